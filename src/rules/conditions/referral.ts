/** Clauses about a referral as a whole: may its verdict stand, and does it say what the reader needs. */
import { isMissing } from '../not-known.ts';
import { knownClause } from './clause.ts';

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
