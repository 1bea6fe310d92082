/** Clauses about imaging: what earlier images answer, what the rules have concluded, what could not be read. */
import type { ImagingAdvice } from '../../domain/advice.ts';
import { moreThan } from '../../domain/interval.ts';
import { attachmentTypes } from '../../domain/not-read.ts';
import type { EarlierImaging, OrderFact, PatientFacts } from '../../domain/patient-facts.ts';
import { all, any, not, type Truth } from '../../domain/truth.ts';
import type { Clause, ImagingRank, Thresholds } from '../rule.ts';
import { clause, knownClause } from './clause.ts';
import { ordersAskedAbout } from './scope.ts';

const sacroiliac: ReadonlySet<string> = new Set(['mr-si-joints', 'ct-si-joints', 'xr-si-joints']);

export function imagingOrders(facts: PatientFacts): readonly OrderFact[] {
  return ordersAskedAbout(facts).filter((order) => order.kind === 'imaging' && order.concernsBack);
}

/** MR answers for all, CT for CT and X-ray, X-ray only for X-ray. */
const answersFor: Readonly<Record<EarlierImaging['modality'], ReadonlySet<string>>> = {
  mr: new Set(['mr', 'ct', 'xr', 'mr-si-joints', 'xr-si-joints']),
  ct: new Set(['ct', 'xr', 'xr-si-joints']),
  xr: new Set(['xr', 'xr-si-joints']),
  other: new Set(),
};

function sameRegion(earlier: EarlierImaging, order: OrderFact): boolean {
  return earlier.region === (sacroiliac.has(order.imaging ?? '') ? 'si-joints' : 'lumbar');
}

function answersAnOrder(earlier: EarlierImaging, orders: readonly OrderFact[]): boolean {
  if (orders.length === 0) return earlier.region === 'lumbar' && earlier.modality === 'mr';
  return orders.some((order) => sameRegion(earlier, order) && answersFor[earlier.modality].has(order.modality ?? 'mr'));
}

const isRecent = (earlier: EarlierImaging, thresholds: Thresholds): Truth =>
  not(moreThan(earlier.daysAgo, thresholds.recentImagingDays));

export const recentImagingAnswers = clause(
  {
    id: 'recent-imaging-answers',
    says: {
      nb: 'bilder av samme område siste 12 måneder svarer på spørsmålet, og ingenting er nytt siden',
      en: 'images of the same region in the last 12 months answer the question, and nothing is new since',
    },
  },
  ({ facts, thresholds }) => {
    if (facts.earlierImaging.length === 0) return 'not-met';
    const orders = imagingOrders(facts);
    return any(
      ...facts.earlierImaging
        .filter((earlier) => answersAnOrder(earlier, orders))
        .map((earlier) => all(isRecent(earlier, thresholds), not(earlier.newSince))),
    );
  },
);

export const recentImagingIsThere = knownClause(
  {
    id: 'recent-imaging-there',
    says: {
      nb: 'samme område er avbildet de siste 12 månedene',
      en: 'the same region was imaged in the last 12 months',
    },
    alwaysKnown: 'It asks what is on record.',
  },
  ({ facts, thresholds, order }) =>
    order !== undefined &&
    facts.earlierImaging.some((earlier) => sameRegion(earlier, order) && isRecent(earlier, thresholds) === 'met'),
);

export const prolapseIsShown = clause(
  {
    id: 'prolapse-shown',
    says: { nb: 'et skiveprolaps er påvist tidligere', en: 'a disc prolapse has been shown before' },
    looksAt: ['disc-prolapse-shown'],
  },
  ({ facts }) => {
    if (facts.findings['disc-prolapse-shown'].state === 'present') return 'met';
    if (facts.earlierImaging.some((earlier) => earlier.showsProlapse)) return 'met';
    return facts.findings['disc-prolapse-shown'].state === 'absent' ? 'not-met' : 'unknown';
  },
);

export const onlyDegenerationIsAskedAbout = knownClause(
  {
    id: 'only-degeneration-asked',
    says: { nb: 'henvisningen spør bare etter slitasje', en: 'the referral asks only about wear and tear' },
    alwaysKnown: 'The referral asks it or does not.',
  },
  ({ facts }) => {
    const orders = imagingOrders(facts);
    return orders.length > 0 && orders.every((order) => order.question.degeneration);
  },
);

const concluded = 'It asks what the imaging rules have concluded.';

/** The imaging rules have concluded so. */
function imagingIs(advice: ImagingAdvice, nb: string, en: string): Clause {
  return knownClause(
    { id: `imaging-${advice}`, says: { nb, en }, alwaysKnown: concluded },
    ({ sofar }) => sofar.imaging?.advice === advice,
  );
}

