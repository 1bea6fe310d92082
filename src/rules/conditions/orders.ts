/** Clauses about one order: what it is, what it asks, how urgent it says it is. */
import type { ImagingProcedure, OrderFact, OrderKind } from '../../domain/patient-facts.ts';
import type { Case, Clause } from '../rule.ts';
import { knownClause } from './clause.ts';
import { imagingOrders } from './imaging.ts';
import { mrMayBeImpossible } from './order-safety.ts';

const asStated = 'The order says it or does not.';

function aboutOrder(
  id: string,
  nb: string,
  en: string,
  test: (order: OrderFact, c: Case) => boolean,
  orderKinds?: readonly OrderKind[],
): Clause {
  return knownClause(
    { id, says: { nb, en }, alwaysKnown: asStated, ...(orderKinds && { orderKinds }) },
    (c) => c.order !== undefined && test(c.order, c),
  );
}

const ofImaging: readonly OrderKind[] = ['imaging'];

const isImaging = (order: OrderFact): boolean => order.kind === 'imaging';
const special: ReadonlySet<ImagingProcedure> = new Set([
  'myelography',
  'scintigraphy',
  'discography',
  'diagnostic-block',
]);

export const isImagingElsewhere = aboutOrder(
  'imaging-elsewhere',
  'bestillingen gjelder bildediagnostikk av noe annet enn korsryggen',
  'the order is for imaging of something else than the low back',
  (order) => isImaging(order) && !order.concernsBack,
  ofImaging,
);

export const isImagingOfTheBack = aboutOrder(
  'imaging-of-the-back',
  'bestillingen gjelder bildediagnostikk av korsryggen',
  'the order is for imaging of the low back',
  (order) => (isImaging(order) || (order.imaging !== undefined && special.has(order.imaging))) && order.concernsBack,
);

/** MR, CT or X-ray: what the guideline chooses among. */
export const isOrdinaryImaging = aboutOrder(
  'ordinary-imaging',
  'bestillingen gjelder MR, CT eller røntgen av korsryggen eller IS-leddene',
  'the order is for MR, CT or X-ray of the low back or the sacroiliac joints',
  (order) => isImaging(order) && order.concernsBack && !(order.imaging !== undefined && special.has(order.imaging)),
  ofImaging,
);

const isProcedure = (procedure: ImagingProcedure, nb: string, en: string): Clause =>
  aboutOrder(
    `is-${procedure}`,
    `bestillingen gjelder ${nb}`,
    `the order is for ${en}`,
    (order) => order.imaging === procedure && order.concernsBack,
  );

export const isMyelography = isProcedure('myelography', 'myelografi', 'myelography');
export const isScintigraphy = isProcedure(
  'scintigraphy',
  'nukleærmedisinsk undersøkelse',
  'a nuclear medicine examination',
);
export const isDiscography = isProcedure('discography', 'diskografi', 'discography');
export const isDiagnosticBlock = isProcedure('diagnostic-block', 'diagnostisk blokade', 'a diagnostic block');

const ionising: ReadonlySet<string> = new Set([
  'ct-lumbar',
  'xr-lumbar',
  'ct-si-joints',
  'xr-si-joints',
  'myelography',
  'scintigraphy',
  'discography',
]);

export const isIonising = aboutOrder(
  'ionising',
  'undersøkelsen gir ioniserende stråling mot korsryggen',
  'the examination gives ionising radiation to the low back',
  (order) =>
    order.concernsBack && (ionising.has(order.imaging ?? '') || order.modality === 'ct' || order.modality === 'xr'),
);

export const isMr = aboutOrder(
  'is-mr',
  'bestillingen gjelder MR',
  'the order is for MR',
  (order) => isImaging(order) && order.concernsBack && (order.modality === 'mr' || order.modality === 'mr-si-joints'),
  ofImaging,
);

