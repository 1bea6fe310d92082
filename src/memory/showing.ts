/** Decides what a caller is shown: nothing in shadow mode, and nothing twice that was answered or asked lately. */
import type { ShowingSettings } from '../config/memory.ts';
import type { AdviceCode, Indicator } from '../domain/advice.ts';
import { OVERRIDE_REASON_SYSTEM } from '../domain/constants.ts';
import type { Advice } from '../domain/decision.ts';
import { emergencyMatters } from '../rules/precedence.ts';
import type { Choice, Showing, Withheld } from '../service/showing.ts';
import type { EarlierCard } from '../store/types.ts';
import { evidenceKeys } from './evidence-key.ts';

export interface ShowingDeps {
  readonly settings: ShowingSettings;
  readonly shadowAdvice?: ReadonlySet<AdviceCode> | undefined;
  /**
   * What this caller was shown of this patient and answered, and every card of one advice, newest first; nothing when that
   * cannot be told.
   */
  readonly earlierCards: (since: Date, advice: AdviceCode) => Promise<readonly EarlierCard[]>;
}

const CHECKLIST = 'completeRedFlagChecklist';
const NEXT_CONTACT = 'nextContact';
const DAY = 24 * 60 * 60 * 1000;
/** A contact is over by the end of the working day. */
const SAME_CONTACT = DAY / 2;
const nobody: ReadonlySet<AdviceCode> = new Set();
const checklistOnly: ReadonlySet<AdviceCode> = new Set([CHECKLIST]);

/** That something could not be read today is new each day: it is said every time. */
const saidEveryTime: ReadonlySet<AdviceCode> = new Set(['dataUnavailable']);

export function createShowing({ settings, shadowAdvice, earlierCards }: ShowingDeps): Showing {
  const { mode, shadowEmergencies, shadowDecision } = settings;
  const inShadow = (advice: Advice, indicator: Indicator | undefined): boolean => {
    if (shadowAdvice?.has(advice.code)) return true;
    return mode === 'shadow' && (shadowEmergencies === 'hide' || !isEmergency(advice, indicator));
  };
  return {
    async choose(decision, facts, now): Promise<Choice> {
      const open = decision.advice.filter((advice) => !inShadow(advice, advice.indicator));
      const earlier = await recall(open, settings, now, earlierCards);
      const overridden = overriddenOf(earlier, settings, now);
      const emergencyShown = open.some((advice) => isEmergency(advice, advice.indicator));
      return {
        stepsBack: isAskedLately(open, earlier, settings, now) ? checklistOnly : nobody,
        inShadow: mode === 'shadow',
        hidesDecision: mode === 'shadow' && shadowDecision === 'hide' && !emergencyShown,
        evidenceKey: evidenceKeys(decision, facts),
        withheld: (advice, indicator, key): Withheld | undefined => {
          if (inShadow(advice, indicator)) return 'shadow';
          return mayStayAway(advice, indicator) && overridden.has(`${advice.code} ${key}`) ? 'overridden' : undefined;
        },
      };
    },
  };
}

function isEmergency({ code }: Advice, indicator: Indicator | undefined): boolean {
  return indicator === 'critical' || emergencyMatters.has(code);
}

function mayStayAway(advice: Advice, indicator: Indicator | undefined): boolean {
  return !isEmergency(advice, indicator) && !saidEveryTime.has(advice.code);
}

/** "Will be dealt with at the next contact" is a promise to be reminded of there. */
function isPutOff({ reason }: EarlierCard): boolean {
  return reason?.code === NEXT_CONTACT && reason.system === OVERRIDE_REASON_SYSTEM;
}

/** One look at the store, and none where nothing of it could matter. */
function recall(
  advice: readonly Advice[],
  { checklistDays, overriddenDays }: ShowingSettings,
  now: Date,
  earlierCards: ShowingDeps['earlierCards'],
): Promise<readonly EarlierCard[]> | readonly EarlierCard[] {
  const forChecklist = advice.some(({ code }) => code === CHECKLIST) ? checklistDays : 0;
  const forOverridden = advice.some((one) => mayStayAway(one, one.indicator)) ? overriddenDays : 0;
  const days = Math.max(forChecklist, forOverridden);
  return days === 0 ? [] : earlierCards(new Date(now.getTime() - days * DAY), CHECKLIST);
}

function isAskedLately(
  advice: readonly Advice[],
  earlier: readonly EarlierCard[],
  { checklistDays }: ShowingSettings,
  now: Date,
): boolean {
  if (!advice.some(({ code }) => code === CHECKLIST)) return false;
  const since = now.getTime() - checklistDays * DAY;
  return earlier.some((card) => card.advice === CHECKLIST && Date.parse(card.shownAt) > since);
}

function overriddenOf(
  earlier: readonly EarlierCard[],
  { overriddenDays }: ShowingSettings,
  now: Date,
): ReadonlySet<string> {
  const still = earlier.filter((card) => {
    if (overriddenDays === 0 || card.overriddenAt === undefined) return false;
    const rest = isPutOff(card) ? SAME_CONTACT : overriddenDays * DAY;
    return Date.parse(card.overriddenAt) > now.getTime() - rest;
  });
  return new Set(still.map(({ advice, evidenceKey }) => `${advice} ${evidenceKey}`));
}
