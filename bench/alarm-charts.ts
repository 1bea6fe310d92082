/** Synthetic GP charts, seeded, made of ordinary codes as common as the table of rates says. */
import { ageBands, type Habit, habits, measurements, type SystemKey, womensShare } from './alarm-rates.ts';
import { createRandom, type Random } from './random.ts';

export interface Chart {
  readonly id: string;
  readonly patient: object;
  readonly encounter: object;
  readonly conditions: readonly object[];
  readonly medications: readonly object[];
  readonly laboratory: readonly object[];
  readonly vitalSigns: readonly object[];
  /** What the chart holds, by name: to see which code drew a card. */
  readonly holds: readonly string[];
}

const systems: Readonly<Record<SystemKey, string>> = {
  icpc2: 'urn:oid:2.16.578.1.12.4.1.1.7170',
  icd10: 'urn:oid:2.16.578.1.12.4.1.1.7110',
  atc: 'http://www.whocc.no/atc',
};
const clinical = 'http://terminology.hl7.org/CodeSystem/condition-clinical';
const dayMs = 86_400_000;

/** Part of the lasting conditions that are coded again at today's visit, for they are talked about each time (ours). */
const codedAgainToday = 0.1;

interface Draft {
  readonly random: Random;
  readonly today: Date;
  readonly id: string;
  readonly conditions: object[];
  readonly medications: object[];
  readonly reasons: object[];
  readonly holds: string[];
}

/** Codes of back pain with which somebody comes today: ICPC-2, as common as in a GP's week (ours). */
const backToday = [
  { code: 'L03', share: 0.35 },
  { code: 'L84', share: 0.35 },
  { code: 'L86', share: 0.25 },
  { code: 'L02', share: 0.05 },
] as const;

/** @param back whether the back is what the patient comes with today */
export function makeChart(seed: number, back: boolean, today: Date): Chart {
  const random = createRandom(seed);
  const sex = random.chance(womensShare) ? 'female' : 'male';
  const age = ageFor(random, back);
  const id = `alarm-${seed}`;
  const draft: Draft = { random, today, id, conditions: [], medications: [], reasons: [], holds: [] };
  for (const habit of habits) if (befalls(habit, sex, age, random)) add(habit, draft);
  if (back) addBackToday(draft);
  if (draft.reasons.length === 0) draft.reasons.push({ system: systems.icpc2, code: 'A97' });
  const subject = { reference: `Patient/${id}` };
  const reasonCode = draft.reasons.map((coding) => ({ coding: [coding] }));
  return {
    id,
    patient: { resourceType: 'Patient', id, gender: sex, birthDate: date(today, age * 365.25 + random.whole(1, 364)) },
    encounter: {
      resourceType: 'Encounter',
      id: `e-${id}`,
      status: 'in-progress',
      class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code: 'AMB' },
      subject,
      period: { start: today.toISOString() },
      reasonCode,
    },
    conditions: draft.conditions,
    medications: draft.medications,
    ...measured(draft),
    holds: draft.holds,
  };
}

/** Adults only where the back is today's matter; a child with back pain is another story, told by other tests. */
function ageFor(random: Random, back: boolean): number {
  const { from, to } = random.weighted(back ? ageBands.slice(1) : ageBands);
  return random.whole(from, to);
}

function befalls({ rate, sex, ages, recency }: Habit, who: string, age: number, random: Random): boolean {
  if (sex !== undefined && sex !== who) return false;
  if (ages !== undefined && (age < ages[0] || age > ages[1])) return false;
  // A lasting disease of grown-ups is not put into a child's chart.
  if (recency === 'lasting' && ages === undefined && age < 18 && random.chance(0.5)) return false;
  return random.chance(rate);
}

function add(habit: Habit, draft: Draft): void {
  draft.holds.push(`${habit.code} ${habit.recency}`);
  if (habit.system === 'atc') {
    addMedicine(habit, draft);
    return;
  }
  const days = visits(habit, draft.random);
  for (const day of days) addCondition(habit, day, draft);
  if (days.includes(0)) draft.reasons.push({ system: systems[habit.system], code: habit.code });
}

/** Days ago of the visits at which the code was set. */
function visits({ recency }: Habit, random: Random): readonly number[] {
  if (recency === 'today') return [0];
  if (recency === 'recent') return [random.whole(1, 30)];
  const first = recency === 'old' ? random.whole(31, 2190) : random.whole(365, 5475);
  const more = Array.from({ length: random.whole(0, 3) }, () => random.whole(recency === 'old' ? 31 : 1, first));
  return recency === 'lasting' && random.chance(codedAgainToday) ? [first, ...more, 0] : [first, ...more];
}

/** Record systems differ: most contact codes carry no status and no onset, for nobody closes them. */
function addCondition({ system, code, recency }: Habit, days: number, draft: Draft): void {
  const { random, today } = draft;
  const status = recency === 'old' && random.chance(0.2) ? 'resolved' : 'active';
  const hasStatus = recency === 'lasting' || random.chance(0.5);
  draft.conditions.push({
    resourceType: 'Condition',
    id: `${draft.id}-c${draft.conditions.length}`,
    ...(hasStatus && { clinicalStatus: { coding: [{ system: clinical, code: status }] } }),
    code: { coding: [{ system: systems[system], code }] },
    subject: { reference: `Patient/${draft.id}` },
    ...(random.chance(0.3) && { onsetDateTime: date(today, days) }),
    recordedDate: date(today, days),
  });
}

function addMedicine({ code, recency }: Habit, draft: Draft): void {
  const { random, today } = draft;
  draft.medications.push({
    resourceType: 'MedicationRequest',
    id: `${draft.id}-m${draft.medications.length}`,
    status: recency === 'recent' && random.chance(0.3) ? 'completed' : 'active',
    intent: 'order',
    medicationCodeableConcept: { coding: [{ system: systems.atc, code }] },
    subject: { reference: `Patient/${draft.id}` },
    authoredOn: date(today, recency === 'recent' ? random.whole(0, 30) : random.whole(1, 300)),
  });
}

function addBackToday(draft: Draft): void {
  const { code } = draft.random.weighted(backToday);
  draft.holds.push(`${code} back today`);
  draft.reasons.push({ system: systems.icpc2, code });
  addCondition({ system: 'icpc2', code, name: '', recency: 'today', rate: 1, source: '' }, 0, draft);
}

function measured({ random, today, id }: Draft): Pick<Chart, 'laboratory' | 'vitalSigns'> {
  const laboratory: object[] = [];
  const vitalSigns: object[] = [];
  for (const { system, code, rate, unit, usual, high, highRate } of measurements) {
    if (!random.chance(rate)) continue;
    const isVital = code === '8310-5' || code === '8480-6';
    const [from, to] = random.chance(highRate) ? high : usual;
    (isVital ? vitalSigns : laboratory).push({
      resourceType: 'Observation',
      id: `${id}-${code}`,
      status: 'final',
      category: [{ coding: [{ code: isVital ? 'vital-signs' : 'laboratory' }] }],
      code: { coding: [{ system, code }] },
      subject: { reference: `Patient/${id}` },
      effectiveDateTime: date(today, random.chance(0.2) ? 0 : random.whole(1, 365)),
      valueQuantity: {
        value: random.whole(from * 10, to * 10) / 10,
        unit,
        system: 'http://unitsofmeasure.org',
        code: unit,
      },
    });
  }
  return { laboratory, vitalSigns };
}

function date(today: Date, daysAgo: number): string {
  return new Date(today.getTime() - daysAgo * dayMs).toISOString().slice(0, 10);
}
