/** What makes a painkiller dangerous: other medicines, diseases and kidney function, three-valued. */
import type { Evidence } from '../../domain/findings.ts';
import type { MedicineRisks } from '../../domain/medication.ts';
import { any, type Truth } from '../../domain/truth.ts';
import { hasAtc, medicationListIsWhole, problemListIsWhole } from '../closed-world.ts';
import { type Loose, objectOf, statusOf, textOf } from '../loose.ts';
import type { Reading } from '../reading.ts';
import type { ContextRecord, MeasuredValue } from '../statements.ts';
import { drugsNamed, type MedicineRecord, wordsOf } from './records.ts';

type Risk = Exclude<keyof MedicineRisks, 'evidence' | 'hinted'>;
type Disease = Exclude<Risk, 'anticoagulant' | 'antiplatelet'>;

const diseaseWords: Readonly<Record<Disease, string>> = {
  kidneyDisease: 'risk.kidney-disease',
  heartFailure: 'risk.heart-failure',
  earlierBleeding: 'risk.gi-bleeding',
  depression: 'risk.depression',
};

/** Words under which the disease might stand on the problem list with a code that we do not know. */
const suspicious: Readonly<Record<Disease, RegExp>> = {
  kidneyDisease: /nyre|kidney|renal|nefr|nephr|uremi|uraemi|dialys/i,
  heartFailure: /hjerte|heart|cardi|kardi|ventri[ck]/i,
  earlierBleeding: /ul[ck]us|ulcer|magesår|sår i|blødn|bleed|h(a)?emorr|melena|melaena|hematem|haematem|varice/i,
  depression: /depres|dystymi|dysthymi|bipolar|stemning|mood/i,
};

const unconfirmed: ReadonlySet<string | undefined> = new Set(['provisional', 'differential', 'unconfirmed']);

/** Stopped so recently that it may act, or be taken, still (reading.md, Windows: steroids). */
const STOPPED_DAYS = 30;

interface Weighed {
  readonly value: Truth;
  readonly evidence: readonly Evidence[];
}

const nothing: Weighed = { value: 'not-met', evidence: [] };

export const unknownRisks: MedicineRisks = Object.freeze({
  anticoagulant: 'unknown',
  antiplatelet: 'unknown',
  kidneyDisease: 'unknown',
  heartFailure: 'unknown',
  earlierBleeding: 'unknown',
  depression: 'unknown',
  evidence: Object.freeze([]),
});

/** Met on a record; not met only where the lists were read whole and understood; else unknown. */
export function readRisks(reading: Reading, records: readonly MedicineRecord[]): MedicineRisks {
  const medicinesAreKnown = medicationListIsWhole(reading, isKnownMedicine);
  const drug = (word: string): Weighed =>
    closed(joined(fromRecords(records, word), fromContexts(reading, word, 'in-use')), () => medicinesAreKnown);
  const disease = (risk: Disease, lasts: 'once' | 'lasting' | 'while-active', more: Weighed = nothing): Weighed =>
    closed(joined(fromContexts(reading, diseaseWords[risk], lasts), more), () =>
      problemListIsWhole(reading, suspicious[risk]),
    );
  const weighed: Readonly<Record<Risk, Weighed>> = {
    anticoagulant: drug('drug.anticoagulant'),
    antiplatelet: drug('drug.antiplatelet'),
    kidneyDisease: disease('kidneyDisease', 'lasting', filtration(reading)),
    heartFailure: disease('heartFailure', 'lasting'),
    earlierBleeding: disease('earlierBleeding', 'once'),
    depression: disease('depression', 'while-active'),
  };
  return {
    anticoagulant: weighed.anticoagulant.value,
    antiplatelet: weighed.antiplatelet.value,
    kidneyDisease: weighed.kidneyDisease.value,
    heartFailure: weighed.heartFailure.value,
    earlierBleeding: weighed.earlierBleeding.value,
    depression: weighed.depression.value,
    ...hintedAt(weighed),
    evidence: inOrder(Object.values(weighed).flatMap(({ evidence }) => evidence)),
  };
}

const nsaidRisks = ['anticoagulant', 'earlierBleeding', 'kidneyDisease', 'heartFailure', 'antiplatelet'] as const;

function hintedAt(weighed: Readonly<Record<Risk, Weighed>>): Pick<MedicineRisks, 'hinted'> {
  const hinted = nsaidRisks.filter((risk) => weighed[risk].value === 'unknown' && weighed[risk].evidence.length > 0);
  return hinted.length === 0 ? {} : { hinted };
}

