/** Clauses about what came with a referral and was not read: it raises no finding and no alarm, and reassures nobody. */
import type { Case } from '../rule.ts';
import { knownClause } from './clause.ts';
import { nothingUrgentIsFound, theReferralLacksWhatDecides } from './referral.ts';
import { theReferralMentionsAFlag } from './referral-text.ts';

const readOrNot = 'Reading succeeded or it did not.';
const concluded = 'It asks what the rules have concluded.';

/** Of whatever order of the call: it is about the same patient. */
export const anAttachmentWasNotRead = knownClause(
  {
    id: 'attachment-not-read',
    says: { nb: 'et vedlegg til en henvisning er ikke lest', en: 'an attachment of a referral was not read' },
    alwaysKnown: readOrNot,
  },
  ({ facts }) => facts.orders.some(({ notRead }) => notRead !== undefined),
);

export const somethingOfTheReferralWasNotRead = knownClause(
  {
    id: 'something-of-referral-not-read',
    says: {
      nb: 'ikke alt som fulgte henvisningen, er lest',
      en: 'not all that came with the referral was read',
    },
    alwaysKnown: readOrNot,
  },
  ({ order }) => order?.notRead !== undefined,
);

export const attachmentsHoldBackTheAnswer = knownClause(
  {
    id: 'attachments-hold-back',
    says: {
      nb: 'bare vedlegg som ikke er lest, står i veien for svaret',
      en: 'only attachments that were not read stand in the way of the answer',
    },
    alwaysKnown: concluded,
  },
  ({ sofar }) => sofar.imagingRank === 'attachments-not-read',
);

const asksOrChecks = (c: Case): boolean =>
  theReferralLacksWhatDecides.test(c) === 'met' ||
  (nothingUrgentIsFound.test(c) === 'met' && theReferralMentionsAFlag.test(c) === 'met');

export const noOtherCardNamesTheAttachments = knownClause(
  {
    id: 'no-other-card-names-attachments',
    says: {
      nb: 'bestillingen er riktig, og ingenting mangler eller må sjekkes i teksten',
      en: 'the order is right, and nothing is lacking or to be checked in its text',
    },
    alwaysKnown: concluded,
  },
  (c) => (c.sofar.verdict === 'appropriate' && !asksOrChecks(c)) || c.sofar.verdict === 'change-priority',
);
