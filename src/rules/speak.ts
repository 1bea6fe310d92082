/** From rules that fired to advice: one per matter, most urgent first, never two that pull apart. */
import type { AdviceCode, Indicator } from '../domain/advice.ts';
import type { Advice } from '../domain/decision.ts';
import { isViewHook } from './conditions/scope.ts';
import {
  adviceOrder,
  besideEmergency,
  besideOrders,
  emergencies,
  emergencyMatters,
  readBeforeAsking,
  saidOfChildren,
  saidOnce,
  silencedBy,
} from './precedence.ts';
import { carriesThePlan, planOfVisit } from './visit-plan.ts';
import type { Voice } from './voice.ts';
import { type Behind, wordAdvice } from './word-advice.ts';

export interface Speech extends Behind {
  readonly voices: readonly Voice[];
  readonly outOfScope: boolean;
  readonly switchedOff: ReadonlySet<AdviceCode> | undefined;
  readonly emergenciesOff: ReadonlySet<AdviceCode> | undefined;
}

const mostCards = 4;
const rank = new Map(adviceOrder.map((code, index) => [code, index]));
const last = adviceOrder.length;
const alarm: Readonly<Record<Indicator, number>> = { critical: 0, warning: 1, info: 2 };

/** @returns at most four, most urgent first */
export function speak(speech: Speech): readonly Advice[] {
  const heard = audible(speech);
  const withPlan = withThePlan(heard, speech);
  const said = groups(heard, speech.emergenciesOff).map((voices) => {
    const carries = carriesThePlan.has(voices[0].outcome.advice);
    const advice = wordAdvice(voices, carries ? withPlan : speech);
    return { advice, weight: weight(advice, voices.some(isUrgent)) };
  });
  const advice = said.sort((a, b) => a.weight - b.weight).map((one) => one.advice);
  const shown = (isViewHook(speech.facts) ? oneBesideEmergencies(advice) : advice).slice(0, mostCards);
  return withoutWithheld(shown, speech.emergenciesOff);
}

/** Taken out last, so that nothing milder steps into the place of what is withheld. */
function withoutWithheld(
  advice: readonly Advice[],
  emergenciesOff: ReadonlySet<AdviceCode> | undefined,
): readonly Advice[] {
  return emergenciesOff === undefined ? advice : advice.filter(({ code }) => !emergenciesOff.has(code));
}

/** At a visit: what the one card cannot be about still stands behind it, with its grounds and its steps. */
function withThePlan(heard: readonly Voice[], speech: Speech): Behind {
  if (!isViewHook(speech.facts)) return speech;
  const plan = heard.filter(({ outcome }) => planOfVisit.has(outcome.advice));
  return plan.length === 0 ? speech : { ...speech, remarks: [...speech.remarks, ...plan] };
}

/** Emergencies that the rules speak of and a confirmed setting keeps from the reader: they are told on every other road. */
export function withheld(
  voices: readonly Voice[],
  emergenciesOff: ReadonlySet<AdviceCode> | undefined,
): readonly AdviceCode[] {
  if (emergenciesOff === undefined) return nothingWithheld;
  const codes = voices.map(({ outcome }) => outcome.advice).filter((code) => emergenciesOff.has(code));
  return codes.length === 0 ? nothingWithheld : [...new Set(codes)];
}

const nothingWithheld: readonly AdviceCode[] = Object.freeze([]);

function audible({ facts, voices, outOfScope, switchedOff }: Speech): readonly Voice[] {
  const codes = new Set(voices.map(({ outcome }) => outcome.advice));
  const silent = new Set(silencedBy.filter(([, by]) => codes.has(by)).map(([code]) => code));
  const emergency = voices.some(({ outcome }) => emergencies.has(outcome.advice));
  const view = isViewHook(facts);
  const asks = view && codes.has('completeRedFlagChecklist') && !switchedOff?.has('completeRedFlagChecklist');
  const silentOnUnread = asks && !readBeforeAsking.some((type) => facts.whollyUnavailable.includes(type));
  return voices.filter((voice) => {
    const { outcome, order } = voice;
    const code = outcome.advice;
    if (switchedOff?.has(code) && !emergencyMatters.has(code)) return false;
    if (silent.has(code) && !isUrgent(voice)) return false;
    if (silentOnUnread && code === 'dataUnavailable') return false;
    if (emergency) return besideEmergency.has(code);
    if (outOfScope) return saidOfChildren.has(code);
    return view || order !== undefined || besideOrders.has(code) || isUrgent(voice);
  });
}

/** "Refer quickly" is said whatever is ordered: an order that is right as it stands is no referral. */
function isUrgent({ outcome }: Voice): boolean {
  return outcome.urgency === 'urgent';
}

/** Voices for one code and order become one advice, some codes are said once for all orders; an emergency deficit joins the card on cauda equina, where there is one. */
function groups(
  voices: readonly Voice[],
  emergenciesOff: ReadonlySet<AdviceCode> | undefined,
): readonly (readonly [Voice, ...Voice[]])[] {
  const cauda =
    !emergenciesOff?.has('suspectedCaudaEquina') &&
    voices.some(({ outcome }) => outcome.advice === 'suspectedCaudaEquina');
  const byMatter = new Map<string, [Voice, ...Voice[]]>();
  for (const voice of voices) {
    const code = voice.outcome.advice;
    const spokenAs = cauda && code === 'emergencyNeurologicalDeficit' ? 'suspectedCaudaEquina' : code;
    const key = saidOnce.has(code) ? code : `${spokenAs} ${voice.order?.reference ?? ''}`;
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
