/** Clauses about what a referral's own text mentions. They raise questions; none of them is a finding or reassures. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { OrderFact, PatientFacts } from '../../domain/patient-facts.ts';
import type { Case } from '../rule.ts';
import { anyOf, isPresent, knownClause } from './clause.ts';
import { legDeficit } from './emergency.ts';
import { mrDevices } from './order-safety.ts';
import { ordersAskedAbout } from './scope.ts';

const asWritten = 'The text mentions it or does not.';

export const emergencySigns: ReadonlySet<FindingCode> = new Set<FindingCode>([
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
]);

/** Of the cauda equina and nothing else: they count on whatever order they stand. */
const caudaWords: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'saddle-sensory-loss',
  'perineal-paresis',
  'reduced-sphincter-tone',
  'cauda-equina-syndrome',
]);

/** A strong red flag of chapter 6.1, or a diagnosis behind one. */
const strongFlags: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'fever',
  'weight-loss',
  'cancer-history',
  'drug-misuse',
  'steroid-use',
  'immunosuppressant-use',
  'trauma',
  'widespread-neurological-deficit',
  'raised-esr',
  'spinal-infection',
  'spinal-metastasis',
  'vertebral-fracture',
  'motor-deficit',
]);

/** What is recorded as present now needs no second look; what is recorded as absent or old, but mentioned, does. */
function isUncovered(facts: PatientFacts, code: FindingCode): boolean {
  return !isPresent(facts, code) || facts.findings[code].old === true;
}

function isEmergencyWord(facts: PatientFacts, order: OrderFact, code: FindingCode): boolean {
  if (!emergencySigns.has(code) || !isUncovered(facts, code)) return false;
  if (!order.concernsBack) return caudaWords.has(code);
  // Pain in both legs alone is no sign of the cauda equina where power and sensation are recorded as normal.
  return code !== 'bilateral-sciatica' || anyOf(facts, legDeficit) !== 'not-met';
}

export const emergencySignIsMentioned = knownClause(
  {
    id: 'emergency-sign-mentioned',
    says: {
      nb: 'teksten i bestillingen nevner et mulig akutt tegn som ingen har registrert',
      en: 'the text of the order mentions a possible emergency sign that nobody has recorded',
    },
    alwaysKnown: asWritten,
  },
  ({ facts }) =>
    ordersAskedAbout(facts).some((order) => order.mentions?.some((code) => isEmergencyWord(facts, order, code))),
);

const mentions = ({ facts }: Case, order: OrderFact | undefined, wanted?: ReadonlySet<FindingCode>): boolean =>
  order?.mentions?.some((code) => isUncovered(facts, code) && (wanted === undefined || wanted.has(code))) === true;

export const somethingIsMentioned = knownClause(
  {
    id: 'something-mentioned',
    says: {
      nb: 'teksten i en bestilling nevner noe alvorlig som ikke er registrert',
      en: 'the text of an order mentions something serious that is not recorded',
    },
    alwaysKnown: asWritten,
  },
  (c) => ordersAskedAbout(c.facts).some((order) => order.concernsBack && mentions(c, order)),
);

export const theReferralMentionsAFlag = knownClause(
  {
    id: 'referral-mentions-flag',
    says: {
      nb: 'henvisningsteksten nevner et rødt flagg som ikke er registrert',
      en: 'the text of the referral mentions a red flag that is not recorded',
    },
    alwaysKnown: asWritten,
  },
  (c) => mentions(c, c.order),
);

export const theReferralMentionsAStrongFlag = knownClause(
  {
    id: 'referral-mentions-strong-flag',
    says: {
      nb: 'henvisningsteksten nevner et sterkt rødt flagg som ikke er registrert',
      en: 'the text of the referral mentions a strong red flag that is not recorded',
    },
    alwaysKnown: asWritten,
  },
  (c) => mentions(c, c.order, strongFlags),
);

export const anMrDeviceIsOnlyMentioned = knownClause(
  {
    id: 'mr-device-only-mentioned',
    says: {
      nb: 'henvisningsteksten nevner et implantat eller metall som ikke er registrert',
      en: 'the text of the referral mentions an implant or metal that is not recorded',
    },
    alwaysKnown: asWritten,
  },
  ({ facts, order }) =>
    order?.mentionedDevices?.some((code) => mrDevices.has(code) && !isPresent(facts, code)) === true,
);

export const theReferralDoesNotSayTheDevice = knownClause(
  {
    id: 'referral-silent-on-device',
    says: {
      nb: 'henvisningen nevner ikke implantatet som er registrert',
      en: 'the referral does not mention the implant that is recorded',
    },
    alwaysKnown: asWritten,
  },
  ({ facts, order }) => {
    const onItsWay = facts.hook === 'order-dispatch' || facts.hook === 'io.github.ryggrad.imaging-referral-receive';
    const recorded = [...mrDevices].filter((code) => isPresent(facts, code));
    return onItsWay && recorded.some((code) => order?.mentionedDevices?.includes(code) !== true);
  },
);

export const pregnancyIsOnlyMentioned = knownClause(
  {
    id: 'pregnancy-only-mentioned',
    says: {
      nb: 'henvisningsteksten nevner graviditet som ikke er registrert',
      en: 'the text of the referral mentions a pregnancy that is not recorded',
    },
    alwaysKnown: asWritten,
  },
  ({ facts, order }) =>
    facts.sex !== 'male' && order?.mentionedDevices?.includes('pregnancy') === true && !isPresent(facts, 'pregnancy'),
);
