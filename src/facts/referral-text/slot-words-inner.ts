/** Slots of sexual function, spinal cord, aorta and inner organs. */

export const innerSlotWords = {
  'sex.slot': `
    ereksjon*, erection*, reisning*, orgasm*, samleie*, samliv, intercourse, sex, sexual*, seksual*, seksuel*,
    ejakul*, ejacul*, utløsning*, potens*, sexliv*, sexlife`,
  'erect.slot': `
    ereksjon, ereksjoner, morgenereksjon*, erection, erections, reisning, orgasme, orgasm, orgasms, ejakulasjon,
    utløsning, erect, ejaculate, ejaculation, ejakulere, ejakulerer, ejaculating, climax, orgasmer, reist, ståpikk,
    reisningen, ereksjonen, ereksjonar`,
  'sex-fails.slot': `
    nedsatt, redusert, borte, mangler, manglende, svikt*, vansk*, problem*, dysf*, nummen*, følelsesløs*, numb*,
    tap, tapt, mistet, mista, lost, loss, absent, reduced, difficult*, trouble, forsvunnet, unable, failure, gone,
    følelsestap*, uteblir, uteblitt, svekket, svekka, påvirket, påverka, impaired, affected, diminished, decreased,
    forstyrr*, kan ikke, poor, fails, failing, disappeared, opphørt, stopped, sluttet, ceased`,
  'cord.slot': `
    medulla, medullær*, medullaer*, ryggmarg*, ryggmerg*, cord, spinal cord, conus, konus, myelon, ryggmargen,
    ryggmergen, conus medull*, konus medull*`,
  'pressed.slot': `
    press*, trykk*, kompr*, compr*, påvirk*, affek*, affis*, imping*, skade, lesjon*, lesion*, klem*, avkl*, myelopat*`,
  'aorta.slot': 'aorta, aortas, hovedpulsår*, hovudpulsår*, aortic, bukaorta, abdominalaorta',
  'burst.slot': `
    aneur*, utvid*, dilat*, sprukk*, sprekk*, rumper*, ruptur*, diss*, lekk*, leak*, burst*, revn*, disek*,
    utposning*, bulende, sprengt, sprekt, rumpert, ekspand*, expanding, økende diameter`,
  'pulses.slot': 'bankende, bankande, banker, pulser*, pulsat*, pulsing, pulsil*, ekspansiv*, expansile',
  'belly.slot': `
    mage, magen, buk, buken, abdom*, epigast*, navle*, navel, tummy, belly, stomach, mass, oppfylning*, oppfylling*,
    tumor, abdomen, abdominal, oppfylning`,
  'tearing.slot': 'rivende, rivande, ripping, tearing, rippende',
  'chest-or-back.slot': 'rygg, ryggen, ryggsm*, smerte, smerter, ryggsmerte*, back, pain, korsrygg*',
  'suspect.slot': `
    mistenk*, mistanke*, suspekt*, susp, suspect*, suspicion, suspicious, obs, trolig, truleg, sannsynlig*, kan
    være, kan det være, kan vere, spm, spørsmål om, spørsmål, query, possible, possibly, mulig, muligens, utelukke,
    utelukka, rule out, exclude, likely, probable, probably, tror, tenker, think, thinks, differensial*, ddx, lurer,
    lurar, wonder*, heller, more like, mer som, cause, årsak, concern*, bekymr*, worried, tyder på, forenlig, could
    be, might be, fremst, evt, eventuelt, eventuell, mtp, tanke på, med tanke, vurdere, consider, suspekte,
    suspisiøs*, fear of, frykter, redd for, dd, usikker på, kan skyldes, skyldes, may be, origin, tilstand, kan
    komme fra, kommer fra, come from, coming from, originat*, secondary to, sekundært, due to, in keeping with,
    consistent with, suggestive, suggests, taler for, peker mot, passer med, forenlig med, sykdom i, årsaken`,
  'organ.slot': `
    pankrea*, pancrea*, bukspytt*, pyelon*, nyrestein*, nyrest*, nyrekol*, renal*, kidney*, ureter*, hydronef*,
    hydroneph*, ulcus*, ulcer*, magesår*, galle*, kolecyst*, cholecyst*, gallston*, biliary, urosep*, urinveisinf*,
    UVI, UTI, retroperit*, intraabd*, gynekologisk*, gynaecological, gynecological, ovari*, eggstokk*, torsjon*,
    torsion*, ektopisk*, ectopic*, extrauterin*, ekstrauterin*, endometri*, salping*, bekkeninf*, PID, pelvic
    pathology, bekkenpatologi*, pelvic mass, appendi*, blindtarm*, divertik*, diverticul*, peritonitt*, peritonitis,
    perfor*, tarmisk*, ileus, visceral*, indre organ*, innvollene, internal organ*, abdominal path*, abdominal
    cause, prostatitt*, prostatitis, lungeemb*, pulmonary emb*, pneumoni*, lungebet*, hjerteinf*, myocard*, milt*,
    spleen*, leveren, hepat*, psoashem*, binyre*, intern med*, cholang*, pleur*, gynae*, gyn, gynekologi, nyrene,
    nyrer, nyre, nyreinf*, urinveier, urologisk*, urological, blindtarmb*, tarmobstr*, galde*, extrauterine, x u,
    EUG, visceralt, intern årsak, indremedisinsk*, kolangi*, endokardi*, aortitt*, mesenter*, nyreabs*, perinefri*,
    bekkenabs*, tubo*, leiomyom*, myom, endometr*`,
  'intercourse.slot':
    'samleie, samleiet, samliv, sex, intercourse, orgasme, orgasm, orgasmer, seksuelt, seksuell, sexual',
  'flank.slot': 'flanke*, flank, flanks, loin, loins, flankesm*, nyreregion*',
  'flank-sign.slot': `
    hematuri*, haematuri*, hematuria, blod i urin*, blood in urine, blood in the urine, feber*, fever*, febril*,
    pyrexi*, colick*, kolik*, dysuri*, frostanf*, rigors`,
  'bellyache.slot': `
    magesm*, buksmert*, epigastr*, abdominal pain*, stomach pain*, tummy pain*, belly pain*, vondt i magen, smerter
    i magen, smerter i buken, vondt i buken, magepine*, epigastriesm*, bauchpain`,
  'backward.slot': `
    til rygg, til ryggen, bak i ryggen, bak i rygg, ut i ryggen, mot ryggen, mot rygg, gjennom til ryggen, to back,
    to the back, into the back, through to the back, through to back, to her back, to his back`,
} as const;
