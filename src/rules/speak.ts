/** From rules that fired to advice: one per matter, most urgent first, never two that pull apart. */
import type { AdviceCode, Indicator, Profile, Urgency } from '../domain/advice.ts';
import type { Advice, Citation } from '../domain/decision.ts';
import type { FindingCode } from '../domain/findings.ts';
import type { OrderFact, PatientFacts } from '../domain/patient-facts.ts';
import { isViewHook } from './conditions/scope.ts';
import { missingFindings, missingWords } from './not-known.ts';
import {
  adviceOrder,
  besideEmergency,
  besideOrders,
  emergencies,
  neverSwitchedOff,
  saidOfChildren,
  silencedBy,
} from './precedence.ts';
import type { Outcome, Rule } from './rule.ts';

/** A rule that fired or asked and has something to say. */
export interface Voice {
  readonly rule: Rule;
  readonly outcome: Outcome & { readonly advice: AdviceCode };
  readonly order: OrderFact | undefined;
}

export interface Speech {
  readonly facts: PatientFacts;
  readonly profile: Profile;
  readonly voices: readonly Voice[];
  /** The rules behind the conclusion on imaging; their grounds stand on every card about the verdict. */
  readonly imagingRules: readonly { readonly rule: Rule; readonly outcome: Outcome }[];
  readonly outOfScope: boolean;
  readonly switchedOff: ReadonlySet<AdviceCode> | undefined;
}

const mostCards = 4;
const rank = new Map(adviceOrder.map((code, index) => [code, index]));
const last = adviceOrder.length;
const alarm: Readonly<Record<Indicator, number>> = { critical: 0, warning: 1, info: 2 };

/** @returns at most four, most urgent first */
export function speak(speech: Speech): readonly Advice[] {
  const heard = audible(speech);
  const said = groups(heard).map((voices) => {
    const advice = adviceOf(voices, speech);
    return { advice, weight: weight(advice, voices.some(isUrgent)) };
  });
  const advice = said.sort((a, b) => a.weight - b.weight).map((one) => one.advice);
  return (isViewHook(speech.facts) ? oneBesideEmergencies(advice) : advice).slice(0, mostCards);
}

function audible({ facts, voices, outOfScope, switchedOff }: Speech): readonly Voice[] {
  const codes = new Set(voices.map(({ outcome }) => outcome.advice));
  const silent = new Set(silencedBy.filter(([, by]) => codes.has(by)).map(([code]) => code));
  const emergency = voices.some(({ outcome }) => emergencies.has(outcome.advice));
  const view = isViewHook(facts);
  return voices.filter((voice) => {
    const { outcome, order } = voice;
    const code = outcome.advice;
    if (switchedOff?.has(code) && !neverSwitchedOff.has(code)) return false;
    if (silent.has(code) && !isUrgent(voice)) return false;
    if (emergency) return besideEmergency.has(code);
    if (outOfScope) return saidOfChildren.has(code);
    return view || order !== undefined || besideOrders.has(code) || isUrgent(voice);
  });
}

/** "Refer quickly" is said whatever is ordered: an order that is right as it stands is no referral. */
function isUrgent({ outcome }: Voice): boolean {
  return outcome.urgency === 'urgent';
}

/** Voices for one code and order become one advice; an emergency deficit joins the card on cauda equina. */
function groups(voices: readonly Voice[]): readonly (readonly [Voice, ...Voice[]])[] {
  const cauda = voices.some(({ outcome }) => outcome.advice === 'suspectedCaudaEquina');
  const byMatter = new Map<string, [Voice, ...Voice[]]>();
  for (const voice of voices) {
    const code = voice.outcome.advice;
    const spokenAs = cauda && code === 'emergencyNeurologicalDeficit' ? 'suspectedCaudaEquina' : code;
    const key = `${spokenAs} ${voice.order?.reference ?? ''}`;
    const known = byMatter.get(key);
    if (known) known.push(voice);
    else byMatter.set(key, [voice]);
  }
  return [...byMatter.values()].map(caudaFirst);
}

