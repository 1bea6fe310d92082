/** Clauses about signs that need help now: which count alone, which need back pain, and what explains them away. */
import type { Finding, FindingCode } from '../../domain/findings.ts';
import type { OtherCause, PatientFacts } from '../../domain/patient-facts.ts';
import { all, any, type Truth } from '../../domain/truth.ts';
import { anyOf, clause, isPresent } from './clause.ts';

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
/** Of these one is enough: no back pain, order or back diagnosis is needed. */
export const alarmsAlone: ReadonlySet<FindingCode> = new Set([...saddleSigns, ...deficits, ...visceral]);
const bladder = ['urinary-retention', 'urinary-leakage'] as const satisfies readonly FindingCode[];
export const legDeficit = ['motor-deficit', 'sensory-deficit'] as const satisfies readonly FindingCode[];
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
  return anyIn(codes, (code) => {
    const finding = facts.findings[code];
    if (isNewly(finding)) return 'met';
    return finding.state === 'not-documented' ? 'unknown' : 'not-met';
  });
}

/** `any` of what is said of each, asked only as far as needed. */
function anyIn(codes: readonly FindingCode[], ask: (code: FindingCode) => Truth): Truth {
  let answer: Truth = 'not-met';
  for (const code of codes) {
    const said = ask(code);
    if (said === 'met') return said;
    if (said === 'unknown') answer = said;
  }
  return answer;
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
  return anyIn(bladderBowelBilateral, (code) => (groupTwoSign(facts, code) === 'not-met' ? 'not-met' : ask(code)));
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
  ({ facts }) => anyIn(bladderBowelBilateral, (code) => groupTwoSign(facts, code)),
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
  ({ facts }) => anyIn(deficits, (code) => deficit(facts, code)),
);

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
