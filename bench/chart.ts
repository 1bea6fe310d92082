/** One synthetic patient with back pain: resources in the shape and length that record systems send. */
import type { Coded } from './codes.ts';
import type { Random } from './random.ts';

export interface Codes {
  readonly matching: readonly Coded[];
  readonly ordinary: readonly Coded[];
}

export interface PatientRecord {
  readonly id: string;
  readonly patient: object;
  readonly encounter: object;
  readonly conditions: readonly object[];
  readonly medications: readonly object[];
  /** Findings, recorded as examination. */
  readonly exam: readonly object[];
  readonly laboratory: readonly object[];
}

const day = 86_400_000;

/** A FHIR instant so many days before `today`. */
function before(today: Date, days: number): string {
  return `${new Date(today.getTime() - days * day).toISOString().slice(0, 19)}Z`;
}

/** @param today the day all dates are counted back from */
export function makePatient(
  seed: number,
  observations: number,
  codes: Codes,
  random: Random,
  today: Date,
): PatientRecord {
  const id = `bench-${seed}`;
  const subject = { reference: `Patient/${id}` };
  const exam: object[] = [];
  const laboratory: object[] = [];
  for (let index = 0; index < observations; index++) {
    const coded = random.pick(index % 2 === 0 ? codes.matching : codes.ordinary);
    const shelf = isMeasured(coded) ? laboratory : exam;
    shelf.push(observation(`${seed}-${index}`, subject, coded, random, today));
  }
  return {
    id,
    patient: {
      resourceType: 'Patient',
      id,
      name: [{ family: `Etternavn${seed}`, given: ['Fornavn'] }],
      gender: random.chance(0.5) ? 'female' : 'male',
      birthDate: `${random.whole(1940, 2004)}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`,
    },
    encounter: { resourceType: 'Encounter', id: `enc-${seed}`, status: 'in-progress', class: { code: 'AMB' }, subject },
    conditions: [backPain(seed, subject, random, today)],
    medications: [paracetamol(seed, subject, today)],
    exam,
    laboratory,
  };
}

/** Ordinary codes are laboratory or vital signs; of ours only the words that begin with `lab.`. */
function isMeasured(coded: Coded): boolean {
  return coded.word === undefined || coded.word.startsWith('lab.');
}

function backPain(seed: number, subject: object, random: Random, today: Date): object {
  const onset = before(today, random.whole(3, 120));
  return {
    resourceType: 'Condition',
    id: `cond-${seed}`,
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    code: { coding: [{ system: 'urn:oid:2.16.578.1.12.4.1.1.7170', code: random.pick(['L03', 'L84', 'L86']) }] },
    subject,
    onsetDateTime: onset,
    recordedDate: onset,
  };
}

function paracetamol(seed: number, subject: object, today: Date): object {
  return {
    resourceType: 'MedicationRequest',
    id: `med-${seed}`,
    status: 'active',
    intent: 'order',
    medicationCodeableConcept: {
      coding: [{ system: 'http://www.whocc.no/atc', code: 'N02BE01', display: 'Paracetamol' }],
    },
    subject,
    authoredOn: before(today, 5),
  };
}

function observation(id: string, subject: object, coded: Coded, random: Random, today: Date): object {
  const category = isMeasured(coded) ? 'laboratory' : 'exam';
  const effective = before(today, random.whole(0, 20));
  return {
    resourceType: 'Observation',
    id: `obs-${id}`,
    meta: { versionId: '1', lastUpdated: effective },
    status: 'final',
    category: [{ coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: category }] }],
    code: { coding: [{ system: coded.system, code: coded.code }] },
    subject,
    effectiveDateTime: effective,
    ...valueFor(coded, random),
  };
}

/** Findings are mostly denied, as in a chart; what is measured has a quantity. */
function valueFor(coded: Coded, random: Random): object {
  if (!isMeasured(coded)) return { valueBoolean: random.chance(0.1) };
  const unit = coded.word === undefined ? 'mmol/L' : 'mg/L';
  return {
    valueQuantity: { value: random.whole(10, 1000) / 10, unit, system: 'http://unitsofmeasure.org', code: unit },
  };
}
