/** One round of questions about one patient: keeps what has been concluded so far, and the trace when it is wanted. */
import type { Profile, Verdict } from '../domain/advice.ts';
import type { ClauseTrace, OrderVerdict, RuleHeard, RuleTrace } from '../domain/decision.ts';
import type { OrderFact, OrderKind, PatientFacts } from '../domain/patient-facts.ts';
import type { Truth } from '../domain/truth.ts';
import { isViewHook, ordersAskedAbout } from './conditions/scope.ts';
import { type ImagingVoice, moreUrgent, settleImaging, settleTriage, type TriageVoice } from './precedence.ts';
import type { Case, Conclusions, Outcome, Rule, Stage, Thresholds } from './rule.ts';
import type { Ground, Voice } from './voice.ts';

type Changing<T> = { -readonly [K in keyof T]: T[K] };

/** A rule laid out for asking: objects of one shape, whatever members the rule has. */
export interface PreparedRule {
  readonly rule: Rule;
  readonly perOrder: boolean;
  /** Its card is heard at a visit only, and it says nothing else: while orders are looked at it need not be asked. */
  readonly ofVisits: boolean;
  /** Kinds of order that can meet it; missing: any. */
  readonly orderKinds: readonly OrderKind[] | undefined;
  readonly tests: readonly ((c: Case) => Truth)[];
}

export function prepare(rule: Rule): PreparedRule {
  const orderKinds = rule.when.find((clause) => clause.orderKinds !== undefined)?.orderKinds;
  const perOrder = rule.per === 'order';
  const outcomes = [rule.then, rule.whenUnknown, ...(rule.variations ?? []).map(({ then }) => then)];
  const urgent = outcomes.some((outcome) => outcome?.urgency !== undefined);
  const ofVisits = rule.stage === 'encounter' && !perOrder && rule.then.advice !== undefined && !urgent;
  return { rule, perOrder, ofVisits, orderKinds, tests: rule.when.map(({ test }) => test) };
}

const traceWords = { met: 'fired', unknown: 'asked', 'not-met': 'silent' } as const satisfies Record<
  Truth,
  RuleTrace['outcome']
>;

export class Round {
  readonly sofar: Changing<Conclusions> = {
    triage: undefined,
    nerveRoot: undefined,
    urgency: 'none',
    imaging: undefined,
    imagingRank: undefined,
    verdict: undefined,
  };
  readonly voices: Voice[] = [];
  readonly trace: RuleTrace[] = [];
  readonly heard: RuleHeard[] = [];
  /** The rules behind the conclusion on imaging: what won, and what then held it back. */
  readonly imagingRules: Ground[] = [];
  /** Rules that conclude nothing of their own, but whose grounds, questions and params belong on the cards. */
  readonly remarks: Ground[] = [];

  private readonly question: Case;
  /** One question for each order, made once: changing the shape of one object would slow every clause. */
  private readonly orderQuestions: readonly (Case & { readonly order: OrderFact })[];
  /** Whose verdict `sofar` speaks of; the verdict changes only while its order is asked about. */
  private asked: Case | undefined;
  private readonly traced: boolean;
  private readonly isVisit: boolean;
  private readonly verdicts = new Map<string, Verdict>();
  private triageVoices: TriageVoice[] = [];
  private imagingVoices: ImagingVoice[] = [];

  constructor(facts: PatientFacts, profile: Profile, thresholds: Thresholds, traced: boolean) {
    const { sofar } = this;
    this.question = { facts, sofar, profile, thresholds };
    this.orderQuestions = ordersAskedAbout(facts).map((order) => ({ facts, sofar, profile, thresholds, order }));
    this.traced = traced;
    this.isVisit = isViewHook(facts);
  }

  /** Asks rules in their order; what they conclude about triage and imaging counts after `settle`. */
  ask(rules: readonly PreparedRule[]): void {
    for (const prepared of rules) {
      if (prepared.ofVisits && !this.isVisit && !this.traced) continue;
      if (!prepared.perOrder) this.askOne(prepared, this.question);
      else
        for (const question of this.orderQuestions)
          if (this.mayMeet(prepared, question)) this.askOne(prepared, question);
    }
  }

  /** A rule on medicines is not asked of an MR; a trace asks it all the same, to show why it is silent. */
  private mayMeet({ orderKinds }: PreparedRule, { order }: { readonly order: OrderFact }): boolean {
    return orderKinds === undefined || this.traced || orderKinds.includes(order.kind);
  }

