/** Builders for the card tests: facts in which nothing is recorded, a decision, an advice. */
import type { AdviceCode } from '../../src/domain/advice.ts';
import type { Advice, Citation, Decision } from '../../src/domain/decision.ts';
import { type Finding, type FindingCode, findingCodes } from '../../src/domain/findings.ts';
import type { OrderFact, PatientFacts } from '../../src/domain/patient-facts.ts';
import { medicationFacts } from '../support/medication-builder.ts';

export const TODAY = '2026-11-22';

export const formi: Citation = {
  source: 'formi-2007',
  label: 'FORMI 2007',
  chapter: '6.3.1',
  strength: 'moderate to strong',
  documentation: '**',
  year: 2007,
};

export const nice: Citation = {
  source: 'nice-ng59',
  label: 'NICE NG59',
  chapter: '',
  strength: 'not graded',
  documentation: '',
  year: 2020,
  url: 'https://www.nice.org.uk/guidance/ng59',
  says: { nb: 'ikke rutinemessig bildediagnostikk', en: 'no routine imaging' },
};

type Findings = Readonly<Record<FindingCode, Finding>>;

/** Every finding as given by `of`; the cast is that of `Object.fromEntries`, which forgets the keys. */
export function everyFinding(of: (code: FindingCode) => Finding): Findings {
  return Object.fromEntries(findingCodes.map((code) => [code, of(code)])) as Findings;
}

const unknownFinding = (code: FindingCode): Finding => ({ code, state: 'not-documented', evidence: [] });

export function present(code: FindingCode, rest: Partial<Finding> = {}): Finding {
  const evidence = [{ state: 'present', reference: 'Observation/1', date: TODAY, source: 'Observation' }] as const;
  return { code, state: 'present', evidence, ...rest };
}

export function withFindings(...findings: readonly Finding[]): Findings {
  const given = new Map(findings.map((finding) => [finding.code, finding]));
  return everyFinding((code) => given.get(code) ?? unknownFinding(code));
}

export function allAbsent(): Findings {
  return everyFinding((code) => ({ code, state: 'absent', evidence: [] }));
}

export function someFacts(rest: Partial<PatientFacts> = {}): PatientFacts {
  return {
    hook: 'order-sign',
    today: TODAY,
    sex: 'unknown',
    findings: withFindings(),
    course: { value: 'not-documented', evidence: [] },
    duration: { evidence: [] },
    rootLevels: [],
    back: {
      isTodaysMatter: true,
      painThisEpisode: 'met',
      painWithin12Months: 'met',
      radiatingCodeOnly: false,
      radiculopathyCoded: false,
      specificDisease: [],
      evidence: [],
    },
    orders: [],
    medication: medicationFacts(undefined, []),
    earlierImaging: [],
    measured: {},
    otherCauses: [],
    recentSpinalProcedure: 'not-met',
    actedOn: { value: 'not-met', evidence: [], foundSince: [] },
    peripheralNerve: [],
    fallWithOsteoporosis: 'not-met',
    earlierRadiation: [],
    unavailable: [],
    whollyUnavailable: [],
    suppressed: false,
    ...rest,
  };
}

export function anOrder(rest: Partial<OrderFact> = {}): OrderFact {
  return {
    reference: 'ServiceRequest/1',
    kind: 'imaging',
    concernsBack: true,
    imaging: 'mr-lumbar',
    modality: 'mr',
    label: 'MR LS-columna',
    selected: true,
    question: { stated: true, degeneration: false, control: false },
    contexts: [],
    ...rest,
  };
}

export function anAdvice(code: AdviceCode, rest: Partial<Advice> = {}): Advice {
  return {
    code,
    rules: ['imaging.a-rule'],
    basis: [formi],
    newer: [],
    found: [],
    notKnown: [],
    notKnownWords: [],
    params: {},
    ...rest,
  };
}

export function aDecision(advice: readonly Advice[], rest: Partial<Decision> = {}): Decision {
  return {
    triage: 'nonspecific',
    urgency: 'none',
    imaging: { advice: 'not-applicable', firstChoice: [], alternative: [] },
    orders: [],
    advice,
    inScope: true,
    cannotDecide: false,
    rules: [],
    trace: [],
    ...rest,
  };
}
