/** What stands around an emergency sign: other causes, and a recent procedure on the spine. */
import type { OtherCause, PeripheralNerve } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import { holds } from './back-records.ts';
import { wasReadWhole } from './chart.ts';
import { type Loose, objectOf, textOf } from './loose.ts';
import type { Reading } from './reading.ts';

const causes = withWords('cause', [
  'catheter',
  'dialysis',
  'prostate',
  'spinal-cord-injury',
  'multiple-sclerosis',
  'cerebral-palsy',
  'spina-bifida',
  'stroke',
  'dementia',
  'post-partum',
] as const satisfies readonly OtherCause[]);

/** What may stand in a context record, each with the word that stands for it there. */
function withWords<T extends string>(family: string, names: readonly T[]): readonly { name: T; word: string }[] {
  return names.map((name) => ({ name, word: `${family}.${name}` }));
}

/** Recorded causes other than the back. A birth, and a procedure done once, explain a sign for 12 weeks only (ours). */
export function otherCauses(reading: Reading): readonly OtherCause[] {
  const from = reading.today - reading.windows.afterSpinalProcedure;
  const records = reading.collected.contexts.filter(({ word }) => word.startsWith('cause.'));
  if (records.length === 0) return [];
  const found = causes.filter(({ name, word }) =>
    records.some((record) => {
      if (record.word !== word || !record.active || record.fresh) return false;
      const passes = name === 'post-partum' || record.source === 'Procedure';
      const time = record.began ?? record.recorded;
      return !passes || (time !== undefined && time.min >= from);
    }),
  );
  return found.map(({ name }) => name);
}

const nerves = withWords('foot-peripheral', [
  'morton',
  'peroneal',
  'sural',
  'tarsal-tunnel',
  'sciatic-in-pelvis',
] as const satisfies readonly PeripheralNerve[]);

/** Codes of a peripheral nerve; the one code that is "other nerve" counts only when its text names the nerve. */
export function peripheralNerves(reading: Reading): readonly PeripheralNerve[] {
  const records = reading.collected.contexts.filter(({ word }) => word.startsWith('foot-peripheral.'));
  if (records.length === 0) return [];
  const found = nerves.filter(({ name, word }) =>
    records.some((record) => {
      if (record.word !== word || !record.active) return false;
      return !record.match.needs.includes('text-names-nerve') || namesNerve(record.resource, name);
    }),
  );
  return found.map(({ name }) => name);
}

function namesNerve(resource: Loose, nerve: PeripheralNerve): boolean {
  const text = textOf(objectOf(resource.code)?.text);
  return text?.slice(0, 200).toLowerCase().includes(nerve) === true;
}

/** Spinal surgery or neuraxial anaesthesia in the last 12 weeks; a date that may fall on either side is unknown. */
export function recentSpinalProcedure(reading: Reading): Truth {
  const { today, windows, chart, collected } = reading;
  const from = today - windows.afterSpinalProcedure;
  const surgery = (collected.statements.get('previous-lumbar-surgery') ?? []).filter(
    ({ source }) => source === 'Procedure',
  );
  const needles = collected.contexts.filter(
    (one) => one.word === 'procedure.neuraxial' && one.source === 'Procedure' && holds(one),
  );
  const times = [...surgery.map(({ time }) => time), ...needles.map(({ recorded }) => recorded)];
  if (times.some((time) => time !== undefined && time.min >= from)) return 'met';
  const whole = wasReadWhole(chart, 'Procedure');
  const settled = times.every((time) => time !== undefined && time.max < from);
  return whole && settled ? 'not-met' : 'unknown';
}