function caudaFirst(voices: [Voice, ...Voice[]]): readonly [Voice, ...Voice[]] {
  const cauda = voices.find(({ outcome }) => outcome.advice === 'suspectedCaudaEquina');
  return cauda === undefined ? voices : [cauda, ...voices.filter((voice) => voice !== cauda)];
}

function adviceOf(voices: readonly [Voice, ...Voice[]], { facts, profile, imagingRules }: Speech): Advice {
  const [{ outcome, order }] = voices;
  const aboutVerdict = order !== undefined && voices.some((voice) => voice.outcome.verdict !== undefined);
  const behind = aboutVerdict ? [...voices, ...imagingRules] : voices;
  const rules = [...new Set(behind.map(({ rule }) => rule))];
  const variant = wording(voices);
  const indicator = strongest(voices, profile);
  return {
    code: outcome.advice,
    rules: rules.map(({ id }) => id),
    basis: cited(rules, 'cites'),
    newer: cited(rules, 'newer'),
    found: found(rules, facts, outcome.advice),
    notKnown: missingFindings(
      behind.flatMap((voice) => voice.outcome.asksFor ?? []),
      facts,
    ),
    notKnownWords: missingWords(
      behind.flatMap((voice) => voice.outcome.asksForWords ?? []),
      facts,
      order,
    ),
    ...(order === undefined ? {} : { order: order.reference }),
    ...(indicator === undefined ? {} : { indicator }),
    ...(variant === undefined ? {} : { variant }),
    params: outcome.params ?? noParams,
  };
}

const noParams = Object.freeze({});

const haste: Readonly<Record<Urgency, number>> = { emergency: 0, urgent: 1, routine: 2, none: 3 };

/** The words of the voice that decides: the one with the verdict, else the first of the most urgent; no other words the card. */
function wording(voices: readonly Voice[]): string | undefined {
  const deciding = voices.filter(({ outcome }) => outcome.verdict !== undefined);
  const said = deciding.length > 0 ? deciding : voices;
  const most = Math.min(...said.map(({ outcome }) => haste[outcome.urgency ?? 'none']));
  return said.find(({ outcome }) => haste[outcome.urgency ?? 'none'] === most)?.outcome.variant;
}

function strongest(voices: readonly Voice[], profile: Profile): Indicator | undefined {
  let best: Indicator | undefined;
  for (const { outcome } of voices) {
    const stated = outcome.indicator;
    const indicator = typeof stated === 'object' ? stated[profile] : stated;
    if (indicator !== undefined && (best === undefined || alarm[indicator] < alarm[best])) best = indicator;
  }
  return best;
}

/** The same section stands once, however many rules cite it. */
function cited(rules: readonly Rule[], which: 'cites' | 'newer'): readonly Citation[] {
  const citations = new Map<string, Citation>();
  for (const rule of rules) {
    for (const citation of rule[which] ?? []) {
      const key = `${citation.source} ${citation.chapter} ${citation.says?.en ?? citation.strength}`;
      if (!citations.has(key)) citations.set(key, citation);
    }
  }
  return [...citations.values()];
}

/** Present findings that the clauses looked at; in a question also those that are only hinted at. */
function found(rules: readonly Rule[], facts: PatientFacts, code: AdviceCode): readonly FindingCode[] {
  const codes = new Set<FindingCode>();
  for (const rule of rules) {
    for (const clause of rule.when) {
      for (const finding of clause.looksAt) {
        const { state, asked } = facts.findings[finding];
        if (state === 'present' || (asked && code === 'possibleEmergencySign')) codes.add(finding);
      }
    }
  }
  return [...codes];
}

/** Emergencies, then by what is known of their indicator, then what is urgent, then by usefulness. */
function weight({ code, indicator }: Advice, urgent: boolean): number {
  const place = rank.get(code) ?? last;
  if (emergencies.has(code)) return place;
  const alarmed = indicator === undefined ? alarm.info : alarm[indicator];
  return (alarmed + alarmed + (urgent ? 0 : 1)) * (last + 1) + place;
}

/** With a patient in the room: all emergencies, else one advice. */
function oneBesideEmergencies(advice: readonly Advice[]): readonly Advice[] {
  const urgent = advice.filter(({ code }) => emergencies.has(code));
  return urgent.length > 0 ? urgent : advice.slice(0, 1);
}
