/** Which questions a referral answers in words; spares the referrer a question that is answered, and nothing else. */
import type { StatedTopic } from '../../domain/patient-facts.ts';
import type { Folded } from '../orders/fold.ts';
import { compilePhrases } from '../orders/phrases.ts';

const topicWords = {
  duration: `
    uke, uker, ukers, veker, dager, dagers, dagar, måneder, måneders, månader, mnd, week, weeks, days, months, siden,
    sidan, since, i går, yesterday, langvarig*, kronisk*, chronic, akutt*, acute, i flere år, for years, halvår*,
    halvt år, i dag, nyoppstått*`,
  course: `
    bedre, bedring*, bedrer, betre, betring, verre, forverr*, uendret, uendra, uforandret, stasjonær*, tiltagende,
    tiltakende, økende, aukande, avtagende, avtakende, progredier*, improv*, better, worse*, unchanged, no change,
    fluctuat*, varierende, varierer, increasing, progressive, gradvis, gir seg, settling`,
  neurology: `
    refleks*, reflex*, kraft, kraften, kraftsvikt*, sensib*, laseg*, SLR, straight leg*, nevrologisk*, neurolog*,
    parese, pareser, paresis, power, weakness, dermatom*, droppfot*, dropfot*, foot drop, nevrologi*, motor*`,
  'earlier-imaging': `
    tidligere MR*, tidligere CT*, tidligere rtg*, tidligere røntgen*, tidl MR*, tidl CT*, tidl rtg*, MR i, MR fra,
    CT fra, rtg fra, MR viste, CT viste, rtg viste, røntgen viste, ikke tatt bilde*, ingen bilde*, ingen tidligere,
    ikke tidligere, tidligere bilde*, previous mri*, previous ct*, previous x ray*, previous imag*, no previous*,
    no prior*, mri showed, ct showed, x ray showed, prior mri*, operert*, prolapsoper*, ryggoper*, discectom*,
    laminectom*, ikke operert, never operated, not operated, surgery, fusion`,
  'mr-safety': `
    pacemaker*, ICD, implantat*, implant*, metall*, metal, metallic, klips*, clip, clips, cochlea*, MR kontraind*,
    kontraindikasj*, contraindicat*, nevrostim*, neurostim*`,
  pregnancy:
    'gravid*, pregnan*, svangersk*, sterilisert*, sterilis*, menopaus*, postmenopaus*, prevensj*, hysterekt*, hysterect*',
} as const satisfies Readonly<Record<StatedTopic, string>>;

const findTopics = compilePhrases<StatedTopic>(topicWords);

export function topicsIn(folded: Folded): readonly StatedTopic[] {
  return [...new Set(findTopics(folded).map(({ concept }) => concept))].sort();
}
