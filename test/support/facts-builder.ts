/** Builds PatientFacts from a few words: an adult of 40 with back pain today, of whom nothing is documented. */
import {
  type Evidence,
  type Finding,
  type FindingCode,
  type FindingGroup,
  findingCodes,
  findingNames,
} from '../../src/domain/findings.ts';
import type { Interval } from '../../src/domain/interval.ts';
import type {
  Course,
  EarlierImaging,
  HookName,
  ImagingProcedure,
  OtherCause,
  PatientFacts,
  PeripheralNerve,
  Quantity,
  StartBackRisk,
} from '../../src/domain/patient-facts.ts';
import type { Truth } from '../../src/domain/truth.ts';
import { type MedicationSpec, medicationFacts } from './medication-builder.ts';
import { type OrderSpec, orderFact, withOrdered } from './order-builder.ts';

export interface EarlierSpec {
  readonly modality?: EarlierImaging['modality'];
  readonly region?: EarlierImaging['region'];
  readonly daysAgo?: number | readonly [number, number];
  readonly newSince?: Truth;
  readonly showsProlapse?: boolean;
}

export interface FactsSpec {
  readonly hook?: HookName;
  /** null: no birth date. */
  readonly age?: number | readonly [number, number] | null;
  readonly sex?: PatientFacts['sex'];
  readonly present?: readonly FindingCode[];
  readonly absent?: readonly FindingCode[];
  /** Not documented, but hinted at by a coarse or undated record. */
  readonly asked?: readonly FindingCode[];
  /** Of those asked about: recorded lately, or the reason of this encounter. */
  readonly fresh?: readonly FindingCode[];
  /** From before this episode and unchanged. */
  readonly old?: readonly FindingCode[];
  readonly explicit?: readonly FindingCode[];
  readonly weak?: readonly FindingCode[];
  /** Diagnoses on the problem list, with the date they were recorded. */
  readonly diagnosed?: Readonly<Partial<Record<FindingCode, string>>>;
  /** Absent because a complete list was read, not because anybody asked. */
  readonly closedWorld?: readonly FindingCode[];
  /** Everything that is not named otherwise is recorded absent. */
  readonly allNegatives?: boolean;
  /** Taken out of `allNegatives`. */
  readonly unknown?: readonly FindingCode[];
  readonly rootLevels?: PatientFacts['rootLevels'];
  readonly days?: number | readonly [number, number];
  readonly atLeastDays?: number;
  readonly conflictingOnsets?: boolean;
  readonly course?: Course;
  readonly back?: boolean;
  readonly painThisEpisode?: Truth;
  readonly painWithin12Months?: Truth;
  readonly radiatingCodeOnly?: boolean;
  readonly radiculopathyCoded?: boolean;
  readonly specificDisease?: readonly FindingCode[];
  readonly orders?: readonly (OrderSpec | ImagingProcedure)[];
  readonly earlier?: readonly EarlierSpec[];
  readonly crp?: number;
  readonly esr?: number;
  readonly trimester?: 1 | 2 | 3;
  readonly otherCauses?: readonly OtherCause[];
  readonly recentSpinalProcedure?: Truth;
  readonly actedOn?: Truth;
  /** Findings of which there is no record from before that. */
  readonly foundSince?: readonly FindingCode[];
  readonly peripheralNerve?: readonly PeripheralNerve[];
  readonly fallWithOsteoporosis?: Truth;
  readonly earlierRadiation?: number;
  readonly medication?: MedicationSpec;
  readonly startBack?: StartBackRisk;
  /** On sick leave; `said` when the record does not tell whether it is graded. */
  readonly sickLeave?: 'full' | 'graded' | 'said';
  readonly unavailable?: readonly string[];
  readonly whollyUnavailable?: readonly string[];
}

const today = '2026-11-22';
const askedAbout: ReadonlySet<FindingGroup> = new Set([
  'red-flag',
  'emergency',
  'nerve-root',
  'yellow-flag',
  'other',
  'mr-safety',
]);

const gradedWhen = { full: 'not-met', graded: 'met', said: 'unknown' } as const;

