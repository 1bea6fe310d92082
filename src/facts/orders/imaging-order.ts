/** Which examination an imaging order asks for: by its codes, and by its words where the codes do not settle it. */
import type { Modality } from '../../domain/advice.ts';
import type { ImagingProcedure } from '../../domain/patient-facts.ts';
import type { OrderSituation } from './matched-words.ts';
import { namesLowBack, namesOtherPlace } from './where.ts';
import { type Reading, saysOnly, type Word } from './words/vocabulary.ts';

export interface ImagingOrder {
  /** Missing: a picture of something that is not ours. */
  readonly procedure?: ImagingProcedure;
  readonly concernsBack: boolean;
  /** Context words that the text adds. */
  readonly contexts: readonly string[];
}

export const modalityOfProcedure: Readonly<Partial<Record<ImagingProcedure, Modality>>> = {
  'mr-lumbar': 'mr',
  'ct-lumbar': 'ct',
  'xr-lumbar': 'xr',
  'mr-si-joints': 'mr-si-joints',
  'xr-si-joints': 'xr-si-joints',
  // Of the sacroiliac joints the answer knows X-ray and MR only; CT of them is answered as CT.
  'ct-si-joints': 'ct',
};

/** Of several examinations in one order the first here is the one spoken of. */
const byCode = codedAs([
  'myelography',
  'mr-lumbar',
  'ct-lumbar',
  'xr-lumbar',
  'mr-si-joints',
  'ct-si-joints',
  'xr-si-joints',
  'scintigraphy',
  'discography',
  'diagnostic-block',
  'spine-other',
]);

function codedAs(procedures: readonly ImagingProcedure[]) {
  return procedures.map((procedure) => ({ procedure, word: `order.imaging.${procedure}` }));
}

const special: readonly (readonly [Word, ImagingProcedure])[] = [
  ['method.myelography', 'myelography'],
  ['method.discography', 'discography'],
  ['method.block', 'diagnostic-block'],
  ['method.nuclear', 'scintigraphy'],
];
const plain = [
  ['method.mr', 'mr'],
  ['method.ct', 'ct'],
  ['method.xr', 'xr'],
] as const;
const methodAndFill: ReadonlySet<Word> = new Set<Word>(['method.mr', 'method.ct', 'method.xr', 'fill']);

/** SNOMED CT code for imaging of FHIR R4 value set servicerequest-category; v2-0074 for the radiology service. */
const imagingCategories: ReadonlySet<string> = new Set(['363679005', 'RAD', 'IMG', 'RX', 'NMR', 'CT', 'NMS']);

export function isImagingCategory({ parts }: OrderSituation): boolean {
  return (
    parts.category.codings.some(({ code }) => code !== undefined && imagingCategories.has(code)) ||
    parts.category.texts.some((text) => /radiolog|bildediagnost|imaging|røntgen/i.test(text.slice(0, 100)))
  );
}

/** @param matched context words that the order's codes matched. */
export function imagingByCode(situation: OrderSituation, matched: ReadonlySet<string>): ImagingOrder | undefined {
  if (matched.size === 0) return undefined;
  const found = byCode.filter(({ word }) => matched.has(word)).map(({ procedure }) => procedure);
  let procedure = found.find((candidate) => candidate !== 'spine-other') ?? found[0];
  if (procedure === undefined) return undefined;
  const joints = found.find((candidate) => candidate.endsWith('-si-joints'));
  // Lumbar spine and sacroiliac joints in one code: the reason tells which of them is meant first.
  if (joints !== undefined && situation.reason.si) procedure = joints;
  if (procedure === 'spine-other') procedure = specialMethod(situation.parts.words) ?? procedure;
  return { procedure, concernsBack: concernsBack(situation, procedure), contexts: [`order.imaging.${procedure}`] };
}

export function imagingByText(situation: OrderSituation): ImagingOrder | undefined {
  const { words } = situation.parts;
  if (words.words.has('method.density')) return { concernsBack: false, contexts: [] };
  const method = specialMethod(words);
  if (method !== undefined) return madeOf(situation, method, [method]);
  const methods = plain.filter(([word]) => words.words.has(word)).map(([, short]) => short);
  const [first] = methods;
  if (first !== undefined) return plainExamination(situation, first, methods);
  const soundOnly = words.words.has('method.ultrasound') && !words.words.has('order.treatment.ultrasound');
  if (!soundOnly && !isImagingCategory(situation)) return undefined;
  return namesLowBack(situation.regions) || situation.regions.has('spine')
    ? madeOf(situation, 'spine-other', ['spine-other'])
    : { concernsBack: false, contexts: [] };
}

function plainExamination(situation: OrderSituation, first: Short, methods: readonly Short[]): ImagingOrder {
  const region = regionOf(situation);
  if (region === undefined) return { concernsBack: false, contexts: [] };
  if (region === 'spine-other') return madeOf(situation, 'spine-other', ['spine-other']);
  const regions: readonly ('lumbar' | 'si-joints')[] = region === 'both' ? ['lumbar', 'si-joints'] : [region];
  const procedures = methods.flatMap((short) => regions.map((part): ImagingProcedure => `${short}-${part}`));
  const jointsFirst = region === 'si-joints' || (region === 'both' && situation.reason.si);
  return madeOf(situation, jointsFirst ? `${first}-si-joints` : `${first}-lumbar`, procedures);
}

type Short = (typeof plain)[number][1];

function madeOf(
  situation: OrderSituation,
  procedure: ImagingProcedure,
  all: readonly ImagingProcedure[],
): ImagingOrder {
  return {
    procedure,
    concernsBack: concernsBack(situation, procedure),
    contexts: all.map((each) => `order.imaging.${each}`),
  };
}

function specialMethod({ words }: Reading): ImagingProcedure | undefined {
  return special.find(([word]) => words.has(word))?.[1];
}

/** Undefined: not the back. `both`: lumbar spine and sacroiliac joints. */
function regionOf({
  parts,
  regions,
  reason,
}: OrderSituation): 'lumbar' | 'si-joints' | 'both' | 'spine-other' | undefined {
  const lumbar = regions.has('lumbar') || regions.has('whole-spine');
  if (lumbar) return regions.has('si') ? 'both' : 'lumbar';
  if (regions.has('si')) return 'si-joints';
  if (regions.has('cervical') || regions.has('thoracic')) return undefined;
  if (regions.has('spine')) return reason.back && !regions.has('elsewhere') ? 'lumbar' : 'spine-other';
  if (regions.has('pelvis')) return reason.si && !regions.has('elsewhere') ? 'si-joints' : undefined;
  // "MR" and not a word more, ordered for low back pain.
  const nothingElse = regions.size === 0 && saysOnly(parts.words, methodAndFill);
  if (nothingElse && reason.back) return reason.si ? 'si-joints' : 'lumbar';
  return undefined;
}

function concernsBack({ regions, reason, backIsTodaysMatter }: OrderSituation, procedure: ImagingProcedure): boolean {
  if (namesLowBack(regions)) return true;
  switch (procedure) {
    case 'scintigraphy':
      // The whole skeleton is often looked at for reasons that have nothing to do with the back.
      return (
        !namesOtherPlace(regions) && (regions.has('spine') || reason.back || (backIsTodaysMatter && !reason.elsewhere))
      );
    case 'myelography':
    case 'discography':
    case 'diagnostic-block':
    case 'spine-other':
      return !namesOtherPlace(regions) && !(reason.elsewhere && !regions.has('spine'));
    default:
      return true;
  }
}
