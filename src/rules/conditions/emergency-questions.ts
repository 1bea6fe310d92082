/** Clauses about hints of an emergency that a human must judge, and whether one is proven. */
import { type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { PatientFacts } from '../../domain/patient-facts.ts';
import { anyOf, knownClause } from './clause.ts';
import { alarmsAlone, legDeficit } from './emergency.ts';
import { backIsOurMatter } from './scope.ts';

const emergencySigns: readonly FindingCode[] = [
  ...findingsInGroup('emergency'),
  'cauda-equina-syndrome',
  'spinal-cord-compression',
  'aortic-aneurysm',
];

/** A hint that a human must judge: asked, or there but without all that would make it an alarm. */
function isQuestion(facts: PatientFacts, code: FindingCode): boolean {
  const found = facts.findings[code];
  if (found.old === true || (found.state !== 'present' && found.asked !== true)) return false;
  if (found.state !== 'present') return true;
  if (code === 'bilateral-sciatica') return anyOf(facts, legDeficit) !== 'not-met';
  return true;
}

/** Signs that alarm without back pain are our matter as well when somebody has just recorded them, on any visit. */
function mayBeOurs(facts: PatientFacts, code: FindingCode): boolean {
  const { explicit, freshlyRecorded } = facts.findings[code];
  if (explicit === true || (freshlyRecorded === true && alarmsAlone.has(code))) return true;
  return facts.back.isTodaysMatter || backIsOurMatter(facts);
}

export const emergencySignIsInQuestion = knownClause(
  {
    id: 'emergency-sign-in-question',
    says: {
      nb: 'noe i journalen kan være et akutt tegn, men det er uklart om det er nytt eller skyldes ryggen',
      en: 'something on record may be an emergency sign, but whether it is new or from the back is unclear',
    },
    looksAt: emergencySigns,
    alwaysKnown: 'It asks whether there is a hint.',
  },
  ({ facts }) => emergencySigns.some((code) => isQuestion(facts, code) && mayBeOurs(facts, code)),
);

export const emergencySignIsOld = knownClause(
  {
    id: 'emergency-sign-old',
    says: {
      nb: 'et slikt tegn er kjent fra lenge før denne episoden og er uendret',
      en: 'such a sign is known from long before this episode and is unchanged',
    },
    looksAt: emergencySigns,
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) => emergencySigns.some((code) => facts.findings[code].old === true && mayBeOurs(facts, code)),
);

export const noEmergencyIsProven = knownClause(
  {
    id: 'no-emergency-proven',
    says: { nb: 'ingen øyeblikkelig hjelp-situasjon er påvist', en: 'no emergency is proven' },
    alwaysKnown: 'It asks what the emergency rules have concluded.',
  },
  ({ sofar }) => sofar.urgency !== 'emergency',
);
