/** Words around a sign that tell whether it is there now, in this patient, in this body part: or not. */

export const contextWords = {
  /** Denies what follows: a noun, or a list of them. */
  'context.deny': `
    ingen, inga, intet, uten, utan, no, without, nil, benekt*, fornekt*, nekter, nektar, denies, denied, denying,
    verken, hverken, korkje, neither, aldri, never, absence of, free of, fri for, free from, lack of any, avviser,
    neg for, neg mtp, ua mtp, u a mtp, upåfallende mtp, negativ mtp, normal mtp, fravær av, ikke hatt, ikkje hatt,
    ikke merket, ikke merka, ikkje merka, not noticed, ikke mistenkt, ikkje mistenkt, lite som tyder på, lite som
    taler for, lite mistanke om, ikke brukt, low suspicion of, nothing to suggest, ikke forenlig med, not consistent
    with, not in keeping with, not suggestive of, tyder ikke på, taler ikke for, taler mot, ikke holdepunkt*, ikkje
    haldepunkt*, ikke tegn, ikkje teikn, ikke opplevd, angir ikke, oppgir ikke, rapporterer ikke, beskriver ikke,
    does not report, does not describe, ikke plaget, ikkje plaga, upåfallende, intet holdepunkt*, ingen anamnese*,
    negativ for, negativt for, negative for, negativ på, w o, no h o, never had, sees bort fra, avkrefter,
    avkreftet, avkrefta`,
  /** Denies only what stands right behind it: "ikke feber", but not "sover ikke, feber". */
  'context.not': 'ikke, ikkje, not, isn t, hasn t, doesn t, don t, didn t, wasn t, haven t, kje, ikkje noko',
  /** A denial of something else: what comes later stands for itself. */
  'context.spent': `
    ingen effekt*, uten effekt*, ikke effekt*, utan effekt*, liten effekt*, no effect*, without effect*, no
    benefit*, ingen bedr*, uten bedr*, ikke bedr*, ingen betring, ikkje bet*, no improv*, not improv*, no better,
    not better, no relief*, without relief*, no response*, not respond*, ingen lindr*, ikke lindr*, ikke hjulpet,
    ikke hjelp*, uten hell, ingen hjelp*, får ikke sove, sover ikke, søv ikkje, ikke sove, not sleep*, cannot
    sleep*, can t sleep*, ikke bare, ikkje berre, not only, not just, no longer able*, uten stans, uten pause,
    without rest, ikke lenger kontroll, uten forutg* varsel, not known to us, ikke kjent hos oss, uten årsak, no
    doubt, without doubt, ingen tvil, uten tvil, uten sammenheng, ikke stå, ikke gå, not walk*, not stand*, ikke
    arbeid*, ikke jobb*, not work*, not fit, ikke tidligere utredet, ikke utredet, not investigat*, not been
    investig*, ikke tatt bilde*, ingen bilde*, no imag*, no mri, ingen mr, ikke mr, no previous imag*, no known
    allerg*, ingen allerg*, ingen kjente allerg*, no regular med*, ingen faste med*, no allerg*, tidligere frisk*,
    tidl frisk*, tidligere ryggfrisk*, tidligere oper*, tidl oper*, tidligere opr*, tidl opr*, tidligere prolaps*,
    tidl prolaps*, tidligere ryggop*, tidligere isjias*, previously healthy, previously well, previously fit,
    previous surg*, so far, as far, by far, thus far, far as, how far, previous disc*, previous back*, previous
    lumb*, previous lami*, prior surg*, ingen endring, ingen endringer, no change, no changes, without delay, no
    delay, uten opphold, uten forsinkelse, uten å vente, never had anything*, never experienced anything*, aldri
    hatt lignende, aldri hatt noe lignende, aldri hatt slikt, aldri opplevd lignende, aldri opplevd noe, uten kjent
    årsak, uten kjent utløs*, uten utløs*, uten forvarsel, uten forvarsler, without warning, no warning, without
    obvious, without any obvious, no obvious cause, no obvious reason, no clear cause, no known cause, without cause`,
  /** Ends what was denied: the rest is said anew. */
  'context.but': `
    men, but, derimot, however, although, though, mens, unntatt, utenom, bortsett fra, except*, apart from, likevel,
    og har, og er, og fått, og får, og nå, og no, and has, and is, and now, and had, yet, imidlertid, whereas, dog,
    selv om, har imidlertid, other than, i stedet, instead, pas selv, pt selv, pasienten selv, patient herself,
    patient himself, otherwise, ellers`,
  /** Both or all of a list are denied. */
  'context.or': 'eller, or, nor, og heller, samt, og eller',
  /** It is there at this time. */
  'context.now': `
    nå, now, siden, sidan, since, siste, last two, last three, last few, last week, last night, past few, past week,
    i dag, today, i går, yesterday, i natt, i morges, this morning, for tiden, currently, current, this week,
    denne uka, denne uken, gradvis`,
  /** It has come lately. */
  'context.fresh': 'ny, nye, nytt, new, nytilkom*, nyoppstått*, plutselig*, sudden*, akutt*, acute*',
  /** Begins a statement of its own. */
  'context.anew': `
    har, har fått, has, er, is, fått, får, obs, suspekt*, mistanke om, mistenk*, suspect*, query, spm, spørsmål om,
    concern*, fra i går, fra i natt, startet, debut*, begynt*, påvist, started, kjent med, bruker, står på, takes,
    operert*, treated, fell, falt, datt, bekymr*, pas, pasienten, patient, påkjørt, tiltagende, progredier*,
    worsening`,
  /** Long ago, or over. */
  'context.past': `
    tidligere, tidl, tidlegare, previously, previous, prior, former*, past history, i ungdom*, som barn, as a child,
    år siden, år sidan, years ago, year ago, last year, i fjor, ferdigbehandl*, fully treated, restituert*,
    recovered*, resolved*, gikk over, gjekk over, gått over, tilbakegått*, friskmeldt*, i oppvekst*, rusfri*,
    childhood, gikk tilbake, in remission, ikke siden, tidligere operert for cauda, tidl operert for cauda, operert
    for cauda, previous cauda, tidligere cauda, gammelt kompresjonsb*, gammelt brudd*, gammel fraktur*, gammelt
    virvelb*, gamle brudd, gamle kompresjonsb*, gamle frakt*, som tenåring*, som ung, i ungdomm*, i barneår*, as a
    teenager, as a teen, in his teens, in her teens, in youth, barndom*, den gang, fra ungdom*, siden ungdom*, i
    ungdom, long ago, i tenår*, hadde i, had in, i ung alder, etter traume i, sequela*, sekvele*, gjennomgått i,
    back in, in the past, past history of, past medical history, pmh, pmhx, old fracture*, old wedge*, old
    compression*, old healed, old injur*, old vertebral*, old osteopor*`,
  /** It is over: holds back over commas to what was said before. */
  'context.over': `
    gikk over, gjekk over, gått over, gått tilbake, gikk tilbake, resolved, settled, forbigående, forbigåande, nå
    bra, no bra, helt bra, nå feberfri, frisk nå, nå frisk, bra nå, fin nå, nå helt bra, i orden igjen, i orden nå,
    tilbake til normal*, nå normal*, nå borte, helt borte igjen, now gone, back to normal, cleared up, full
    recovery, fully recovered, restituert*, turned out to be, normalisert*, recovered, nå restituert*, nå afebril,
    no afebril, now afebrile, afebril nå, now apyrexial, feberfri nå, gikk i ro, roet seg, nå restituert, nå
    oppegående, tilhelet, tilhelt, healed, now well, well now, well since`,
  /** It came back, whatever was over before. */
  'context.again': `
    igjen nå, nå igjen, på nytt, kommet tilbake, kommet igjen, tilbake nå, nå tilbake, residiv*, recur*, returned,
    again, att no, back again, not resolved, has not resolved, hasn t resolved, not settled, has not settled, hasn t
    settled, not recovered, not gone, unresolved, ikke gått over, ikkje gått over, ikke gitt seg, ikke borte, ikke
    normalisert, ikke restituert, ikke gått tilbake, ikke tilbakegått, not cleared up, not back to normal`,
  /** Years that something has lasted. */
  'context.years': `
    i mange år, i flere år, i årevis, for years, many years, mange år, tiår, decade, decades, siste 10 år, siste 20
    år, siste 15 år, siste 30 år, siden barndom*, sidan barndom*, since childhood, siden fødsel*, etter fødsler,
    long standing, longstanding, mangeårig*, lifelong, livslang*, hele livet, heile livet, since birth, siden
    fødsl*, etter fødsel, after childbirth, since childbirth, after delivery, since menopause, siden menopaus*,
    siden overgangsald*, som i forrige svanger*, as in previous preg*, as in last preg*, etter slag, after stroke,
    after prostat*, etter prostat*, since surgery in, siden operasjon i, fra barnsben, hele tiden siden, since her
    first, since her second, since her third, since the birth*, siden fødselen, siden første fødsel, siden andre
    fødsel, siden tredje fødsel`,
  /** It is as it was. */
  'context.steady': `
    uendret, uendra, uforandr*, unchanged, not changed, no change, ingen endring, stabil, stabilt, stabile, stable,
    as before, som før, som vanlig for, habituel*, uendrede, no recent change, ingen endringer, ikke forverret, ikke
    forverra, not worse, ingen forverring, ikkje forverra, men kjent etter, men kjent fra, men kjent siden, kjent
    etter, kjent fra før, but known since, but longstanding, but long standing, men uendret, but unchanged, but no
    change, men stabil*, men stasjonær*, stasjonær*, no different`,
  /** Denies what stands before it. */
  'context.denied': `
    utelukket, utelukka, avkreftet, avkrefta, excluded, ruled out, ikke påvist, ikke funnet, ikke mistenkt,
    benektet, benekta, ikke til stede, ikke tilstede, ikkje til stades, ikke bekreftet, not confirmed, unlikely, ved
    slanking, etter slank*, slanking, dieting, on a diet, på diett, livsstilsendr*, med Ozempic, on Ozempic, on
    Wegovy, med Wegovy, med vilje, on purpose, intentional*, tilsiktet, lite sannsynlig*, lite trolig, usannsynlig*,
    mistenkes ikke, foreligger ikke, ikke aktuelt, ikkje påvist, not present, not found, not suspected, not seen,
    not reported, not evident, er negativ*, is negative, ikke forekommet, forekommer ikke, was negative, ikke
    målbar*, ubetydelig*, negligible, insignificant, not significant, ikke signifikant, uøm, uømme, uømt, non
    tender, nontender, not tender, ikke øm, ikke ømhet, ikke funnet holdepunkt*, not present on exam*, utelukkes ved`,
  /** Denies it as the last word: "feber: nei". */
  'context.last-no': 'nei, no, ingen, ikke, neg, negativ, negativt, negative, none, nil, absent, ikkje, denied',
  /** Denies a whole list before it. */
  'context.denied-all': `benektes, benekta, all negative, alle negative, all neg, alle neg, samtlige negative, alt negativt, benekter alt,
    none present, none reported, none of these, avkreftes, all denied, alle benektes, is denied, are denied, were denied`,
  /** Not denied at all, whatever the words look like. */
  'context.undenied': `
    kan ikke utelukk*, ikke utelukk*, kan ikkje uteluk*, ikkje uteluk*, cannot be excluded, can not be excluded, can
    t be excluded, not excluded, not been excluded, cannot exclude, can t exclude, cannot be ruled out, not been
    ruled out, not ruled out, cannot rule out, can t rule out, bør utelukkes, må utelukkes, skal utelukkes, ønskes
    utelukket, ønsker utelukket, ønsker å få utelukket, få utelukket, to be excluded, be excluded, should be
    excluded, must be excluded, to be ruled out, be ruled out, få avkreftet, bør avkreftes, må avkreftes, ønskes
    avkreftet, ikke avkreftet, ikke med vilje, ikke tilsiktet, not intentional*, not intended, kan ikke avkreft*,
    ikke negativ*, not negative, vil ha avkreft*, ønsker avkreft*, ønskes avkreft*`,
  'context.family': `
    mor, moren, mora, mors, far hadde, far har, far med, far hans, far hennes, far fikk, far døde, far er, hans far,
    hennes far, hos far, pasientens far, og far, faren, fars, søster, søsteren, søstera, bror, broren, søsken,
    foreldre, tante, onkel, bestemor*, bestefar*, kona, kone, ektefelle*, ektemann*, sønn, sønnen, datter, datteren,
    dattera, svigerfar, svigermor, kollega*, nabo, naboen, venninne*, kamerat*, svoger*, svigerinne*, samboer*,
    colleague*, neighbo*, friend*, mannen hennes, niese, nevø, fetter, kusine, i familien, familiært, familie, i
    slekten, slekt*, mother*, father*, brother*, sister*, aunt*, uncle*, wife, husband, son, daughter*,
    grandmother*, grandfather*, parents, cousin*, family history, in the family, relative*, bekjent, bekjente, en
    venn, her partner, his partner, family member*, kjæreste*, hans kone, hennes mann, her boyfriend, his
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
    ta kontakt, tar kontakt, tek kontakt, skal kontakte, kontakte lege*, kontakt lege*, kontakte oss, ring, ringe,
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
    look out for, watch for, watch out for, return precaution*, warning card, symptoms to look, safety advice, vet
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
  /** All is well with what stands beside it. */
  'context.fine':
    'normal, normale, normalt, ua, u a, intakt, intakte, intact, bevart, preserved, i orden, inntakt, ok, okay, NAD',
  /** Has been so before: "kjent stressinkontinens". */
  'context.known': 'kjent, kjente, kronisk, kroniske, chronic, known, langvarig, mangeårig*, habituell*, gammel, old',
  /** Her husband or the man who is the patient. */
  'context.man': 'mannen',
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

/** Behind these a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'avf hypoest hypest parest anest nevro lekk inkont incont urinretens ret retn retens sympt ridebuks dg kj wk wks hist anaesth paraesth beh evtl dgl kompl hypoaesth op opr red tilt prog utstr konst susp progr tiltag ang inkl avd nedsa palp sympt vannl reg innl us pas pt pga ca c hoy ho ve hoyre dvs evt ev bl tidl neg pos obs mtp kl gr jf f eks ift osv mm mg ml dr iv v urinret temp und sens cc vs approx e g spm rtg lab mnd sin dx med ad resp bilat'.split(
    ' ',
  ),
);
