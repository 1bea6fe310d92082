/** Reloading while calls go on: none is dropped, none is answered out of two configurations at once. */

import { defaultPlan } from '../../src/cds-hooks/prefetch.ts';
import { loadConfig } from '../../src/config.ts';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { createLog } from '../../src/log.ts';
import { startServer } from '../../src/start.ts';
import { PATIENT, validCall } from '../support/requests.ts';

const env = { PORT: '0', RYGGRAD_DEMO: 'off' };
const callers = 8;
const reloads = 20;

/** Everything that a configuration puts on a card carries its number. */
const numbered = (number: number): string => `
localTexts: { suspectedCaudaEquina: { nb: { onCall: "Vakt ${number}", pathway: "Vei ${number}" } } }
reportLink: "https://x.example/${number}?a={advice}"`;

const body = JSON.stringify(
  validCall('back-pain-patient-view', {
    prefetch: {
      ...Object.fromEntries(Object.keys(defaultPlan).map((key) => [key, null])),
      patient: { resourceType: 'Patient', id: PATIENT, birthDate: '1980-01-15' },
      observationsExam: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: [
          {
            resource: {
              resourceType: 'Observation',
              id: 'o1',
              status: 'final',
              code: { coding: [{ system: FINDING_SYSTEM, code: 'saddle-sensory-loss' }] },
              subject: { reference: `Patient/${PATIENT}` },
              effectiveDateTime: new Date(Date.now() - 3_600_000).toISOString(),
              valueBoolean: true,
            },
          },
        ],
      },
    },
  }),
);

/** Numbers of the configurations that an answer shows. */
function numbersIn(text: string): readonly string[] {
  return [...text.matchAll(/(?:Vakt |Vei |https:\/\/x\.example\/)(\d+)/g)].map(([, number]) => number ?? '');
}

it('drops no call and mixes no configurations, with faulty files between the good ones', async () => {
  const server = await startServer(loadConfig(env, numbered(0)), createLog({ level: 'silent' }));
  const seen: (readonly string[])[] = [];
  const statuses = new Set<number>();
  let isOver = false;
  const caller = async (): Promise<void> => {
    while (!isOver) {
      const answer = await fetch(`${server.address}/cds-services/back-pain-patient-view`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      statuses.add(answer.status);
      seen.push(numbersIn(await answer.text()));
    }
  };
  const calling = Array.from({ length: callers }, caller);
  while (seen.length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
  for (let number = 1; number <= reloads; number++) {
    const before = seen.length;
    expect(server.reload(() => loadConfig(env, numbered(number)))).toBe(true);
    expect(server.reload(() => loadConfig(env, `${numbered(99)}\ncolour: red`))).toBe(false);
    // Every caller has been answered at least once under each of them.
    while (seen.length < before + 2 * callers) await new Promise((resolve) => setTimeout(resolve, 1));
  }
  isOver = true;
  await Promise.all(calling);
  await server.close();
  expect([...statuses]).toEqual([200]);
  expect(new Set(seen.map((numbers) => numbers.length))).toEqual(new Set([3]));
  expect(seen.every((numbers) => new Set(numbers).size === 1)).toBe(true);
  expect(new Set(seen.flat())).toEqual(new Set(Array.from({ length: reloads + 1 }, (_, number) => `${number}`)));
});
