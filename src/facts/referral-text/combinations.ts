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
const withinClause: ReadonlySet<SlotWord> = new Set<SlotWord>([
  'not.slot',
  'none.slot',
  'sore.slot',
  'suspect.slot',
  'falls.slot',
  'neurology.slot',
  'changed.slot',
]);

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
  means('saddle-sensory-loss', 6, 'saddle sense reduced - tone'),
  means('saddle-sensory-loss', 6, 'saddle sense loses - leaks tone'),
  means('saddle-sensory-loss', 6, 'saddle strange sense - tone'),
  means('saddle-sensory-loss', 6, 'saddle perceive reduced - complaint tone leaks'),
  means('saddle-sensory-loss', 5, 'seat strange sense'),
  means('saddle-sensory-loss', 4, 'seat sense none - reduced odd complaint tested strange'),
  means('saddle-sensory-loss', 4, 'seat sense loses'),
  means('saddle-sensory-loss', 4, 'saddle sense none - reduced odd complaint tested strange changed'),
  means('saddle-sensory-loss', 4, 'saddle sense not - reduced odd complaint tested strange perceive changed'),
  means('saddle-sensory-loss', 6, 'saddle not perceive - complaint odd leaks kept tone'),
  means('saddle-sensory-loss', 4, 'seat not perceive - complaint odd leaks kept'),
  means('saddle-sensory-loss', 5, 'saddle unfelt - complaint leaks kept'),
  means('saddle-sensory-loss', 5, 'saddle strange perceive'),
  means('saddle-sensory-loss', 4, 'sits soft'),
  means('saddle-sensory-loss', 5, 'sits not perceive - complaint leaks kept'),
  means('perineal-paresis', 4, 'floor feeble'),
  means('perineal-paresis', 7, 'floor not contract'),
  means('perineal-paresis', 4, 'floor none contract'),
  means('perineal-paresis', 4, 'floor contract reduced'),
  means('perineal-paresis', 4, 'floor not works'),
  means('urinary-retention', 7, 'void not - on-self bowel complaint unfelt perceive kept tested'),
  means('urinary-retention', 6, 'toilet nothing-comes - bowel'),
  means('urinary-retention', 6, 'urine nothing-comes'),
  means('urinary-retention', 6, 'without-void lasting'),
  means('urinary-leakage', 4, 'wet wet-place'),
  means('urinary-leakage', 4, 'fluid wet-place'),
  means('bowel-incontinence', 4, 'bowel wet-place'),
  means('urinary-retention', 4, 'no-void lasting - complaint leaks infected'),
  means('urinary-retention', 4, 'stream laboured - bowel infected kept'),
  means('urinary-retention', 3, 'stream changed - none not infected'),
  means('urinary-retention', 5, 'stream not out - leaks complaint'),
  means('urinary-retention', 3, 'stream not works - complaint'),
  means('urinary-retention', 4, 'void little - leaks'),
  means('urinary-retention', 4, 'bladder navel - tested'),
  means('urinary-retention', 3, 'bladder odd - complaint'),
  means('urinary-retention', 4, 'bladder sense reduced'),
  means('urinary-retention', 4, 'bladder sense loses'),
  means('urinary-retention', 4, 'bladder sense none - complaint changed'),
  means('urinary-retention', 4, 'bladder not perceive - complaint'),
  means('urinary-retention', 3, 'bladder-sense reduced'),
  means('urinary-retention', 3, 'bladder-sense loses'),
  means('urinary-retention', 4, 'bladder-sense none - complaint changed'),
  means('urinary-retention', 4, 'bladder-sense not - complaint changed reduced'),
  means('urinary-retention', 3, 'bladder-sense strange'),
  means('urinary-retention', 3, 'bladder gut-trouble'),
  means('urinary-retention', 3, 'stream strange - infected'),
  means('urinary-retention', 5, 'void laboured - bowel'),
  means('urinary-retention', 5, 'urge not - leaks complaint bowel bowel-urge'),
  means('urinary-retention', 3, 'urge none - leaks complaint bowel bowel-urge'),
  means('urinary-retention', 3, 'urge reduced - leaks bowel bowel-urge'),
  means('urinary-retention', 3, 'urge loses - bowel bowel-urge'),
  means('urinary-retention', 3, 'tube placed'),
  means('urinary-retention', 6, 'urine effort - leaks on-self back'),
  means('urinary-retention', 5, 'urine not out - leaks on-self kept complaint'),
  means('urinary-leakage', 6, 'urine leaks'),
  means('urinary-leakage', 3, 'urine loses - sense urge bladder-sense odd kept stream'),
  means('urinary-leakage', 5, 'kept loses urine'),
  means('urinary-leakage', 5, 'fluid unfelt - urge'),
  means('urinary-leakage', 5, 'void sense reduced - bladder-sense urge'),
  means('urinary-leakage', 5, 'void sense loses - bladder-sense urge'),
  means('urinary-leakage', 4, 'void sense none - complaint bladder-sense urge'),
  means('urinary-leakage', 5, 'micturition sense reduced - bladder-sense urge saddle'),
  means('urinary-leakage', 4, 'micturition sense none - complaint bladder-sense urge saddle'),
  means('urinary-leakage', 5, 'micturition unfelt - urge'),
  means('urinary-leakage', 2, 'micturition odd - saddle seat leg legs complaint'),
  means('urinary-leakage', 1, 'void odd - saddle seat leg legs'),
  means('urinary-leakage', 5, 'kept reduced urine'),
  means('bowel-incontinence', 5, 'kept reduced gut'),
  means('bowel-incontinence', 5, 'kept loses gut'),
  means('bowel-incontinence', 7, 'kept not gut - reduced leaks complaint'),
  means('bowel-incontinence', 4, 'kept none gut - reduced leaks complaint'),
  means('bowel-incontinence', 4, 'bowel sense none - complaint changed'),
  means('bowel-incontinence', 4, 'bowel sense loses'),
  means('bowel-incontinence', 4, 'bowel sense reduced'),
  means('bowel-incontinence', 5, 'bowel not tells'),
  means('bowel-incontinence', 4, 'bowel-urge not - complaint changed'),
  means('bowel-incontinence', 3, 'bowel-urge none - complaint changed'),
  means('bowel-incontinence', 3, 'bowel-urge reduced'),
  means('bowel-incontinence', 3, 'bowel-urge loses'),
  means('bowel-incontinence', 3, 'gut-trouble bladder'),
  means('bowel-incontinence', 3, 'gut bladder-trouble'),
  means('urinary-leakage', 2, 'void on-self'),
  means('urinary-leakage', 4, 'void unfelt - urge'),
  means('urinary-leakage', 7, 'urine not kept - reduced leaks'),
  means('bowel-incontinence', 6, 'bowel leaks'),
  means('bowel-incontinence', 2, 'fouls on-self'),
  means('bowel-incontinence', 5, 'bowel unfelt'),
  means('bowel-incontinence', 7, 'bowel not kept - reduced leaks'),
  means('reduced-sphincter-tone', 4, 'tone slack - legs sense'),
  means('reduced-sphincter-tone', 3, 'anal open - sense sacral-reflex'),
  means('reduced-sphincter-tone', 5, 'squeeze not - slack complaint legs tested'),
  means('reduced-sphincter-tone', 2, 'squeeze none - slack complaint legs tested'),
  means('reduced-sphincter-tone', 6, 'anal not contract'),
  means('pathological-sacral-reflexes', 4, 'sacral-reflex absent'),
  means('pathological-sacral-reflexes', 3, 'sacral-reflex not - tested'),
  means('pathological-sacral-reflexes', 1, 'sacral-reflex none'),
  means('progressive-paresis', 7, 'weak worsens - better than'),
  means('progressive-paresis', 6, 'strength falls - better sore'),
  means('progressive-paresis', 4, 'weak falls - better than sore'),
  means('progressive-paresis', 3, 'neurology worsens - better sore tested'),
  means('progressive-paresis', 3, 'neurology falls - better sore tested'),
  means('progressive-paresis', 5, 'leg weaker - than sore'),
  means('progressive-paresis', 4, 'weaker than-before - sore'),
  means('progressive-paresis', 4, 'dropfoot sudden'),
  means('progressive-paresis', 8, 'weak spreads - better'),
  means('progressive-paresis', 8, 'heel-toe could-before no-longer - sore'),
  means('progressive-paresis', 6, 'heel-toe no-longer - sore distance'),
  means('progressive-paresis', 5, 'lift-foot worsens - better'),
  means('progressive-paresis', 5, 'lift-foot falls - sore better'),
  means('progressive-paresis', 6, 'lift-foot no-longer - sore'),
  means('progressive-paresis', 6, 'leg drags oftener'),
  means('leg-paralysis', 4, 'leg strength total loses'),
  means('leg-paralysis', 8, 'leg strength total loss'),
  means('leg-paralysis', 8, 'unable-lift leg sudden'),
  means('leg-paralysis', 2, 'leg dead total - saddle seat'),
  means('progressive-paresis', 8, 'unable-lift sudden'),
  means('progressive-paresis', 8, 'leg drags worsens'),
  means('progressive-paresis', 3, 'legs drags'),
  means('progressive-paresis', 3, 'both-legs drags'),
  means('progressive-paresis', 5, 'weak lame worsens'),
  means('progressive-paresis', 5, 'walk not lately - complaint sore distance'),
  means('leg-paralysis', 6, 'leg moves not - complaint sore'),
  means('leg-paralysis', 4, 'leg strength none - feeble complaint sore reduced'),
  means('leg-paralysis', 3, 'leg strength not - feeble complaint sore reduced full tested'),
  means('leg-paralysis', 3, 'leg lame'),
  means('bilateral-sciatica', 8, 'both-legs radiates'),
  means('bilateral-sciatica', 5, 'both-legs sore - back'),
  means('bilateral-sciatica', 6, 'leg both-of radiates'),
  means('bilateral-sciatica', 7, 'both radiates'),
  means('bilateral-sciatica', 6, 'both sore leg - back'),
  means('bilateral-sciatica', 3, 'leg also-side'),
  means('bilateral-sciatica', 6, 'radiates also-side'),
  means('bilateral-sciatica', 4, 'laseg pos both'),
  means('sexual-dysfunction', 4, 'sex sex-fails'),
  means('sexual-dysfunction', 4, 'sex none sense - sex-fails'),
  means('sexual-dysfunction', 3, 'sex strange'),
  means('sexual-dysfunction', 3, 'sex changed - none not'),
  means('sexual-dysfunction', 5, 'intercourse not perceive - complaint'),
  means('sexual-dysfunction', 5, 'intercourse unfelt - complaint'),
  means('sexual-dysfunction', 5, 'erect not - sex-fails sore'),
  means('sexual-dysfunction', 2, 'erect none - sex-fails'),
  means('spinal-cord-compression', 3, 'cord pressed'),
  means('aortic-aneurysm', 4, 'aorta burst'),
  means('aortic-aneurysm', 4, 'belly pulses'),
  means('aortic-aneurysm', 3, 'tearing chest-or-back'),
  means('suspected-visceral-cause', 6, 'organ suspect'),
  means('suspected-visceral-cause', 5, 'bellyache backward'),
  means('suspected-visceral-cause', 5, 'flank flank-sign'),
  means('spinal-cord-compression', 3, 'cord suspect'),
];
