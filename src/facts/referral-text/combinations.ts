/** Which slots, standing together in any order, mean a sign: "nummen … skrittet", "klarer ikke … tisse". */
import type { FindingCode } from '../../domain/findings.ts';
import type { SlotWord } from './vocabulary.ts';

export interface Combination {
  readonly code: FindingCode;
  /** Stands in the middle: every other slot is near to it. */
  readonly anchor: SlotWord;
  readonly others: readonly SlotWord[];
  /** At most so many words stand between the anchor and another slot. */
  readonly gap: number;
  /** Near them, these say that something else is meant. */
  readonly unless: readonly SlotWord[];
  /** Holds across commas: it is said by nouns, and not by a verb and its "ikke". */
  readonly overCommas: boolean;
}

/** Named without the common ending: `saddle` is the slot `saddle.slot`. */
type Slot = SlotWord extends `${infer Name}.slot` ? Name : never;

function slots(names: string): SlotWord[] {
  return names === '' ? [] : names.split(' ').map((name) => `${name as Slot}.slot` as const);
}

/** What is said by a verb and its "ikke", or too often of something else, holds in one clause only. */
const withinClause: ReadonlySet<SlotWord> = new Set<SlotWord>(['not.slot', 'none.slot', 'sore.slot', 'suspect.slot']);

/** @param words slots that belong together, the anchor first; behind `-` what speaks against it */
function means(code: FindingCode, gap: number, words: string): Combination {
  const [together = '', against = ''] = words.split(' - ');
  const [anchor, ...others] = slots(together);
  if (anchor === undefined) throw new Error(`a combination of ${code} has no slot`);
  const overCommas = !others.some((slot) => withinClause.has(slot));
  return { code, anchor, others, gap, unless: slots(against), overCommas };
}

/** The order of a row is: where or what, then what is said of it. */
export const combinations: readonly Combination[] = [
  means('saddle-sensory-loss', 7, 'saddle odd'),
  means('saddle-sensory-loss', 4, 'seat numb'),
  means('saddle-sensory-loss', 6, 'saddle sense reduced - floor tone'),
  means('saddle-sensory-loss', 4, 'saddle sense none - reduced odd complaint tested'),
  means('saddle-sensory-loss', 4, 'saddle sense not - reduced odd complaint tested strange perceive'),
  means('saddle-sensory-loss', 5, 'saddle not perceive - complaint odd leaks kept'),
  means('saddle-sensory-loss', 4, 'seat not perceive - complaint odd leaks kept'),
  means('saddle-sensory-loss', 5, 'saddle unfelt - complaint leaks kept'),
  means('saddle-sensory-loss', 5, 'saddle strange perceive'),
  means('saddle-sensory-loss', 4, 'sits soft'),
  means('saddle-sensory-loss', 5, 'sits not perceive - complaint leaks kept'),
  means('perineal-paresis', 4, 'floor feeble'),
  means('perineal-paresis', 4, 'floor not contract'),
  means('urinary-retention', 5, 'void not - on-self bowel complaint unfelt perceive kept'),
  means('urinary-retention', 4, 'stream laboured - bowel infected'),
  means('urinary-retention', 3, 'stream strange - infected'),
  means('urinary-retention', 5, 'void laboured - bowel'),
  means('urinary-retention', 5, 'urge not - leaks complaint bowel'),
  means('urinary-retention', 3, 'urge none - leaks complaint bowel'),
  means('urinary-retention', 3, 'urge reduced - leaks bowel'),
  means('urinary-retention', 3, 'tube placed'),
  means('urinary-retention', 6, 'urine effort - leaks on-self back'),
  means('urinary-retention', 5, 'urine not out - leaks on-self kept complaint'),
  means('urinary-leakage', 6, 'urine leaks'),
  means('urinary-leakage', 5, 'kept reduced urine'),
  means('bowel-incontinence', 5, 'kept reduced bowel'),
  means('urinary-leakage', 2, 'void on-self'),
  means('urinary-leakage', 4, 'void unfelt - urge'),
  means('urinary-leakage', 5, 'urine not kept - reduced leaks'),
  means('bowel-incontinence', 6, 'bowel leaks'),
  means('bowel-incontinence', 2, 'fouls on-self'),
  means('bowel-incontinence', 5, 'bowel unfelt'),
  means('bowel-incontinence', 5, 'bowel not kept - reduced leaks'),
  means('reduced-sphincter-tone', 4, 'tone slack - legs sense'),
  means('reduced-sphincter-tone', 3, 'anal open - sense sacral-reflex'),
  means('reduced-sphincter-tone', 3, 'squeeze not - slack complaint legs'),
  means('reduced-sphincter-tone', 2, 'squeeze none - slack complaint legs'),
  means('reduced-sphincter-tone', 4, 'anal not contract'),
  means('pathological-sacral-reflexes', 4, 'sacral-reflex absent'),
  means('pathological-sacral-reflexes', 3, 'sacral-reflex not - tested'),
  means('pathological-sacral-reflexes', 1, 'sacral-reflex none'),
  means('progressive-paresis', 5, 'weak worsens - better than'),
  means('progressive-paresis', 3, 'strength falls - better sore'),
  means('progressive-paresis', 5, 'leg weaker - than'),
  means('progressive-paresis', 8, 'leg drags worsens'),
  means('progressive-paresis', 3, 'legs drags'),
  means('progressive-paresis', 3, 'both-legs drags'),
  means('progressive-paresis', 5, 'weak lame worsens'),
  means('progressive-paresis', 5, 'walk not lately - complaint sore distance'),
  means('leg-paralysis', 6, 'leg moves not - complaint sore'),
  means('leg-paralysis', 4, 'leg strength none - feeble complaint sore reduced'),
  means('leg-paralysis', 3, 'leg lame'),
  means('bilateral-sciatica', 8, 'both-legs radiates'),
  means('bilateral-sciatica', 5, 'both-legs sore - back'),
  means('bilateral-sciatica', 6, 'leg both-of radiates'),
  means('bilateral-sciatica', 5, 'both radiates'),
  means('bilateral-sciatica', 6, 'both sore leg - back'),
  means('bilateral-sciatica', 3, 'leg also-side'),
  means('sexual-dysfunction', 4, 'sex sex-fails'),
  means('sexual-dysfunction', 4, 'sex none sense - sex-fails'),
  means('sexual-dysfunction', 5, 'erect not - sex-fails sore'),
  means('sexual-dysfunction', 2, 'erect none - sex-fails'),
  means('spinal-cord-compression', 3, 'cord pressed'),
  means('aortic-aneurysm', 4, 'aorta burst'),
  means('aortic-aneurysm', 4, 'belly pulses'),
  means('aortic-aneurysm', 3, 'tearing chest-or-back'),
  means('suspected-visceral-cause', 6, 'organ suspect'),
];