export const imagingIsIndicated = imagingIs('indicated', 'bildediagnostikk er indisert', 'imaging is indicated');
export const imagingMayBeConsidered = imagingIs(
  'may-be-considered',
  'bildediagnostikk kan vurderes',
  'imaging may be considered',
);
export const imagingIsNotIndicated = imagingIs(
  'not-indicated',
  'bildediagnostikk er ikke indisert',
  'imaging is not indicated',
);
export const imagingNeedsMoreData = imagingIs(
  'need-more-data',
  'det mangler opplysninger for å si noe om bildediagnostikk',
  'data are missing to say anything about imaging',
);
export const imagingHangsOnRedFlags = imagingIs(
  'not-indicated-unless-red-flags',
  'bildediagnostikk er ikke indisert med mindre det finnes røde flagg',
  'imaging is not indicated unless there are red flags',
);

const rankIs = (id: string, rank: ImagingRank, nb: string, en: string): Clause =>
  knownClause({ id, says: { nb, en }, alwaysKnown: concluded }, ({ sofar }) => sofar.imagingRank === rank);

export const imagesAnswerAlready = rankIs(
  'answered-already',
  'answered-already',
  'nylige bilder svarer på spørsmålet',
  'recent images answer the question',
);
export const unreadDataBlockTheAnswer = rankIs(
  'unread-data-block',
  'data-unavailable',
  'journaldata som trengs, kunne ikke leses',
  'data that are needed could not be read',
);
export const visceralEmergencyStands = rankIs(
  'visceral-emergency',
  'visceral',
  'mistanke om akutt sykdom i indre organer går foran',
  'a suspected visceral emergency goes first',
);
export const weakFlagDecides = rankIs(
  'weak-flag-decides',
  'weak-flag',
  'et svakt rødt flagg er grunnen til bildediagnostikk',
  'a weak red flag is the reason for imaging',
);

export const specificDiseaseDecides = rankIs(
  'specific-disease-decides',
  'specific-disease',
  'en kjent spesifikk ryggsykdom følges av andre',
  'a known specific disease of the back is followed by others',
);

/** Grounds on which the rules lean towards "no", whatever the words in the end. */
export const imagingIsNotAdvised = knownClause(
  {
    id: 'imaging-not-advised',
    says: { nb: 'bildediagnostikk tilrås ikke på det som er kjent', en: 'imaging is not advised on what is known' },
    alwaysKnown: concluded,
  },
  ({ sofar }) =>
    sofar.imaging?.advice === 'not-indicated' || sofar.imaging?.advice === 'not-indicated-unless-red-flags',
);

export const imagingIsIndicatedOrMayBe = knownClause(
  {
    id: 'imaging-indicated-or-may-be',
    says: { nb: 'bildediagnostikk er indisert eller kan vurderes', en: 'imaging is indicated or may be considered' },
    alwaysKnown: concluded,
  },
  ({ sofar }) => sofar.imaging?.advice === 'indicated' || sofar.imaging?.advice === 'may-be-considered',
);

/** Nothing that was found has decided on imaging yet, so what nobody has asked about may still do so. */
export const imagingHangsOnMore = knownClause(
  {
    id: 'imaging-hangs-on-more',
    says: { nb: 'ingen funn avgjør bildediagnostikken alene', en: 'no finding settles imaging by itself' },
    alwaysKnown: concluded,
  },
  ({ sofar }) => sofar.imaging?.advice !== 'indicated' && sofar.imaging?.advice !== 'not-applicable',
);

/** "Choose MR" would push towards an examination that is itself only to be weighed. */
export const onlyMayBeInNonspecificPain = knownClause(
  {
    id: 'only-may-be-in-nonspecific-pain',
    says: {
      nb: 'smertene er uspesifikke, og bildediagnostikk kan bare vurderes',
      en: 'the pain is nonspecific, and imaging may only be considered',
    },
    alwaysKnown: concluded,
  },
  ({ sofar }) => sofar.imaging?.advice === 'may-be-considered' && sofar.nerveRoot === undefined,
);

/** Attachments of the referrals of this call alone are another matter: somebody has them, and can open them. */
function isRecord(type: string, { orders }: PatientFacts): boolean {
  return !attachmentTypes.has(type) || orders.every(({ notRead }) => notRead === undefined);
}

export const somethingCouldNotBeRead = knownClause(
  {
    id: 'something-could-not-be-read',
    says: { nb: 'deler av journalen kunne ikke leses', en: 'parts of the record could not be read' },
    alwaysKnown: 'Reading succeeded or it did not.',
  },
  ({ facts }) => facts.unavailable.some((type) => isRecord(type, facts)),
);

const firstChoiceIs = (id: string, nb: string, en: string, wanted: ReadonlySet<string>): Clause =>
  knownClause(
    { id, says: { nb, en }, alwaysKnown: concluded },
    ({ sofar }) => sofar.imaging?.firstChoice.some((modality) => wanted.has(modality)) === true,
  );

export const sacroiliacImagingIsAdvised = firstChoiceIs(
  'sacroiliac-imaging-advised',
  'det gjelder IS-leddene',
  'it is about the sacroiliac joints',
  new Set(['xr-si-joints', 'mr-si-joints']),
);
export const lumbarImagingIsAdvised = firstChoiceIs(
  'lumbar-imaging-advised',
  'det gjelder korsryggen',
  'it is about the lumbar spine',
  new Set(['mr', 'ct', 'xr']),
);