  settle(stage: Stage): void {
    if (stage === 'triage' || stage === 'imaging') this.settleTriage();
    if (stage !== 'imaging' && stage !== 'safety') return;
    const winner = settleImaging(this.imagingVoices);
    this.imagingVoices = [];
    if (winner === undefined) return;
    const { rank, ...imaging } = winner.imaging;
    this.sofar.imaging = imaging;
    this.sofar.imagingRank = rank;
    this.imagingRules.push({ rule: winner.rule, outcome: winner.rule.then });
  }

  /** One entry for each order that got a verdict, in the order of the request. */
  orderVerdicts(): readonly OrderVerdict[] {
    const given: OrderVerdict[] = [];
    for (const { order } of this.orderQuestions) {
      const verdict = this.verdicts.get(order.reference);
      const isTold = given.some((one) => one.order === order.reference);
      if (verdict !== undefined && !isTold) given.push({ order: order.reference, verdict: [verdict] });
    }
    return given;
  }

  private settleTriage(): void {
    this.sofar.triage = settleTriage(this.triageVoices, this.sofar.urgency, this.sofar.nerveRoot);
  }

  private askOne(prepared: PreparedRule, question: Case): void {
    const { rule } = prepared;
    const { order } = question;
    if (question !== this.asked) this.turnTo(question);
    const answer = this.traced ? this.askTraced(rule, question) : askQuickly(prepared, question);
    if (answer === 'not-met') return;
    const outcome = answer === 'met' ? rule.then : answer === 'unknown' ? rule.whenUnknown : undefined;
    if (outcome === undefined) return;
    // A trace also asks what is heard at visits only.
    if (this.isVisit || !prepared.ofVisits) this.heard.push(noted(rule, answer, order));
    this.hear(rule, varied(rule, outcome, question), order);
  }

  private turnTo(question: Case): void {
    const { order } = question;
    this.asked = question;
    this.sofar.verdict = order === undefined ? undefined : this.verdicts.get(order.reference);
  }

  private askTraced(rule: Rule, question: Case): Truth {
    let answer: Truth = 'met';
    const clauses: ClauseTrace[] = rule.when.map(({ id, says, looksAt, test }) => {
      const verdict = test(question);
      if (verdict === 'not-met' || (verdict === 'unknown' && answer === 'met')) answer = verdict;
      return { id, says, verdict, looksAt };
    });
    const { id, title, cites } = rule;
    const about = question.order === undefined ? {} : { order: question.order.reference };
    this.trace.push({ rule: id, title, outcome: traceWords[answer], ...about, clauses, cites });
    return answer;
  }

  private hear(rule: Rule, outcome: Outcome, order: OrderFact | undefined): void {
    const { imaging, triage, urgency, verdict } = outcome;
    if (urgency !== undefined) this.sofar.urgency = moreUrgent(urgency, this.sofar.urgency);
    if (triage !== undefined) this.hearTriage(outcome, triage);
    if (imaging !== undefined) this.imagingVoices.push({ rule, imaging });
    if (verdict !== undefined && order !== undefined) {
      if (this.sofar.verdict !== undefined) return;
      this.verdicts.set(order.reference, verdict);
      this.sofar.verdict = verdict;
    }
    if (advises(outcome)) this.voices.push({ rule, outcome, order });
    else if (triage === undefined && imaging === undefined && verdict === undefined)
      this.remarks.push({ rule, outcome });
  }

  private hearTriage({ provisional, yieldsTo }: Outcome, triage: TriageVoice['triage']): void {
    this.triageVoices.push({ triage, yieldsToNerveRoot: yieldsTo === 'nerve-root' });
    if (triage !== 'nerve-root') return;
    if (provisional !== true) this.sofar.nerveRoot = 'established';
    else this.sofar.nerveRoot ??= 'provisional';
  }
}

function noted({ id }: Rule, answer: 'met' | 'unknown', order: OrderFact | undefined): RuleHeard {
  const outcome = traceWords[answer];
  return order === undefined ? { rule: id, outcome } : { rule: id, outcome, order: order.reference };
}

function advises(outcome: Outcome): outcome is Voice['outcome'] {
  return outcome.advice !== undefined;
}

function askQuickly({ tests }: PreparedRule, question: Case): Truth {
  let answer: Truth = 'met';
  for (const test of tests) {
    const verdict = test(question);
    if (verdict === 'not-met') return verdict;
    if (verdict === 'unknown') answer = verdict;
  }
  return answer;
}

function varied(rule: Rule, outcome: Outcome, question: Case): Outcome {
  const variation = rule.variations?.find(({ when }) => when.test(question) === 'met');
  return variation === undefined ? outcome : { ...outcome, ...variation.then };
}
