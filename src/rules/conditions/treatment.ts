/** Clauses about treatments on order: which they are, what goes with them, and whether something else comes first. */
import type { OrderFact, OrderKind } from '../../domain/patient-facts.ts';
import type { Case, Clause, Variation } from '../rule.ts';
import { knownClause } from './clause.ts';

const asStated = 'The order says it or does not.';

/** Pictures, medicines and laboratory tests have rules of their own. */
const careKinds: readonly OrderKind[] = ['treatment', 'referral', 'surgery', 'other'];

/** Treatment, referral or operation of the back. */
export function isCareOfTheBack({ kind, concernsBack }: OrderFact): boolean {
  return concernsBack && careKinds.includes(kind);
}

/** @param words context words of an order; one of them is enough */
export function isOrdered(id: string, nb: string, en: string, ...words: readonly string[]): Clause {
  return knownClause(
    {
      id,
      says: { nb: `bestillingen gjelder ${nb}`, en: `the order is for ${en}` },
      alwaysKnown: asStated,
      orderKinds: careKinds,
    },
    ({ order }) => order !== undefined && isCareOfTheBack(order) && words.some((word) => order.contexts.includes(word)),
  );
}

export const isBedRest = isOrdered('is-bed-rest', 'sengeleie', 'bed rest', 'order.treatment.bed-rest');
export const isTraction = isOrdered('is-traction', 'traksjon', 'traction', 'order.treatment.traction');
export const isExercise = isOrdered('is-exercise', 'øvelser eller trening', 'exercise', 'order.treatment.exercise');
export const isManipulation = isOrdered(
  'is-manipulation',
  'manipulasjon',
  'manipulation',
  'order.treatment.manipulation',
);
/** Whoever treats with the hands by profession may manipulate unless told not to. */
export const isOrMayBecomeManipulation = isOrdered(
  'is-or-may-become-manipulation',
  'manipulasjon, kiropraktor eller manuellterapi',
  'manipulation, a chiropractor or manual therapy',
  'order.treatment.manipulation',
  'order.referral.chiropractor',
  'order.referral.manual-therapy',
);
export const isMassage = isOrdered('is-massage', 'massasje', 'massage', 'order.treatment.massage');
export const isAcupuncture = isOrdered('is-acupuncture', 'akupunktur', 'acupuncture', 'order.treatment.acupuncture');
export const isTens = isOrdered('is-tens', 'TENS', 'TENS', 'order.treatment.tens');
export const isHeat = isOrdered('is-heat', 'varmebehandling', 'heat', 'order.treatment.heat');
export const isLaser = isOrdered('is-laser', 'laser', 'laser', 'order.treatment.laser');
export const isColdElectrotherapyOrUltrasound = isOrdered(
  'is-cold-electrotherapy-or-ultrasound',
  'kuldebehandling, elektroterapi eller terapeutisk ultralyd',
  'cold, electrotherapy or therapeutic ultrasound',
  'order.treatment.cold',
  'order.treatment.electrotherapy',
  'order.treatment.ultrasound',
);
export const isCorset = isOrdered(
  'is-corset',
  'støttebelte eller korsett',
  'a belt or corset',
  'order.treatment.corset',
);
export const isBackSchool = isOrdered('is-back-school', 'ryggskole', 'back school', 'order.treatment.back-school');
/** Chapter 2, "Annen behandling og tiltak" in nerve root pain, without traction; TENS is an electrotherapy. */
export const isWithoutBasisInNerveRootPain = isOrdered(
  'is-without-basis-in-nerve-root-pain',
  'elektroterapi, TENS, støttebelte, akupunktur eller massasje',
  'electrotherapy, TENS, a belt, acupuncture or massage',
  'order.treatment.electrotherapy',
  'order.treatment.tens',
  'order.treatment.corset',
  'order.treatment.acupuncture',
  'order.treatment.massage',
);
export const isIdetOrFacetInjection = isOrdered(
  'is-idet-or-facet-injection',
  'IDET eller steroidinjeksjon i fasettledd',
  'IDET or a steroid injection into facet joints',
  'order.treatment.idet',
  'order.treatment.facet-injection',
);

const stimulationAndTheLike = [
  'order.treatment.radiofrequency',
  'order.treatment.spinal-cord-stimulation',
  'order.treatment.botulinum',
  'order.treatment.neuroreflexotherapy',
];

function isOtherInvasive({ contexts }: OrderFact): boolean {
  if (stimulationAndTheLike.some((word) => contexts.includes(word))) return true;
  return contexts.includes('order.treatment.injection') && !contexts.includes('order.treatment.facet-injection');
}

export const isOtherInvasiveTreatment = knownClause(
  {
    id: 'is-other-invasive-treatment',
    says: {
      nb: 'bestillingen gjelder annen injeksjon, radiofrekvens, ryggmargsstimulering, botulinum eller nevrorefleksterapi',
      en: 'the order is for another injection, radiofrequency, cord stimulation, botulinum or neuroreflexotherapy',
    },
    alwaysKnown: asStated,
  },
  ({ order }) => order !== undefined && isCareOfTheBack(order) && isOtherInvasive(order),
);

const exerciseAndTheLike: ReadonlySet<string> = new Set([
  'order.treatment.exercise',
  'order.treatment.back-school',
  'order.referral.physiotherapy',
  'order.referral.manual-therapy',
  'order.referral.rehabilitation',
]);

/** Physiotherapy counts: its content is open, and exercise is the core of it. */
function goesWithExercise({ facts }: Case): boolean {
  return facts.orders.some(
    (order) => isCareOfTheBack(order) && order.contexts.some((word) => exerciseAndTheLike.has(word)),
  );
}

export const nothingActiveIsOrderedWithIt = knownClause(
  {
    id: 'nothing-active-ordered-with-it',
    says: { nb: 'ingen trening er bestilt sammen med det', en: 'no exercise is ordered with it' },
    alwaysKnown: 'It asks about the orders of this call.',
  },
  (c) => !goesWithExercise(c),
);

/** One injection is named by two words. */
function countTreatments({ contexts }: OrderFact): number {
  const named = contexts.filter((word) => word.startsWith('order.treatment.'));
  const twice = named.includes('order.treatment.facet-injection') && named.includes('order.treatment.injection');
  return twice ? named.length - 1 : named.length;
}

const severalTreatmentsAreOrdered = knownClause(
  {
    id: 'several-treatments-ordered',
    says: { nb: 'bestillingen nevner flere behandlinger', en: 'the order names several treatments' },
    alwaysKnown: asStated,
  },
  ({ order }) => order !== undefined && countTreatments(order) > 1,
);

/** Words that name each treatment of the order with its own standing, since one order has one card on them. */
export const ifSeveral: Variation = { when: severalTreatmentsAreOrdered, then: { variant: 'several' } };
