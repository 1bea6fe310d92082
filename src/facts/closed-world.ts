/** What a complete, successful read of problem list and medication lists lets us call absent, named as such. */
import type { Finding, FindingCode } from '../domain/findings.ts';
import { wasReadWhole } from './chart.ts';
import { codingsOf, isLoose, type Loose, objectOf, textOf } from './loose.ts';
import { medicineCodings } from './medicines.ts';
import type { Reading } from './reading.ts';

const medicationTypes = ['MedicationRequest', 'MedicationStatement', 'MedicationAdministration', 'Medication'] as const;

/** Findings a closed world can answer: no other silence is ever read as absent. */
export const closedWorldCodes: readonly FindingCode[] = ['cancer-history', 'steroid-use', 'immunosuppressant-use'];

/**
 * The finding, or absent when nothing is recorded or asked and its list was read whole and understood. With any gap in
 * the record nothing is closed: what was not read may be the report or the form that speaks of it (docs/adr/0002).
 */
export function closeWorld(reading: Reading, finding: Finding, knowsMedicines: () => boolean): Finding {
  if (finding.state !== 'not-documented' || finding.asked === true) return finding;
  if (reading.chart.unavailable.size > 0) return finding;
  const closed = finding.code === 'cancer-history' ? problemListIsWhole(reading, malignant) : knowsMedicines();
  if (!closed) return finding;
  const evidence = { state: 'absent', source: 'derived', note: 'closed-world' } as const;
  return { code: finding.code, state: 'absent', evidence: [evidence, ...finding.evidence] };
}

/** The problem list was read whole, and nothing on it that we cannot read by code says one of these words. */
export function problemListIsWhole(reading: Reading, suspicious: RegExp): boolean {
  const { chart } = reading;
  if (!wasReadWhole(chart, 'Condition')) return false;
  const all: readonly unknown[] = [...(chart.resources.get('Condition') ?? []), ...chart.newConditions];
  return all.every((condition) => isLoose(condition) && isUnderstood(reading, condition, suspicious));
}

/** Words of malignant disease in Norwegian, English and Latin. */
const malignant =
  /kreft|malign|[ck]arcin|karsin|cancer|\bca\b|tumou?r|svulst|neoplas|lymfom|lymphom|leu[ck]|sar[ck]om|melanom|myelom|blastom|seminom|gliom|metasta|hodgkin/i;

/**
 * Diagnoses of ICD-10 and ICPC-2 are matched whole. Of SNOMED CT only listed concepts are matched, so an unlisted one
 * is understood only by its words; a diagnosis in words alone, or in a system unknown to us, is not understood.
 */
function isUnderstood({ terminology }: Reading, condition: Loose, suspicious: RegExp): boolean {
  let readable = false;
  for (const coding of codingsOf(condition.code)) {
    if (!isLoose(coding)) continue;
    const system = textOf(coding.system);
    const key = terminology.systemKey(system);
    if (key === 'icd10' || key === 'icd10cm' || key === 'icpc2') return true;
    if (terminology.matches(system, textOf(coding.code)).length > 0) return true;
    const words = textOf(coding.display) ?? textOf(objectOf(condition.code)?.text);
    if (key === 'sct' && words !== undefined && !suspicious.test(words.slice(0, 300))) readable = true;
  }
  return readable;
}

/** Statuses under which a medicine whose code we cannot read might be in use. */
const notInUse: ReadonlySet<unknown> = new Set([
  'draft',
  'cancelled',
  'entered-in-error',
  'intended',
  'not-taken',
  'not-done',
]);

/** The medication lists were read whole, and every medicine that may be in use is one that `isKnown`. */
export function medicationListIsWhole(
  reading: Reading,
  isKnown: (reading: Reading, resource: Loose) => boolean,
): boolean {
  const { chart } = reading;
  if (!wasReadWhole(chart, 'MedicationRequest') || medicationTypes.some((type) => chart.unavailable.has(type)))
    return false;
  for (const type of medicationTypes.slice(0, 3)) {
    for (const resource of chart.resources.get(type) ?? []) {
      if (!isLoose(resource) || (!notInUse.has(resource.status) && !isKnown(reading, resource))) return false;
    }
  }
  return true;
}

/** Our lists of steroids and immunosuppressants are ATC: a medicine without it might be any of them. */
export function hasAtc(reading: Reading, resource: Loose): boolean {
  return medicineCodings(reading, resource).some(
    (coding) =>
      isLoose(coding) &&
      reading.terminology.systemKey(textOf(coding.system)) === 'atc' &&
      textOf(coding.code) !== undefined,
  );
}
