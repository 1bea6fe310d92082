/** What every wording of a card offers in a click, decided wording by wording from what the card tells to do. */
import { loadCardTemplates } from '../../src/cards/make-cards.ts';
import type { AdviceCode } from '../../src/domain/advice.ts';
import { plans } from '../../src/suggestions/plans.ts';
import {
  type CaseSpec,
  ctDraft,
  ctFact,
  drugDraft,
  drugFact,
  selected,
  suggestionsOf,
} from '../support/suggestion-case.ts';

type Clicks = Readonly<Record<string, readonly string[]>>;
const none: readonly string[] = [];
const away = ['delete'];
/** May go away, but the reader is asked to look first: not marked as recommended even on a warning. */
const awayIfAgreed = ['delete?'];
const exercise = ['supervised-exercise'];
const rehabilitation = ['multidisciplinary-rehabilitation'];
const emergency = ['emergency-referral'];
/** An urgent need for MR. */
const decision = { urgency: 'urgent', imaging: { advice: 'indicated', firstChoice: ['mr'], alternative: [] } } as const;

/** On a draft, on a card with a warning. */
const onOrders: Readonly<Partial<Record<AdviceCode, Clicks>>> = {
  treatmentNotRecommended: {
    default: away,
    bedRest: away,
    bedRestFirstDays: none,
    bedRestNerveRoot: none,
    traction: away,
    tractionNerveRoot: away,
    noBasisNerveRoot: away,
    untilLongLasting: away,
    mayBeTried: none,
    laser: away,
    corset: away,
    invasiveAgainst: away,
    invasiveNoBasis: away,
    manipulationFirstWeek: awayIfAgreed,
    manipulationAlone: exercise,
    manipulationSickLeave: exercise,
    massageAlone: exercise,
    several: awayIfAgreed,
  },
  manipulationContraindicated: {
    default: away,
    redFlag: away,
    notExamined: awayIfAgreed,
    notExaminedLongLasting: awayIfAgreed,
  },
  exerciseTooEarly: { default: away, nerveRoot: none },
  surgeryNotIndicated: {
    default: awayIfAgreed,
    notKnown: none,
    longLasting: ['delete?', 'multidisciplinary-rehabilitation'],
    beyondOneYear: rehabilitation,
    discProsthesis: none,
    nerveRoot: awayIfAgreed,
    nerveRootNotKnown: none,
  },
  imagingNotIndicated: {
    default: away,
    nerveRoot: away,
    control: away,
    degeneration: away,
    discography: away,
    diagnosticBlock: away,
  },
  recentImagingExists: { default: awayIfAgreed, compare: none },
  radiationInPregnancy: { default: none, notIndicated: away, mentionedInText: none },
  changeModality: {
    default: ['mr-lumbar'],
    drop: away,
    myelography: ['mr-lumbar'],
    scintigraphy: ['mr-lumbar'],
    mayBeConsidered: awayIfAgreed,
  },
  changePriority: { default: ['CT LS-columna'], possibleSign: ['CT LS-columna'] },
  laboratoryTests: { default: ['esr', 'crp', 'alp'], esrWithXray: ['esr'] },
};

/** On a prescription nothing is ever marked as recommended. */
const onPrescriptions: Readonly<Partial<Record<AdviceCode, Clicks>>> = {
  nsaidInNerveRootPain: { default: awayIfAgreed, formi2007: awayIfAgreed },
  nsaidBeyondFourWeeks: { default: awayIfAgreed, noEnd: none },
  nsaidBleedingRisk: { default: awayIfAgreed, coxib: awayIfAgreed, hinted: none, notKnown: none },
  paracetamolOverMaximum: { default: awayIfAgreed, notComputed: none },
  paracetamolEvidence: { default: none, regularly: none, regularly2007: none },
  opioidInAcutePain: { default: awayIfAgreed, formi2007: none, strong: awayIfAgreed, durationUnknown: none },
  opioidInLongLastingPain: { default: awayIfAgreed, inUse: none },
  benzodiazepineInBackPain: { default: awayIfAgreed, formi2007: none, beyondOneWeek: awayIfAgreed },
  gabapentinoidInSciatica: { default: awayIfAgreed, formi2007: none },
  antidepressantInBackPain: { default: awayIfAgreed, depression: none, notLongLasting: awayIfAgreed },
};

