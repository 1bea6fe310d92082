/** Words around a sign that tell of whom, of what part of the body, or on what condition it is said. */

export const peopleWords = {
  'context.family': `
    mor, moren, mora, mors, far hadde, far har, far med, far hans, far hennes, far fikk, far døde, far er, hans far,
    hennes far, hos far, pasientens far, og far, faren, fars, søster, søsteren, søstera, bror, broren, søsken,
    foreldre, tante, onkel, bestemor*, bestefar*, kona, kone, ektefelle*, ektemann*, sønn, sønnen, datter, datteren,
    dattera, svigerfar, svigermor, kollega*, nabo, naboen, venninne*, kamerat*, svoger*, svigerinne*, samboer*,
    colleague*, neighbo*, friend*, mannen hennes, niese, nevø, fetter, kusine, i familien, familiært, familie, i
    slekten, slekt*, mother*, father*, brother*, sister*, aunt*, uncle*, wife, husband, son, daughter*,
    grandmother*, grandfather*, parents, cousin*, family history, in the family, relative*, bekjent, bekjente, en
    venn, her partner, his partner, family member*, kjæreste*, partner is, partner has, partner was, partner uses, partneren, partner er, partner har, hans kone, hennes mann, her boyfriend, his
    girlfriend, stefar*, stemor*, tremenning*, grandparent*, niece, nephew, mor til, far til`,
  /** Somebody tells of the patient. */
  'context.tells': `
    ifølge, forteller, fortalte, sier, oppgir, melder, ringer, ringte, kjørt av, fulgt av, observert av, according to,
    says, reports, told us, brought by, accompanied by, witnessed, merket at, noticed, komparent*`,
  'context.patient': `
    pas, pasient, pasienten, pt, patient, han, hun, ho, he, she, selv, sjølv, herself, himself`,
  'context.if': `
    hvis, dersom, if, in the event, om det kommer, om det kjem, om det skulle, om det oppst*, om det tilk*, skulle
    det, ved eventuell*, såfremt, i tilfelle, when to seek, når det, ved utvikling av, ved tilkomst av, ved
    tilkomne, ved tilkommet, ved evt, ved ev, ved eventuelle, ved eventuelt, om hun får, om han får, om pas får, om
    ho får, om det blir, om det skjer, unless, were to, ved forverring, ny mr ved, ny mr bare ved, ny mr kun ved,
    med mindre, should he, should she, should the, should they, should any, should there, should it, should
    symptoms, should weakness, should bladder, should numb*, should this, should her, should his, should new, should
    neuro*, should pain, should you, should further, should saddle, in case of, in case he, in case she, in case
    they, should bilateral*, should leg`,
  /** "To see if", "om det foreligger": a question, no advice. */
  'context.whether': `
    wonder if, wondering if, see if, check if, know if, assess if, clarify if, unsure if, ask if, sure if, likely
    if, lurer på om, se om, vite om, vurdere om, avklare om, usikker på om, spørsmål om, finne ut om, advise if, as
    if, even if, as though, selv om, som om, grateful if, appreciate if, appreciate it if, if you could, if you
    would, if you can, if possible, helpful if, if able, if indicated, if available, if at all, hvis mulig, dersom
    mulig, om mulig, hvis dere, dersom dere, hvis det er mulig, dersom det er mulig, hvis plass, hvis kapasitet,
    dersom kapasitet, hvis ledig, dersom ledig, hvis det går`,
  'context.act': `
    ta kontakt, kontakt ved, kontakt straks ved, tar kontakt, tek kontakt, skal kontakte, kontakte lege*, kontakt lege*, kontakte oss, ring, ringe,
    ringer ved, oppsøk, oppsøke, oppsøker, komme tilbake, kom tilbake, kommer tilbake, kome tilbake, ny time ved,
    øyeblikkelig kontakt, straks kontakt, umiddelbart kontakt, umiddelbar kontakt, raskt kontakt, ny kontakt, tar ny
    kontakt, re refer*, rerefer*, henvises på nytt, ny henvis*, innleggelse, innlegges, innlegg, legges inn, legg
    inn, return, present to, come back, call us, seek, go to a e, legevakt ved, ny vurdering, snarlig vurdering,
    melder seg, melde seg, melde fra, lav terskel, low threshold, ringer 113, ringes 113, ring 113, ringe 113,
    kontakter lege*, kontakter oss, kontakter legevakt*, tilbake ved, retur ved, ringes, må innlegges, blir det
    aktuelt, tar vi ny, gjøres ny mr, henvises hun, henvises han, anbefales akutt, re present*, represent, vurder mr
    ved, vurdere mr ved, mr vurderes ved, vurder ny mr ved, consider mri if, consider mri with, må hun innl*, må han
    innl*, må hun opps*, må han opps*, må hun ring*, må han ring*, skal hun ta, skal han ta, bør hun ta, bør han ta,
    re henv*, rehenv*, attend a e, attend ed, attend emergency, attend hospital, attend the emergency, attend
    accident, attend if, attend with, attend urgently, attend immediately`,
  'context.at': 'ved, at, for, with, om, av, dersom',
  'context.informed': `
    informert, informert om, informasjon om, info om, precautions*, sikkerhetsnett*, tryggleiksnett*, skriftlig
    info*, muntlig info*, gitt info*, fått info*, gjort kjent med, rådes til, bes om, bedt om, forklart at,
    orientert om, instruert*, opplyst om, råd om, rådet til, advart om, kjenner til faresignal*, kjent med
    faresignal*, kjenner faresignal*, brosjyre*, safety net*, safetynet*, leaflet*, advised*, told to, warned*,
    counselled*, information about, information on, følge med på, be aware of, alarmsymptomer er gjennomgått,
    gjennomgått alarmsym*, advice about, advice re, advice regarding, advice on, advice given, red flag advice,
    educated*, education on, discussed red flag*, red flags including, red flags discussed, red flag symptoms
    discussed, aware of red flag*, aware of ces, aware of cauda, aware of warning*, aware to, aware of symptoms,
    look out for, watch for, watching for, watching out for, keep an eye out for, obs på faresig*, holde øye med, watch out for, return precaution*, warning card, symptoms to look, safety advice, vet
    at hun skal, vet at han skal, kjenner alarmsym*, kjent med alarmsym*, alarmsymptomer gjennomgått, gjennomgått
    faresig*, gjennomgått røde, rådgitt*, oppfordret til, spurt om, spurt etter, asked about, screened for, enquired
    about, inquired about, etterspurt, discussed warning*, snakket om hva, snakket om faresig*, snakket om alarm*,
    snakket om røde, warning signs discussed, gått gjennom faresig*, gått gjennom alarm*, gått gjennom røde, talked
    through, beskjed om å ta, beskjed om å kontakte, beskjed om å oppsøke, beskjed om å ringe, beskjed om å komme
    tilbake, beskjed om å melde, beskjed om ny, beskjed om kontakt, gitt beskjed, får beskjed om`,
  'context.elsewhere': `
    skulder*, skuldre*, arm, armen, armene, albue*, hånd, hånden, hånda, hender, hendene, hand, hands, finger*,
    fingr*, fingre*, håndledd*, wrist*, shoulder*, elbow*, thumb*, tommel*, ansikt*, face, facial*, nese*, nasal*,
    nose*, kjeve*, jaw*, tann*, tooth*, aksill*, axilla*, nakke*, neck, kne, kneet, knærne, knee, knees, kragebein*,
    clavic*, hodet, hode, head, brystet, chest, inhal*, eksem*, eczema*, asthma, astma, outstretched, olecranon,
    underarm*, overarm*, forearm*, tennisalbue*, skin, hud, huden, øre, ear`,
  'context.here': `
    rygg*, *ryggen, korsrygg*, columna*, lumbal*, bein, beinet, beina, ben, benet, bena, fot, foten, legg, leggen,
    lår, låret, back, leg, legs, foot, lumbar*, spine*, spinal*, thoracolumb*, underekstrem*, hofte*, sete*`,
  /** A family of its own, so that a longer phrase over these words does not hide them. */
  'light.word': `
    hatt, har, noe, noen, noko, nokon, tegn, teikn, til, på, av, om, for, mistanke, mistenker, mistenkes,
    holdepunkt*, kjent, med, vært, vore, blitt, påvist, bruk, bruker, lenger, lengre, en, et, ei, i, det, der, som,
    fra, frå, sett, the, a, an, any, have, has, had, been, history, of, signs, sign, evidence, suspicion, symptom,
    symptoms, symptomer, complain*, on, in, with, to, known, current, currently, forutgående, anamnestisk*,
    opplysning*, og, and, eller, or, nor, heller, nye, ny, nytt, new, finner, funnet, foreligger, er, is, was,
    klinisk*, ved, us, undersøkelse, økende, nevrologiske, does, do, did, he, she, han, hun, ho, pas, pasienten,
    patient, nå, now, this, time, all, noe som helst, mistenkt, forekomst, egen, eigen, egne, own, at, present,
    nedsatt, vist, viste, showed, show, shown, febrile, helt, vesentlig, spesielle, andre, other, problem,
    problemer, problems, difficulty, episodes, recent, nylig*, større, significant, bilateral, mentioned, nevnt, be,
    being, feel, føler, har hatt, gjennomgått, bankeøm*, øm, over, tender*, palp*, new onset, pathological,
    features, feature, klager, complaint, complaints`,
} as const;