function joined(...parts: readonly Weighed[]): Weighed {
  return { value: any(...parts.map(({ value }) => value)), evidence: parts.flatMap(({ evidence }) => evidence) };
}

/** Nothing recorded is "not" only over a list that was read whole. */
function closed(found: Weighed, isWhole: () => boolean): Weighed {
  return found.value === 'not-met' && !isWhole() ? { value: 'unknown', evidence: found.evidence } : found;
}

/** By ATC, or by a name we know: anything else might be a blood thinner. */
function isKnownMedicine(reading: Reading, resource: Loose): boolean {
  if (hasAtc(reading, resource)) return true;
  const display = textOf(objectOf(resource.medicationReference)?.display);
  return (
    drugsNamed([...wordsOf(resource.medicationCodeableConcept), ...(display === undefined ? [] : [display])]).size > 0
  );
}

function fromRecords(records: readonly MedicineRecord[], word: string): Weighed {
  const found = records.filter(({ current, classes }) => current && classes.includes(word));
  if (found.length === 0) return nothing;
  return {
    value: 'met',
    evidence: found.map(({ reference, type }) => ({ state: 'present', reference, source: type })),
  };
}

/**
 * `once`: had once counts for ever. `lasting`: one that is over may be there still. `while-active`: over is over.
 * `in-use`: a medicine, stopped for a while.
 */
function fromContexts(reading: Reading, word: string, lasts: 'once' | 'lasting' | 'while-active' | 'in-use'): Weighed {
  const parts: Weighed[] = [];
  for (const record of reading.collected.contexts) {
    if (record.word !== word) continue;
    const value = valueOfContext(reading, record, lasts);
    if (value !== 'not-met') parts.push({ value, evidence: [evidenceOf(record, value)] });
  }
  return joined(nothing, ...parts);
}

function valueOfContext(reading: Reading, record: ContextRecord, lasts: Parameters<typeof fromContexts>[2]): Truth {
  const { active, match, resource, recorded } = record;
  const stands = match.role === 'asks' || unconfirmed.has(statusOf(resource.verificationStatus)) ? 'unknown' : 'met';
  if (active || lasts === 'once') return stands;
  if (lasts === 'lasting') return 'unknown';
  if (lasts === 'while-active') return 'not-met';
  return recorded === undefined || recorded.max > reading.today - STOPPED_DAYS ? 'unknown' : 'not-met';
}

function evidenceOf({ source, reference, recorded, began, match }: ContextRecord, value: Truth): Evidence {
  const date = recorded?.text ?? began?.text;
  return {
    state: value === 'met' ? 'present' : 'asks',
    source,
    ...(reference !== undefined && { reference }),
    ...(date !== undefined && { date }),
    ...(match.role === 'asks' && { note: 'coarse-code' as const }),
  };
}

/** The newest estimated filtration of the last year. "More than 30" leaves open what "more than 60" does not. */
function filtration(reading: Reading): Weighed {
  const { windows, collected } = reading;
  let newest: MeasuredValue | undefined;
  for (const value of collected.measured) {
    if (value.word !== 'lab.egfr' || value.time.min < reading.today - windows.filtration) continue;
    if (newest === undefined || isNewer(value, newest)) newest = value;
  }
  if (newest === undefined) return collected.filtrationUnread ? { value: 'unknown', evidence: [] } : nothing;
  const { value, bound, reference, time, source } = newest;
  const isLow = value < windows.filtrationMl || (bound === 'below' && value <= windows.filtrationMl);
  if (!isLow) return nothing;
  const open = bound === 'above';
  const state = open ? 'asks' : 'present';
  const evidence: Evidence = { state, source, date: time.text, ...(reference !== undefined && { reference }) };
  return { value: open ? 'unknown' : 'met', evidence: [evidence] };
}

/** Of two at the same moment the lower: harm takes the stricter. */
function isNewer(one: MeasuredValue, other: MeasuredValue): boolean {
  if (one.time.toMs !== other.time.toMs) return one.time.toMs > other.time.toMs;
  if (one.value !== other.value) return one.value < other.value;
  return (one.reference ?? '') < (other.reference ?? '');
}

/** The same whatever the order of resources; a record that stands under two codes is shown once. */
function inOrder(evidence: readonly Evidence[]): readonly Evidence[] {
  const known = new Map<string, Evidence>();
  for (const one of evidence) {
    const key = `${one.reference ?? one.source} ${one.state}`;
    const other = known.get(key);
    if (other === undefined || (one.date ?? '') > (other.date ?? '')) known.set(key, one);
  }
  return [...known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