/** At the visit, where nothing is ordered yet, ten days into the pain, with MR indicated for all but nonspecific pain. */
const atVisits: Readonly<Partial<Record<AdviceCode, Clicks>>> = {
  followUp: { default: ['follow-up'], worse: ['follow-up'], courseNotKnown: none },
  suspectedCaudaEquina: { default: emergency, inHand: none },
  emergencyNeurologicalDeficit: { default: emergency, fracture: emergency, inHand: none },
  suspectedVisceralEmergency: { default: emergency, inHand: none },
  redFlagsPresent: {
    default: ['specialist-referral', 'mr-lumbar', 'esr', 'crp', 'alp'],
    raisedCrp: ['specialist-referral', 'mr-lumbar', 'esr', 'crp', 'alp'],
    sameDay: emergency,
    fracture: ['mr-lumbar', 'specialist-referral'],
    inflammatory: ['mr-lumbar', 'esr', 'crp', 'specialist-referral'],
    structural: ['mr-lumbar', 'specialist-referral'],
  },
  weakRedFlag: { default: ['mr-lumbar'] },
  imagingIndicated: { default: ['mr-lumbar'] },
  nerveRootInvolvement: {
    default: ['mr-lumbar'],
    provisional: none,
    motorDeficit: ['specialist-referral', 'mr-lumbar'],
  },
  neurogenicClaudication: { default: ['mr-lumbar'], improving: none },
  completeRedFlagChecklist: { default: ['create'] },
  imagingNotIndicatedUnlessRedFlags: { default: ['create'] },
  sickLeave: { default: ['follow-up'], onLeave: ['follow-up'], graded: ['follow-up'], employer: none },
  supervisedExercise: { default: exercise, longLasting: exercise, extraHelp: exercise },
  multidisciplinaryRehabilitation: { default: rehabilitation, assessFirst: exercise },
  yellowFlags: { default: ['follow-up'], startBack: ['follow-up'], startBackIncomplete: none },
  nonspecificBackPain: {
    default: ['follow-up'],
    greenFlags: ['follow-up'],
    yellowFlags: ['follow-up'],
    improving: ['follow-up'],
    recurrent: exercise,
  },
};

/** `delete`, `delete?` without recommendation, or the order that is created. */
function clicks(spec: CaseSpec): readonly string[] {
  const { suggestions = [] } = suggestionsOf(spec);
  return suggestions.flatMap(({ actions = [], isRecommended }) =>
    actions.map(({ type, resource }) => {
      if (type === 'delete') return isRecommended ? 'delete' : 'delete?';
      if (resource?.resourceType !== 'ServiceRequest') return type;
      return resource.code?.coding?.[0]?.code?.slice(2) ?? resource.code?.text ?? type;
    }),
  );
}

const templates = loadCardTemplates();
const rows = (table: Readonly<Partial<Record<AdviceCode, Clicks>>>) =>
  [...templates.keys()].flatMap((advice) =>
    Object.entries(table[advice] ?? {}).map(([variant, expected]) => ({ advice, variant, expected })),
  );

describe('a wording offers what its card tells to do', () => {
  it.each(rows(onOrders))('$advice/$variant on an order: $expected', ({ advice, variant, expected }) => {
    const orders = { orders: [selected(ctDraft)], orderFacts: [ctFact] };
    expect(clicks({ advice, about: { variant }, decision, ...orders })).toEqual(expected);
  });

  it.each(rows(onPrescriptions))('$advice/$variant on a prescription: $expected', ({ advice, variant, expected }) => {
    const about = { variant, order: 'MedicationRequest/2' };
    expect(clicks({ advice, about, orders: [selected(drugDraft)], orderFacts: [drugFact] })).toEqual(expected);
  });

  it.each(rows(atVisits))('$advice/$variant at the visit: $expected', ({ advice, variant, expected }) => {
    const facts = { duration: { days: { min: 10, max: 10 }, evidence: [] } };
    const visit = { orders: [], call: { hook: 'patient-view' } } as const;
    const imaged = advice === 'nonspecificBackPain' ? {} : { decision };
    expect(clicks({ advice, about: { variant }, ...visit, ...imaged, facts })).toEqual(expected);
  });
});

describe('every advice with a plan', () => {
  it('is weighed here', () => {
    const weighed = new Set(Object.keys({ ...onOrders, ...onPrescriptions, ...atVisits }));
    expect(Object.keys(plans).filter((advice) => !weighed.has(advice))).toEqual([]);
  });
});

describe('every wording of these cards', () => {
  it.each(Object.entries({ ...onOrders, ...onPrescriptions, ...atVisits }))(
    '%s has been weighed',
    (advice, weighed) => {
      const card = [...templates].find(([code]) => code === advice)?.[1];
      const unweighed = [...(card?.variants.keys() ?? [])].filter((variant) => !Object.hasOwn(weighed, variant));
      expect(unweighed).toEqual([]);
      expect(Object.keys(weighed).filter((variant) => !card?.variants.has(variant))).toEqual([]);
    },
  );
});

describe('yellow flags', () => {
  const spec: CaseSpec = { advice: 'yellowFlags', orders: [], call: { hook: 'patient-view' } };
  it.each([
    ['due', rehabilitation],
    ['assessFirst', exercise],
  ])('with rehabilitation %s lead to %j', (due, expected) => {
    expect(clicks({ ...spec, about: { params: { rehabilitation: due } } })).toEqual(expected);
  });

  it('lead to exercise when that is due, and to a new contact before', () => {
    expect(clicks({ ...spec, about: { params: { exercise: 'due' } } })).toEqual(exercise);
    expect(clicks({ ...spec, about: { params: { yellow: 'recorded', reassess: 'due' } } })).toEqual(['follow-up']);
  });
});
