/** Clauses about a referral as a whole: may its verdict stand, and does it say what the reader needs. */
import { isMissing } from '../not-known.ts';
import type { Case } from '../rule.ts';
import { isPresent, knownClause } from './clause.ts';
import { emergencySignIsInQuestion } from './emergency-questions.ts';
import { emergencySignIsMentioned } from './referral-text.ts';

export const verdictIsAppropriate = knownClause(
  {
    id: 'verdict-appropriate',
    says: { nb: 'bestillingen er riktig slik den står', en: 'the order is right as it stands' },
    alwaysKnown: 'It asks what the rules have concluded.',
  },
  ({ sofar }) => sofar.verdict === 'appropriate',
);

/** A list of questions beside "not indicated" would pull the other way; cards that ask for red flags bring their own. */
export const verdictMayStand = knownClause(
  {
    id: 'verdict-may-stand',
    says: {
      nb: 'bestillingen er riktig, kan vurderes eller mangler opplysninger',
      en: 'the order is right, may be considered or lacks data',
    },
    alwaysKnown: 'It asks what the rules have concluded.',
  },
  ({ sofar }) =>
    sofar.verdict === 'appropriate' ||
    sofar.verdict === 'may-be-considered' ||
    (sofar.verdict === 'need-more-data' && sofar.imaging?.advice === 'need-more-data'),
);

/** What somebody who was not there cannot judge without: chapter 6.3 (i) and (ii). */
const decisive = ['question', 'duration', 'course', 'neurology'] as const;

export const theReferralLacksWhatDecides = knownClause(
  {
    id: 'referral-lacks-what-decides',
    says: {
      nb: 'problemstilling, varighet, forløp eller nevrologi står verken i journalen eller i henvisningen',
      en: 'question, duration, course or neurology stand neither in the record nor in the referral',
    },
    alwaysKnown: 'It asks what is missing.',
  },
  ({ facts, order }) => order !== undefined && decisive.some((word) => isMissing(word, facts, order)),
);

const isInQuestion = (c: Case): boolean =>
  emergencySignIsInQuestion.test(c) === 'met' || emergencySignIsMentioned.test(c) === 'met';

/** Then no finding behind the imaging is the reason for haste, and the card must not say so. */
export const onlyAPossibleSignHurries = knownClause(
  {
    id: 'only-possible-sign-hurries',
    says: {
      nb: 'det som haster, er et mulig tegn som ikke er avklart',
      en: 'what makes it urgent is a possible sign that is not clarified',
    },
    alwaysKnown: 'It asks what the rules have concluded.',
  },
  (c) =>
    c.sofar.urgency === 'urgent' &&
    c.sofar.triage !== 'possible-serious' &&
    !isPresent(c.facts, 'motor-deficit') &&
    isInQuestion(c),
);

export const nothingUrgentIsFound = knownClause(
  {
    id: 'nothing-urgent-found',
    says: { nb: 'ingenting som haster, er påvist eller i spørsmål', en: 'nothing urgent is found or in question' },
    alwaysKnown: 'It asks what the rules have concluded.',
  },
  ({ sofar }) => sofar.urgency === 'none' || sofar.urgency === 'routine',
);
