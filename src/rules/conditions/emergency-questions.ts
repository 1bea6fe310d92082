/** Clauses about hints of an emergency that a human must judge, and whether one is proven. */
import { type Finding, type FindingCode, findingsInGroup } from '../../domain/findings.ts';
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
function isQuestion(facts: PatientFacts, found: Finding): boolean {
  if (found.old === true || (found.state !== 'present' && found.asked !== true)) return false;
  if (found.state !== 'present') return true;
  if (found.code === 'bilateral-sciatica') return anyOf(facts, legDeficit) !== 'not-met';
  return true;
}

/** Signs that alarm without back pain are our matter as well when somebody has just recorded them, on any visit. */
function mayBeOurs(facts: PatientFacts, { code, explicit, freshlyRecorded }: Finding): boolean {
  if (explicit === true || (freshlyRecorded === true && alarmsAlone.has(code))) return true;
  return facts.back.isTodaysMatter || backIsOurMatter(facts);
}

const signSet: ReadonlySet<FindingCode> = new Set(emergencySigns);

/** Walks along the findings, few of which are on record: faster than looking every sign up. */
function isAnySign(facts: PatientFacts, ask: (facts: PatientFacts, found: Finding) => boolean): boolean {
  for (const key in facts.findings) {
    const found = facts.findings[key as FindingCode];
    if (ask(facts, found) && signSet.has(found.code) && mayBeOurs(facts, found)) return true;
  }
  return false;
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
  ({ facts }) => isAnySign(facts, isQuestion),
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
  ({ facts }) => isAnySign(facts, (_facts, { old }) => old === true),
);

export const noEmergencyIsProven = knownClause(
  {
    id: 'no-emergency-proven',
    says: { nb: 'ingen øyeblikkelig hjelp-situasjon er påvist', en: 'no emergency is proven' },
    alwaysKnown: 'It asks what the emergency rules have concluded.',
  },
  ({ sofar }) => sofar.urgency !== 'emergency',
);