function isFirstChoice({ modality }: OrderFact, { sofar }: Case): boolean {
  return modality !== undefined && sofar.imaging?.firstChoice.includes(modality) === true;
}

/** First choice or on a par with it; an alternative too where MR may be impossible (chapter 6.3.3, comment e). */
function fits(order: OrderFact, { sofar, facts }: Case): boolean {
  const imaging = sofar.imaging;
  const { modality } = order;
  if (imaging === undefined || modality === undefined) return false;
  if (imaging.firstChoice.includes(modality) || imaging.onAPar?.includes(modality) === true) return true;
  return mrMayBeImpossible(facts) && imaging.alternative.some((list) => list.includes(modality));
}

export const modalityFits = aboutOrder(
  'modality-fits',
  'det er riktig undersøkelse',
  'it is the right examination',
  fits,
);
export const modalityDoesNotFit = aboutOrder(
  'modality-does-not-fit',
  'det er ikke førstevalget',
  'it is not the first choice',
  (order, c) => !fits(order, c),
);

export const rightExaminationIsOrderedToo = aboutOrder(
  'right-examination-ordered-too',
  'førstevalget er bestilt samtidig',
  'the first choice is ordered at the same time',
  (order, c) => imagingOrders(c.facts).some((other) => other !== order && isFirstChoice(other, c)),
);

const hurried: ReadonlySet<string> = new Set(['urgent', 'asap', 'stat']);

/** An urgent need with no priority stated stays as it is; an emergency must be marked as one. */
export const priorityIsTooLow = aboutOrder(
  'priority-too-low',
  'bestillingen haster mer enn den sier',
  'the order is more urgent than it says',
  ({ priority }, { sofar }) => {
    if (sofar.urgency === 'emergency') return priority === undefined || !hurried.has(priority);
    return sofar.urgency === 'urgent' && priority === 'routine';
  },
);

export const questionIsMissing = aboutOrder(
  'question-missing',
  'henvisningen sier ikke hva undersøkelsen skal svare på',
  'the referral does not say what the examination is to answer',
  (order) => !order.question.stated,
);

export const degenerationIsAskedAbout = aboutOrder(
  'degeneration-asked',
  'bestillingen spør bare etter slitasje',
  'the order asks only about wear and tear',
  (order) => order.question.degeneration,
);

export const referralIsOnItsWay = knownClause(
  {
    id: 'referral-on-its-way',
    says: { nb: 'henvisningen er sendt eller mottatt', en: 'the referral has been sent or received' },
    alwaysKnown: 'The hook says so.',
  },
  ({ facts }) => facts.hook === 'order-dispatch' || facts.hook === 'io.github.ryggrad.imaging-referral-receive',
);

export const referralIsReceived = knownClause(
  {
    id: 'referral-received',
    says: { nb: 'henvisningen er mottatt', en: 'the referral has been received' },
    alwaysKnown: 'The hook says so.',
  },
  ({ facts }) => facts.hook === 'io.github.ryggrad.imaging-referral-receive',
);

export const orderIsBeingSigned = knownClause(
  {
    id: 'order-being-signed',
    says: { nb: 'bestillingen signeres nå', en: 'the order is being signed' },
    alwaysKnown: 'The hook says so.',
  },
  ({ facts }) => facts.hook === 'order-sign',
);

export const mrOrCtIsDone = knownClause(
  {
    id: 'mr-or-ct-done',
    says: { nb: 'MR eller CT av korsryggen er gjort fra før', en: 'MR or CT of the low back has been done' },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts }) =>
    facts.earlierImaging.some(
      (earlier) => earlier.region === 'lumbar' && (earlier.modality === 'mr' || earlier.modality === 'ct'),
    ),
);

export const examinationIsNotNamed = aboutOrder(
  'examination-not-named',
  'henvisningen sier ikke hvilken undersøkelse eller hvilket nivå det gjelder',
  'the referral does not say which examination or which level is meant',
  (order) => order.modality === undefined,
);
