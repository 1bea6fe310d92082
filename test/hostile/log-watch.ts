/** Keeps the log of a service under test, and judges it: what may stand in a line is written down here by hand. */
import { Writable } from 'node:stream';
import { refusalReasons } from '../../src/auth/reason.ts';
import { defaultPlan } from '../../src/cds-hooks/prefetch.ts';
import { nameableTypes } from '../../src/cds-hooks/request-types.ts';
import { hookOfService } from '../../src/cds-hooks/services.ts';
import { adviceCodes } from '../../src/domain/advice.ts';
import { errorCatalogue } from '../../src/errors.ts';
import { createLog, type Log } from '../../src/log.ts';
import { rules } from '../../src/rules/all.ts';

export interface LogWatch {
  readonly log: Log;
  readonly lines: () => readonly LogLine[];
}

export type LogLine = Readonly<Record<string, unknown>>;

/** Every line there is: nothing lies below `trace`. */
export function watchLog(): LogWatch {
  let text = '';
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      text += chunk.toString();
      done();
    },
  });
  return {
    log: createLog({ level: 'trace', destination }),
    lines: () => text.split('\n').flatMap((line): LogLine[] => (line === '' ? [] : [JSON.parse(line)])),
  };
}

const events = [
  'listening',
  'keys of a client could not be fetched',
  'hook answered',
  'feedback kept',
  'decision read',
  'request refused',
  'caller gone',
  'calls refused: too many at once',
];
const outcomes = [
  ...['ok', 'empty', 'warning', 'suppressed', 'error-outcome', 'not-allowed', 'no-server', 'server-paused'],
  ...['address-refused', 'timeout', 'http-error', 'network', 'not-json', 'wrong-type', 'paging-stopped', 'too-large'],
];
const phases = ['gather', 'facts', 'rules', 'cards'];
/** Clients are known to send a `hookInstance` in which not every letter is a digit. */
const uuid = /^[0-9a-z]{8}(?:-[0-9a-z]{4}){3}-[0-9a-z]{12}$/;
/** Names of FHIR, of CDS Hooks and of our query plan: words with a small first letter, as no name of a person is. */
const fieldPath = /^(?:[a-z][A-Za-z_-]*(?:\[\d+\])?(?:\.(?!$)|$))*(?:__proto__)?$/;
const resourceTypes = [
  ...new Set(Object.values(defaultPlan).map((template) => template.split(/[/?]/, 1)[0] ?? '')),
  ...['Medication', ...nameableTypes],
];

type Check = (value: unknown) => boolean;
const isNumber: Check = (value) => typeof value === 'number' && value >= 0;
const oneOf = (words: Iterable<unknown>): Check => {
  const known = new Set(words);
  return (value) => known.has(value);
};
const like =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const having =
  (members: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).every(([name, member]) => members[name]?.(member) === true);

/** @param clients issuers of the configuration, and addresses of ours */
const membersOf = (clients: readonly string[], addresses: readonly string[]): Readonly<Record<string, Check>> => ({
  level: oneOf(['trace', 'debug', 'info', 'warn', 'error']),
  time: isNumber,
  msg: oneOf(events),
  correlationId: like(uuid),
  hookInstance: (value) => like(uuid)(value) || value === 'not a UUID',
  service: oneOf(hookOfService.keys()),
  client: oneOf(clients),
  reason: oneOf(refusalReasons),
  decisionId: like(uuid),
  status: isNumber,
  errorCode: oneOf(Object.keys(errorCatalogue)),
  fields: listOf((value) => like(fieldPath)(value) || oneOf(resourceTypes)(value)),
  milliseconds: isNumber,
  refused: isNumber,
  phases: having(Object.fromEntries(phases.map((phase) => [phase, isNumber]))),
  cards: isNumber,
  advice: listOf(oneOf(adviceCodes)),
  rules: listOf(oneOf(rules.map(({ id }) => id))),
  reads: listOf(
    having({
      resourceType: oneOf(resourceTypes),
      outcome: oneOf(outcomes),
      status: isNumber,
      milliseconds: isNumber,
    }),
  ),
  remarks: listOf(like(/^[a-z-]+$/)),
  address: oneOf(addresses),
  part: oneOf(['thread']),
  version: like(/^\d+\.\d+\.\d+\+[0-9a-f]+$/),
});

/** Lines that hold anything but what may stand there. */
export function strangeLines(
  lines: readonly LogLine[],
  { clients = [], addresses }: { readonly clients?: readonly string[]; readonly addresses: readonly string[] },
): readonly LogLine[] {
  const isFine = having(membersOf(clients, addresses));
  return lines.filter((line) => !isFine(line));
}

/** Our own words: whoever reads one of them in the log has learned nothing of a person. */
const vocabulary = [
  ...[...hookOfService].flat(),
  ...adviceCodes,
  ...rules.map(({ id }) => id),
  ...Object.keys(errorCatalogue),
  ...Object.keys(defaultPlan),
  ...resourceTypes,
  ...Object.keys(membersOf([], [])),
  ...[...events, ...outcomes, ...phases, ...refusalReasons],
  'context userId patientId encounterId draftOrders entry resource resourceType reference fhirServer prefetch',
  'selections dispatchedOrders performer fulfillmentTasks conditions referrals fhirAuthorization access_token context.patientId',
  // Names of members, which spoilt calls also hold as values.
  'category subject __proto__',
  'feedback card outcome accepted overridden acceptedSuggestions overrideReason reason userComment outcomeTimestamp',
  'http://127.0.0.1',
].join('\n');

/** Shorter ones say nothing of anybody, and stand in every second UUID. */
const SHORTEST = 4;

/** Which of the values stand anywhere in the lines. */
export function quoted(values: Iterable<string>, lines: readonly LogLine[]): readonly string[] {
  const written = [...new Set(lines.flatMap((line) => textsIn(line, true)))]
    .filter((text) => !uuid.test(text))
    .join('\n');
  return [...new Set(values)].filter(
    (value) => value.length >= SHORTEST && !vocabulary.includes(value) && written.includes(value),
  );
}

/** Every text in a JSON value. @param isNamed with the names of its members */
export function textsIn(value: unknown, isNamed = false): readonly string[] {
  const texts: string[] = [];
  const open: unknown[] = [value];
  while (open.length > 0) {
    const one = open.pop();
    if (typeof one === 'string') texts.push(one);
    else if (typeof one === 'object' && one !== null) {
      for (const member of Object.values(one)) open.push(member);
      if (isNamed) texts.push(...Object.keys(one));
    }
  }
  return texts;
}
