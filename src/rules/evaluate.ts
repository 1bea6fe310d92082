/** Asks every rule, stage by stage, and settles what they conclude; pure, deterministic, and cheap without a trace. */
import type { AdviceCode, ImagingConclusion, Profile } from '../domain/advice.ts';
import type { Decision } from '../domain/decision.ts';
import type { PatientFacts } from '../domain/patient-facts.ts';
import { rules as allRules } from './all.ts';
import { cannotDecide, isInScope, isOnlyAQuestion, scopeIsUnknowable } from './in-scope.ts';
import { prepare, Round } from './round.ts';
import { type Rule, type Stage, stages, type Thresholds } from './rule.ts';
import { speak, withheld } from './speak.ts';
import { defaultThresholds } from './thresholds.ts';

export interface Asking {
  readonly profile: Profile;
  /** True: every clause is asked and written down; false: a rule is left at its first clause that is not met. */
  readonly traced: boolean;
}

export interface Off {
  /** Advice codes a client does not want; emergencies are said all the same. */
  readonly switchedOff?: ReadonlySet<AdviceCode>;
  /** Emergency advice that somebody named has confirmed to be off: it is not said, but told as withheld. */
  readonly emergenciesOff?: ReadonlySet<AdviceCode>;
}

/** What the rules conclude, told as often as wanted, each time with other advice off. */
export type Heard = (off: Off) => Decision;

export type Evaluator = (facts: PatientFacts, options: Asking & Off) => Decision;

interface EvaluatorOptions {
  /** Of a client, in the units of thresholds.ts; missing ones keep their default. */
  readonly thresholds?: Partial<Thresholds>;
  readonly rules?: readonly Rule[];
}

const notApplicable: ImagingConclusion = Object.freeze({ advice: 'not-applicable', firstChoice: [], alternative: [] });
const nothingSaid: ImagingConclusion = Object.freeze({ advice: 'need-more-data', firstChoice: [], alternative: [] });
const early: readonly Stage[] = ['scope', 'emergency'];

/** @returns a function from facts to decision that keeps nothing between calls */
export function createEvaluator(options: EvaluatorOptions = {}): Evaluator {
  const hear = createHearing(options);
  return (facts, options) => hear(facts, options)(options);
}

/**
 * Asks the rules and speaks in two steps: what is left unsaid is known only once it is known what would be said.
 *
 * @returns a function that keeps nothing between calls
 */
export function createHearing(options: EvaluatorOptions = {}): (facts: PatientFacts, asking: Asking) => Heard {
  const thresholds: Thresholds = Object.freeze({ ...defaultThresholds, ...options.thresholds });
  const rules = options.rules ?? allRules;
  const byStage = new Map(stages.map((stage) => [stage, rules.filter((rule) => rule.stage === stage).map(prepare)]));
  return (facts, { profile, traced }) => {
    const round = new Round(facts, profile, thresholds, traced);
    for (const stage of early) round.ask(byStage.get(stage) ?? []);
    if (!isInScope(facts, round.sofar, round.voices)) return () => outOfScope(round, scopeIsUnknowable(facts));
    if (isOnlyAQuestion(facts, round.sofar)) return (off) => questionOnly(round, facts, profile, off);
    for (const stage of stages) {
      if (early.includes(stage)) continue;
      round.ask(byStage.get(stage) ?? []);
      round.settle(stage);
    }
    return (off) => decisionOf(round, facts, profile, off);
  };
}

function outOfScope(round: Round, cannotDecide: boolean): Decision {
  return {
    triage: 'out-of-scope',
    urgency: 'none',
    imaging: notApplicable,
    orders: round.orderVerdicts(),
    advice: [],
    inScope: false,
    cannotDecide,
    rules: round.heard,
    trace: round.trace,
  };
}

/** The back is not the matter, but a sign on record must be asked about: that, and no word on the rest. */
function questionOnly(round: Round, facts: PatientFacts, profile: Profile, { emergenciesOff }: Off): Decision {
  const { voices } = round;
  const nothing = { imagingRules: [], remarks: [], switchedOff: undefined };
  const advice = speak({ facts, profile, voices, ...nothing, outOfScope: true, emergenciesOff });
  const kept = withheld(voices, emergenciesOff);
  const base = outOfScope(round, false);
  return { ...base, urgency: round.sofar.urgency, advice, ...(kept.length > 0 && { withheld: kept }), inScope: true };
}

function decisionOf(round: Round, facts: PatientFacts, profile: Profile, off: Off): Decision {
  const { sofar } = round;
  const kept = withheld(round.voices, off.emergenciesOff);
  const advice = speak({
    facts,
    profile,
    voices: round.voices,
    imagingRules: round.imagingRules,
    remarks: round.remarks,
    outOfScope: sofar.triage === 'out-of-scope',
    switchedOff: off.switchedOff,
    emergenciesOff: off.emergenciesOff,
  });
  const triage = sofar.triage ?? 'insufficient-data';
  return {
    triage,
    ...(triage === 'nerve-root' && sofar.nerveRoot === 'provisional' ? { provisional: true as const } : {}),
    urgency: sofar.urgency,
    imaging: sofar.imaging ?? nothingSaid,
    orders: round.orderVerdicts(),
    advice,
    ...(kept.length > 0 && { withheld: kept }),
    inScope: true,
    cannotDecide: cannotDecide(facts, advice, kept),
    rules: round.heard,
    trace: round.trace,
  };
}