export function buildFacts(spec: FactsSpec = {}): PatientFacts {
  const orders = (spec.orders ?? []).map(orderFact);
  const back = spec.back ?? true;
  return {
    hook: spec.hook ?? (orders.length > 0 ? 'order-sign' : 'patient-view'),
    today,
    ...(spec.age === null ? {} : { age: interval(spec.age ?? 40) }),
    sex: spec.sex ?? 'female',
    findings: Object.fromEntries(findingCodes.map((code) => [code, finding(code, spec)])) as PatientFacts['findings'],
    course: { value: spec.course ?? 'not-documented', evidence: [] },
    duration: {
      ...(spec.days === undefined ? {} : { days: interval(spec.days) }),
      ...(spec.atLeastDays === undefined ? {} : { atLeastDays: spec.atLeastDays }),
      ...(spec.conflictingOnsets ? { conflicting: true as const } : {}),
      evidence: [],
    },
    rootLevels: spec.rootLevels ?? [],
    back: {
      isTodaysMatter: back,
      painThisEpisode: spec.painThisEpisode ?? (back ? 'met' : 'unknown'),
      painWithin12Months: spec.painWithin12Months ?? (back ? 'met' : 'unknown'),
      radiatingCodeOnly: spec.radiatingCodeOnly ?? false,
      radiculopathyCoded: spec.radiculopathyCoded ?? false,
      specificDisease: spec.specificDisease ?? [],
      evidence: [],
    },
    orders,
    medication: medicationFacts(withOrdered(spec.medication, spec.orders ?? [], orders), orders),
    earlierImaging: (spec.earlier ?? []).map(earlierImaging),
    measured: {
      ...(spec.crp === undefined ? {} : { crp: quantity(spec.crp, 'mg/L') }),
      ...(spec.esr === undefined ? {} : { esr: quantity(spec.esr, 'mm/h') }),
    },
    ...(spec.trimester === undefined ? {} : { trimester: spec.trimester }),
    otherCauses: spec.otherCauses ?? [],
    recentSpinalProcedure: spec.recentSpinalProcedure ?? 'not-met',
    actedOn: { value: spec.actedOn ?? 'not-met', evidence: [], foundSince: spec.foundSince ?? [] },
    peripheralNerve: spec.peripheralNerve ?? [],
    fallWithOsteoporosis: spec.fallWithOsteoporosis ?? (spec.allNegatives ? 'not-met' : 'unknown'),
    ...(spec.startBack === undefined ? {} : { startBack: { risk: spec.startBack, evidence: [] } }),
    ...(spec.sickLeave === undefined ? {} : { sickLeave: { graded: gradedWhen[spec.sickLeave], evidence: [] } }),
    earlierRadiation: Array.from({ length: spec.earlierRadiation ?? 0 }, () =>
      earlierImaging({ modality: 'ct', region: 'other' }, 0),
    ),
    unavailable: spec.unavailable ?? spec.whollyUnavailable ?? [],
    whollyUnavailable: spec.whollyUnavailable ?? [],
    suppressed: false,
  };
}

function interval(value: number | readonly [number, number]): Interval {
  return typeof value === 'number' ? { min: value, max: value } : { min: value[0], max: value[1] };
}

function finding(code: FindingCode, spec: FactsSpec): Finding {
  const has = (codes: readonly FindingCode[] | undefined) => codes?.includes(code) === true;
  const marks = {
    ...(has(spec.old) ? { old: true as const } : {}),
    ...(has(spec.fresh) ? { freshlyRecorded: true as const } : {}),
    ...(has(spec.explicit) ? { explicit: true as const } : {}),
    ...(has(spec.weak) ? { weak: true as const } : {}),
  };
  const record = (state: Evidence['state']): Evidence => ({
    state,
    reference: `Observation/${code}`,
    date: spec.diagnosed?.[code] ?? today,
    source: spec.diagnosed?.[code] === undefined ? 'Observation' : 'Condition',
  });
  if (has(spec.present) || has(spec.old)) return { code, state: 'present', evidence: [record('present')], ...marks };
  if (has(spec.asked)) return { code, state: 'not-documented', evidence: [record('asks')], asked: true, ...marks };
  if (has(spec.closedWorld)) {
    return {
      code,
      state: 'absent',
      evidence: [{ state: 'absent', source: 'derived', note: 'closed-world' }],
      ...marks,
    };
  }
  const denied =
    has(spec.absent) || (spec.allNegatives === true && askedAbout.has(findingNames[code].group) && !has(spec.unknown));
  return denied
    ? { code, state: 'absent', evidence: [record('absent')], ...marks }
    : { code, state: 'not-documented', evidence: [], ...marks };
}

function earlierImaging(spec: EarlierSpec, index: number): EarlierImaging {
  return {
    reference: `ImagingStudy/${index + 1}`,
    modality: spec.modality ?? 'mr',
    region: spec.region ?? 'lumbar',
    daysAgo: interval(spec.daysAgo ?? 30),
    date: today,
    newSince: spec.newSince ?? 'not-met',
    showsProlapse: spec.showsProlapse ?? false,
  };
}

function quantity(value: number, unit: string): Quantity {
  return { value, unit, date: today };
}
