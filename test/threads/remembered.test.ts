/** What was shown, answered or hidden before counts for a call on a thread as for any other. */
import { randomBytes } from 'node:crypto';
import type { QuestionnaireResponse } from 'fhir/r4';
import { type Loopback, sendJson, startLoopback } from '../fhir/loopback.ts';
import { type Clinic, imagingOrder, overridden } from '../memory/clinic.ts';
import { emptyStore, storeKinds } from '../support/store.ts';
import type { Visit } from '../support/visit-chart.ts';
import { wholeView } from './hand-made.ts';
import { callLines, openThreaded, wasOnThread } from './kit.ts';

const unasked: Visit = { days: 10, unasked: ['fever', 'trauma'] };
const emergency: Visit = { days: 10, present: ['saddle-sensory-loss'] };
const mr = imagingOrder('o1', 'MR LS-columna');
const lastId = (clinic: Clinic): string => String(callLines(clinic.log()).at(-1)?.decisionId);

async function withClinic(
  env: Readonly<Record<string, string>>,
  test: (clinic: Clinic) => Promise<void>,
): Promise<void> {
  const clinic = await openThreaded(env);
  try {
    await test(clinic);
  } finally {
    await clinic.close();
  }
}

it.each(storeKinds)('what was shown and overridden stays away (store of kind %s)', async (kind) => {
  await withClinic({ RYGGRAD_STORE: await emptyStore(kind), RYGGRAD_CHECKLIST_DAYS: '7' }, async (clinic) => {
    const first = await clinic.view(unasked);
    const second = await clinic.view(unasked);
    expect([first.advice, second.advice]).toEqual([['completeRedFlagChecklist'], ['nonspecificBackPain']]);
    expect(wasOnThread(clinic)).toBe(true);
    const { cards } = await clinic.trace(second.decisionId);
    expect(cards).toContainEqual(
      expect.objectContaining({ advice: 'completeRedFlagChecklist', withheld: 'shown-lately' }),
    );
    clinic.nextPatient();
    expect((await clinic.view(unasked)).advice).toEqual(['completeRedFlagChecklist']);

    const signed = await clinic.order('order-sign', { days: 10 }, [mr]);
    expect(signed.advice).toEqual(['imagingNotIndicated']);
    const answered = await clinic.feedback([overridden(signed.cards[0]?.uuid ?? '')], 'back-pain-order-sign');
    expect(answered.status).toBe(200);
    const again = await clinic.order('order-sign', { days: 10 }, [mr]);
    expect([again.cards, wasOnThread(clinic)]).toEqual([[], true]);
    expect(await clinic.trace(again.decisionId)).toMatchObject({
      silence: 'withheld',
      cards: [{ advice: 'imagingNotIndicated', withheld: 'overridden' }],
    });
  });
});

it('shadow mode hides cards, and shows emergencies', async () => {
  await withClinic({ RYGGRAD_MODE: 'shadow' }, async (clinic) => {
    const hidden = await clinic.order('order-sign', { days: 10 }, [mr]);
    expect([hidden.json, wasOnThread(clinic)]).toEqual([{ cards: [] }, true]);
    expect(await clinic.trace(lastId(clinic))).toMatchObject({
      silence: 'shadow',
      cards: [{ advice: 'imagingNotIndicated', withheld: 'shadow' }],
    });
    expect((await clinic.view(emergency)).advice).toEqual(['suspectedCaudaEquina']);
  });
});

it('an emergency that is hidden is a warning in the log', async () => {
  await withClinic({ RYGGRAD_MODE: 'shadow', RYGGRAD_SHADOW_EMERGENCIES: 'hide' }, async (clinic) => {
    expect((await clinic.view(emergency)).json).toEqual({ cards: [] });
    expect(wasOnThread(clinic)).toBe(true);
    expect(
      clinic
        .log()
        .filter(({ level }) => level === 'warn')
        .at(-1),
    ).toMatchObject({
      msg: 'emergency hidden in shadow mode',
      decisionId: lastId(clinic),
      advice: ['suspectedCaudaEquina'],
    });
  });
});

describe('answers of the checklist that are kept', () => {
  const form: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    questionnaire: 'https://ryggrad.github.io/fhir/Questionnaire/back-pain-checklist|0.1.0',
    status: 'completed',
    subject: { reference: 'Patient/p1' },
    authored: new Date().toISOString(),
    item: [{ linkId: 'saddle-sensory-loss', answer: [{ valueBoolean: true }] }],
  };
  let ehr: Loopback;
  beforeAll(async () => {
    ehr = await startLoopback((_request, response) => sendJson(response, { resourceType: 'Patient', id: 'p1' }));
  });
  afterAll(() => ehr.close());

  it('reach the call of a client that may read the record, and no other', async () => {
    const env = {
      RYGGRAD_CHECKLIST: 'on',
      RYGGRAD_FHIR_SERVERS: `${ehr.base} open`,
      RYGGRAD_CHECKLIST_ANSWER_KEY: randomBytes(32).toString('base64'),
    };
    await withClinic(env, async (clinic) => {
      const indicators = async (more: object): Promise<readonly unknown[]> => {
        const { json } = await clinic.send('POST', '/cds-services/back-pain-patient-view', {
          ...wholeView(unasked),
          ...more,
        });
        expect(wasOnThread(clinic)).toBe(true);
        return (json as { readonly cards: readonly { readonly indicator: string }[] }).cards.map(
          (card) => card.indicator,
        );
      };
      const fhirServer = ehr.base;
      expect(await indicators({ fhirServer })).not.toContain('critical');
      const kept = await clinic.send('POST', '/checklist/api/answers', { fhirServer, patientId: 'p1', response: form });
      expect(kept.status).toBe(201);
      expect(await indicators({ fhirServer })).toContain('critical');
      expect(await indicators({})).not.toContain('critical');
      expect(await indicators({ fhirServer: 'https://ehr.invalid/fhir' })).not.toContain('critical');
    });
  });
});
