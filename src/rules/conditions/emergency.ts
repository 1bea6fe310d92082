/** Clauses about signs that need help now: which count alone, which need back pain, and what explains them away. */
import { type Finding, type FindingCode, findingsInGroup } from '../../domain/findings.ts';
import type { OtherCause, PatientFacts } from '../../domain/patient-facts.ts';
import { all, any, type Truth } from '../../domain/truth.ts';
import type { Clause } from '../rule.ts';
import { anyOf, clause, isPresent, knownClause, stateOf } from './clause.ts';
import { backIsOurMatter } from './scope.ts';

/** Box "OBS" of chapter 6.1: these are an alarm alone. */
const saddleSigns = [
  'saddle-sensory-loss',
  'perineal-paresis',
  'reduced-sphincter-tone',
  'pathological-sacral-reflexes',
  'cauda-equina-syndrome',
] as const satisfies readonly FindingCode[];
const deficits = [
  'progressive-paresis',
  'spinal-cord-compression',
  'leg-paralysis',
] as const satisfies readonly FindingCode[];
const visceral = ['suspected-visceral-cause', 'aortic-aneurysm'] as const satisfies readonly FindingCode[];
const bladder = ['urinary-retention', 'urinary-leakage'] as const satisfies readonly FindingCode[];
const legDeficit = ['motor-deficit', 'sensory-deficit'] as const satisfies readonly FindingCode[];
const bladderBowelBilateral = [...bladder, 'bowel-incontinence', 'bilateral-sciatica'] as const;

/** Which other cause explains which sign: a prostate explains the bladder, not the bowel. */
const explains: Readonly<Partial<Record<FindingCode, ReadonlySet<OtherCause>>>> = (() => {
  const nerves: readonly OtherCause[] = [
    'spinal-cord-injury',
    'multiple-sclerosis',
    'cerebral-palsy',
    'spina-bifida',
    'stroke',
  ];
  const ofBowel = new Set<OtherCause>([...nerves, 'dementia', 'post-partum']);
  const ofBladder = new Set<OtherCause>([...ofBowel, 'catheter', 'dialysis', 'prostate']);
  const ofLegs = new Set<OtherCause>(nerves);
  return {
    'urinary-retention': ofBladder,
    'urinary-leakage': ofBladder,
    'bowel-incontinence': ofBowel,
    'bilateral-sciatica': ofLegs,
    'leg-paralysis': ofLegs,
  };
})();

/** Old and unchanged signs never alarm; they are asked about. */
const isNewly = (finding: Finding): boolean => finding.state === 'present' && finding.old !== true;

/** Unlike `anyOf`, a sign that began long before this episode and is unchanged does not count. */
function anyNewly(facts: PatientFacts, codes: readonly FindingCode[]): Truth {
  if (codes.some((code) => isNewly(facts.findings[code]))) return 'met';
  return codes.some((code) => facts.findings[code].state === 'not-documented') ? 'unknown' : 'not-met';
}

function hasOtherCause(facts: PatientFacts, code: FindingCode): boolean {
  const causes = explains[code];
  return causes !== undefined && facts.otherCauses.some((cause) => causes.has(cause));
}

/** Within 12 weeks of a spinal procedure another cause explains nothing away. */
function notExplained(facts: PatientFacts, code: FindingCode): Truth {
  return hasOtherCause(facts, code) ? facts.recentSpinalProcedure : 'met';
}

/** Bilateral sciatica is a sign only together with a motor or sensory deficit. */
function groupTwoSign(facts: PatientFacts, code: FindingCode): Truth {
  const finding = facts.findings[code];
  if (finding.state === 'not-documented') return 'unknown';
  if (!isNewly(finding)) return 'not-met';
  return code === 'bilateral-sciatica' ? anyOf(facts, legDeficit) : 'met';
}

/** Pain or sciatica by the chart, or by the findings of this episode themselves. */
const painFindings = [
  'dermatomal-leg-pain',
  'leg-pain-worse-than-back',
  'new-or-changed-pain',
  'constant-pain',
  'increasing-pain',
  'rest-or-night-pain',
  'bilateral-sciatica',
] as const satisfies readonly FindingCode[];

function painBelongs(facts: PatientFacts, code: FindingCode): Truth {
  if (facts.back.painThisEpisode === 'met' || painFindings.some((pain) => isPresent(facts, pain))) return 'met';
  if ([...saddleSigns, ...deficits].some((sign) => isNewly(facts.findings[sign]))) return 'met';
  const explicit = facts.findings[code].explicit === true;
  return explicit ? any(facts.back.painThisEpisode, facts.back.painWithin12Months) : facts.back.painThisEpisode;
}

/** The best answer over the bladder, bowel and bilateral signs that are there or may be there. */
function best(facts: PatientFacts, ask: (code: FindingCode) => Truth): Truth {
  let answer: Truth = 'not-met';
  for (const code of bladderBowelBilateral) {
    if (groupTwoSign(facts, code) === 'not-met') continue;
    const said = ask(code);
    if (said === 'met') return said;
    if (said === 'unknown') answer = said;
  }
  return answer;
}

export const saddleOrSphincterSign = clause(
  {
    id: 'saddle-or-sphincter-sign',
    says: {
      nb: 'nye tegn fra ridebukseområdet, lukkemuskel eller sakrale reflekser er registrert',
      en: 'new signs from the saddle area, sphincter or sacral reflexes are recorded',
    },
    looksAt: saddleSigns,
  },
  ({ facts }) => anyNewly(facts, saddleSigns),
);

export const bladderBowelOrBilateralSign = clause(
  {
    id: 'bladder-bowel-or-bilateral-sign',
    says: {
      nb: 'ny urinretensjon, urin- eller avføringslekkasje, eller tosidig isjias med utfall er registrert',
      en: 'new retention, leakage of urine or stool, or bilateral sciatica with deficits is recorded',
    },
    looksAt: [...bladderBowelBilateral, ...legDeficit],
  },
  ({ facts }) => any(...bladderBowelBilateral.map((code) => groupTwoSign(facts, code))),
);

export const withBackPainOrSciatica = clause(
  {
    id: 'with-back-pain-or-sciatica',
    says: { nb: 'sammen med ryggsmerter eller isjias', en: 'together with back pain or sciatica' },
    looksAt: painFindings,
  },
  ({ facts }) => best(facts, (code) => painBelongs(facts, code)),
);

export const notExplainedByOtherCause = clause(
  {
    id: 'not-explained-by-other-cause',
    says: {
      nb: 'ingen annen kjent årsak forklarer tegnet (eller inngrep i ryggen siste 12 uker)',
      en: 'no other known cause explains the sign (or a spinal procedure in the last 12 weeks)',
    },
  },
  ({ facts }) =>
    best(facts, (code) => all(groupTwoSign(facts, code), painBelongs(facts, code), notExplained(facts, code))),
);

function deficit(facts: PatientFacts, code: FindingCode): Truth {
  const finding = facts.findings[code];
  if (finding.state === 'not-documented') return 'unknown';
  if (!isNewly(finding)) return 'not-met';
  return finding.explicit === true ? 'met' : notExplained(facts, code);
}

export const progressiveOrCompleteParesis = clause(
  {
    id: 'progressive-or-complete-paresis',
    says: {
      nb: 'progredierende parese, lammelse i bein eller medullakompresjon er registrert',
      en: 'progressive paresis, leg paralysis or cord compression is recorded',
    },
    looksAt: deficits,
  },
  ({ facts }) => any(...deficits.map((code) => deficit(facts, code))),
);

/** Stable: marked as old, or the course recorded as unchanged and progression recorded as absent. Better pain is no proof. */
export const deficitIsNotKnownToBeStable = knownClause(
  {
    id: 'deficit-not-known-stable',
    says: { nb: 'utfallene er ikke kjent som stabile', en: 'the deficits are not known to be stable' },
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => !isStable(facts),
);

export const deficitIsStable = knownClause(
  {
    id: 'deficit-stable',
    says: { nb: 'utfallene er kjent som stabile', en: 'the deficits are known to be stable' },
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => isStable(facts),
);

function isStable(facts: PatientFacts): boolean {
  if (facts.findings['widespread-neurological-deficit'].old === true) return true;
  return facts.course.value === 'unchanged' && stateOf(facts, 'progressive-paresis') === 'not-met';
}

export const visceralSign = clause(
  {
    id: 'visceral-sign',
    says: {
      nb: 'mistanke om akutt sykdom i indre organer eller symptomgivende aortaaneurisme er registrert',
      en: 'a suspected visceral emergency or a symptomatic aortic aneurysm is recorded',
    },
    looksAt: visceral,
  },
  ({ facts }) => anyNewly(facts, visceral),
);

/** The cord or cauda is threatened where a fracture meets the neurology of the legs. */
export const rootOrNeurologicalSign: Clause = clause(
  {
    id: 'root-or-neurological-sign',
    says: {
      nb: 'tegn på nerverotaffeksjon eller nevrologiske utfall',
      en: 'signs of nerve root involvement or neurological deficits',
    },
    looksAt: ['motor-deficit', 'sensory-deficit', 'reflex-change', 'dermatomal-leg-pain', 'lasegue-positive'],
  },
  ({ facts }) =>
    anyOf(facts, ['motor-deficit', 'sensory-deficit', 'reflex-change', 'dermatomal-leg-pain', 'lasegue-positive']),
);

export const somethingIsDoneAlready = clause(
  {
    id: 'acted-on',
    says: { nb: 'det er allerede gjort noe med tegnet', en: 'the sign has been acted on already' },
  },
  ({ facts }) => facts.actedOn.value,
);

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

function mayBeOurs(facts: PatientFacts, code: FindingCode): boolean {
  return facts.findings[code].explicit === true || backIsOurMatter(facts);
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

/** Recorded worsening, or progression not recorded as absent, unless the course is recorded as improving. */
const mayProgress = (facts: PatientFacts): boolean =>
  facts.course.value === 'worsening' ||
  (facts.course.value !== 'improving' && stateOf(facts, 'progressive-paresis') !== 'not-met');

export const motorDeficitMayProgress = knownClause(
  {
    id: 'motor-deficit-may-progress',
    says: {
      nb: 'forverring er registrert, eller ingen har avkreftet at utfallet øker',
      en: 'worsening is recorded, or nobody has recorded that the deficit is not increasing',
    },
    looksAt: ['progressive-paresis'],
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => mayProgress(facts),
);

export const motorDeficitIsStable = knownClause(
  {
    id: 'motor-deficit-stable',
    says: {
      nb: 'utfallet er ikke i bedring, men heller ikke økende',
      en: 'the deficit is not improving, but not increasing either',
    },
    alwaysKnown: 'What is not known to be stable is treated as not stable.',
  },
  ({ facts }) => !mayProgress(facts) && facts.course.value !== 'improving',
);
