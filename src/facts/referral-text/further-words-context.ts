/** More words around a sign that tell whether it is there now, in this patient and in this part of the body. */

export const furtherContextWords = {
  'context.deny': `
    forkastet, forkasta, rejected, discounted, vurdert og forkastet, ruled out any, has excluded, have excluded, has
    ruled out, have ruled out, mri excluded, mri ruled out, scan excluded, scan ruled out, excluded any, mr utelukket,
    mr har utelukket, mr avkreftet, ct utelukket, ikke grunnlag for, ikkje grunnlag for, not have any, did not have,
    does not have, har ikke hatt, har ikkje hatt, aldri hatt, har aldri hatt, ikke klinikk på, ikke klinikk for, no
    clinical, no features of, nothing in keeping, mangler tegn, ingen form for, no form of, overhodet ingen, overhodet
    ikke, slett ikke, på ingen måte, in no way, fraverande, kein, w out, zero, og ikke, heller ingen, heller ikke,
    heller ikkje, and no, nor any, neg på, reassuringly no, thankfully no, heldigvis ingen, heldigvis ikke, benekter,
    benektar, blankt nei på, nei til, sier nei til, svarer nei på, svarer nei til, says no to, answers no to, no to,
    negative screen for, screened negative for, screen negativt for, deny`,
  'context.not': 'ikek, iike, ei, nei ikke, ain t, aren t, weren t, won t have, ikkje har',
  'context.spent': `
    ikke smertefri, ikke i form, ikke kommet i gang, not coping, not sleeping, ikke sovet, ikkje sove, not tolerat*, not
    manag* at, ikke i jobb, never had that, never had this, never before, aldri opplevd før, aldri hatt det før, aldri
    hatt dette, never had kids, never had children, aldri født, never happened, ikke opplevd før, ikkje opplevd før,
    ikke hatt før, not had before, not had this before, aldri skjedd, ikke diaré, no diarrhoea, not diarrhoea, ikke uvi,
    no uti, no infection, ikke infeksjon, uten tegn til infeksjon, no dysuria, ingen dysuri, ikke prostata*, no
    prostate*, not on anticholin*, not previously, ikke tidligere`,
  'context.past': `
    etter ulykken i, siden ulykken i, after an accident in, since a fall in, since an accident in, since a crash in,
    hadde en gang, en gang hatt, once had, hadde for, had a few years ago, for mange år siden, mange år tilbake, years
    back, år tilbake, in her twenties, in his twenties, in her thirties, in his thirties, i 20 årene, i 30 årene, i
    tjueårene, i trettiårene, i studietid*, as a student, som student, som soldat, i militæret, at birth, ved fødselen,
    preoperativt, preoperatively, pre op, preop, før operasjonen, before the operation, before surgery, before her
    operation, before his operation, da han var ung, da hun var ung, when young, when he was, when she was, i forrige
    svangerskap, during her last pregnancy, i barneårene, forrige gang, den gangen, at that time, at the time, i sin tid`,
  'context.over': `
    always dry, alltid tørr, helt tørr, stays dry, dry otherwise, blokaden slapp, ferdig behandlet og, tørr siden, dry
    since, tørr nå, now dry, now continent, kontinent nå, ferdigbehandlet, gått helt tilbake, helt tilbake, gått
    fullstendig tilbake, gikk helt tilbake, gått ut som forventet, blokaden gått ut, worn off, wore off, gått ut av,
    symptoms gone, symptomene borte, all gone, long gone, now absent, kom seg helt, kommet seg helt, kom seg fullt, came
    back fully, back to full, full bedring, full restitusjon, fullt restituert, helt restituert, i full bedring, all
    resolved, both resolved, had resolved, have resolved, has resolved, both recovered, had recovered, have recovered,
    has recovered, had settled, have settled, has settled, which settled, which resolved, ga seg, gav seg, har gitt seg,
    gitt seg helt, ga seg helt, gav seg heilt, gjekk tilbake, gått over av seg, heilt fin, helt fin igjen, helt fin
    etterpå, bra igjen, fin igjen, fint igjen, normal igjen, normalt igjen, ok igjen, ok again, fine again, normal
    again, fine since, ok since, normal since, fint siden, bra siden, helt i orden siden, i orden siden, normal siden,
    normalt siden, uten sekvele*, no sequelae, without sequelae, complete recovery, made a full, 5 5 nå, 5 5 now, now 5
    5, nå 5 5, nå full kraft, now full power, fungerer normalt nå, works normally now, tisser normalt nå, nå normal
    vannl*, avsluttet, over på, ikke hatt siden, ikke hatt det siden, not had since, none since, no recurrence, uten
    residiv, not happened since, ikke skjedd siden, frisk etter, well after, been fine, been well`,
  'context.again': `
    unlike her usual, unlike his usual, quite unlike, ikke likt det, ulikt det, anderledes enn, annerledes enn,
    different from, different to, different now, not like her usual, ny karakter, changed character, nå annerledes, nå
    verre, now worse, forverret nå, forverret siste, worse since, worse the last, worse this, verre siste, verre nå,
    verre siden, økt siste, tiltatt, tilbake igjen, har kommet igjen, nytt av dato, ny av dato, nye av dato, residiv,
    tilbakefall, relapse*, ny episode, new episode, samme som sist, same as last time, same as before surgery, like it
    did before, just like last, akkurat som sist, as in 20, som i 20`,
  'context.years': `
    kjent ms, known ms, known multiple sclerosis, known cerebral palsy, kjent cerebral parese, kjent CP, kjent
    parkinson*, known parkinson*, ms med, ms with, etter slaget, after her stroke, after his stroke, gjennom flere år,
    flere år, alle år, alltid hatt, alltid vært, always had, has always, have always, always been, all her life, all his
    life, i alle år, i en årrekke, en årrekke, årelang*, årlang*, a number of years, several years, some years, i noen
    år, noen år, for ages, since the age of, since age, fra alder, fra fødsel*, congenital, medfødt*, siden hysterekt*,
    since hysterect*, since prostatect*, since a prostat*, siden prostat*, siden prostataop*, siden slag*, since stroke,
    since his stroke, since her stroke, siden hjerneslag*, siden MS, since childbirth*, etter tre fødsler, etter to
    fødsler, after two deliver*, after three deliver*, av gammel vane, out of habit, fra gammelt, frå gammalt, fra
    gammelt av, frå gammalt av, since polio, etter polio, polio, i flere tiår, i årtier, i fleire år, i mange herrens år`,
  'context.steady': `
    status quo, uforandra, uforandret, static, likt som før, the same as, same as always, as always, same as ever, ikke
    nytt, ikkje nytt, ingenting nytt, baseline, på habituelt nivå, habituelt, som alltid, som ellers, ingen forandring,
    usual for, her usual, his usual, the usual, som han pleier, som hun pleier, no different, ingen forskjell, no
    deterioration, not deteriorated, nevrologisk uendret, neurologically unchanged, neurologically stable, nevrologisk
    stabil*, neuro unchanged, neuro stable, av gammel vane, out of habit, fra gammelt av, frå gammalt av, som i alle år,
    som før skaden, vel kjent, velkjent, well known, følges av, followed by urolog*, kontrolleres av, kontrollert hos,
    plateau*, i ro, ligger fast, uten endring, without change, gammelt nytt, all old, long established, established`,
  'context.denied': `
    frafalt, frafalles, mistanken frafalt, avskrevet, falsk alarm, false alarm, ikke gjenfunnet, not reproduced, er ikke
    tilfelle, ikke tilfelle, not the case, is not the case, no evidence of that, har hun ikke, har han ikke, has she
    not, skjer ikke, har ikke skjedd, has not happened, hasn t happened, er ikke til, ikke opplevd, not experienced,
    ikke merket, ikke observert, not observed, ikke konstatert, nektes for, blir nektet, nektet for, nekta, nektes,
    fornektes, blankt avvist, svares nei på, alt nei, all no, no to all, nei på alt, nei til alt, nei på alle, nei til
    alle`,
  'context.denied-all': `
    alt negativt, samtlige nei, alle nei, alt nei, all no, no to all, nei på alt, nei til alt, nei på alle, nei til
    alle, all absent, alle fraværende, none of which, none of them, ingen av delene, ingen av disse, ikke noe av dette,
    none apply, all clear, neg hele veien, negative throughout, alle benektet, er alle negative, samtlige benektes,
    nektes for, har han ikke, har hun ikke, har ho ikkje, er ikke aktuelt, alle avkreftet, samtlige avkreftet`,
  'context.last-no': 'n, 0, neg på alt, nope, minus, fravær, fraværende, aldri, never',
  'context.undenied': `
    ikke kunnet utelukke, kunne ikke utelukke, not able to exclude, unable to exclude, unable to rule out, couldn t
    exclude, could not exclude, could not rule out, couldn t rule out, not confidently exclude*, ikke sikkert utelukke*,
    til det motsatte er bevist, til motsatt er bevist, until proven otherwise, inntil annet er bevist, før det er
    utelukket, has to be ruled out, have to be ruled out, needs to be ruled out, needs ruling out, need to exclude, must
    exclude, vanskelig å utelukke, hard to exclude, difficult to exclude, til det er utelukket, må avkreftes`,
  'context.fine': `
    uproblematisk, uproblematiske, unproblematic, ubesværet, går fint, går greit, går bra, fungerer fint, fungerer,
    works well, working normally, works normally, friske, frisk, helt i orden, no problem, free, crisp, unremarkable,
    upåfallende, symmetrisk, symmetriske, symmetrical, upåklagelig, uaffisert, affiseres ikke, tilfredsstillende,
    satisfactory, adequate, adekvat, helt fint, alt fint, helt fin, in order, behaving, i a, ia, u b, ub, u anm,
    unaffected, full and equal, full og lik, helt bra, alt bra, alt ok, helt ok, helt normal, helt normalt, god og
    symmetrisk, brisk, unimpaired, uskadd, god kraft, good power, full kraft, full power, god tonus, good tone, god
    følelse, good sensation, god knip*, fast tonus, firm tone, firm squeeze, god sfinkter*, kraftig knip, strong
    squeeze, no abnormality detected, nad, wnl, within normal limits, innenfor normalen, som forventet, as expected, er
    fin, er fine, er fint, fin følelse, fint bevart, well preserved, equal bilaterally`,
  'context.elsewhere': `
    håndleddet, hand sin, hø hånd, ve hånd, pekefinger*, lillefinger*, ringfinger*, langfinger*, upper limb*,
    overekstrem*, overeks*, hals, halsen, throat, voice, stemme, stemmen, tunge, tongue, swallow*, svelg*, eyelid*,
    øyelokk*, rotator cuff, rotatorcuff, rotatorcuffen, scapula*, skulderen, biceps, triceps, deltoid*, grip strength,
    grepsstyrke, gripekraft*, håndkraft*, C5, C6, C7, C8, cervikal*, cervical*, nakken, ulnar*, radial*, median nerve, n
    medianus, karpal*, carpal*, bell s`,
  'context.here': `
    legs, leg, both feet, feet, føtter, føttene, ankel, ankle, knær, quadriceps, lumb, dropfot, droppfot, foot drop,
    beinene, saddle, skritt, skrittet, hip, hips, hofte, hoften`,
  'context.family': `
    på kontoret ved, next door, i nabohuset, ved sida av, sidemannen, kontoret ved sida, barnebarn*, barnebarnet,
    granddad, grandad, grandpa, grandma, gran, nan, grandchild*, granddaughter*, grandson*, mormor, mormoren, morfar,
    morfaren, farmor, farmoren, farfar, farfaren, tvilling*, twin, oldemor, oldefar, svigersønn*, svigerdatter*,
    svigerinna, ex wife, ex husband, exmann*, ekskone*, flatmate*, roommate*, pasientens mann, mannen min, min mann, my
    husband, kona mi, min kone, sin mann, mannen sin, broren min, sin bror, sin kone, min bror, min søster, datra,
    dattera mi, a mate, mates, his mate, her mate, kompis, kompisen, vennen, vennina, treningskamerat*, en kjent av, a
    man she knows, a man he knows, someone at work, en på jobben, someone he knows, someone she knows, en hun kjenner,
    en han kjenner, co worker*, coworker*, workmate*, teammate*, lagkamerat*, step father*, stepfather*, step mother*,
    stepmother*, step dad, dad, mum, mom, pappa, mamma, far sin, mor si, foreldra, ungen, barnet, the baby, babyen,
    toddler, hunden, the dog, his dog, her dog, katten, the cat, pårørende, fostermor*, fosterfar*, onkelen, tanta,
    tanten, kusina, nevøen, niesa, svogeren, svigermora, svigerfaren, partner s, husband s, wife s, brother s, sister s`,
  'context.if': `
    had there been, had he, had she, had there, had it, in case, in case it, skulle hun, skulle han, skulle ho, skulle
    pasienten, skulle symptom*, skulle nye, skulle noen, om det oppstår, om nye, om noen av, om hun utvikler, om han
    utvikler, hvis han, hvis hun, hvis det, om pasienten får, i fall, viss, viss han, viss ho, viss det, when should,
    hvor fort, how quickly, at first sign, ved første tegn, on development, as soon as, så snart, straks det, med en
    gang det, would have, ville ha, hadde det vært, var det, the moment, in the event of, at the first, any sign of`,
  'context.informed': `
    discussed the risk*, discussed risk*, explained the risk*, explained risk*, risks of surgery, risk of surgery, risks
    including, risiko for lammelse*, risk of paralysis, risikoen for, risikoen ved, om risiko*, about risk*, about the
    risk*, risk is, komplikasjoner som, complications such as, complications including, complications like, consented
    for, consent for, samtykke til, rådet om, råd vedr, råd ang, muntlig og skriftlig, going through what to, gått
    igjennom, might end up, may end up, will end up, could end up, end up in, ende opp, ende i rullestol, bli lam, blir
    lam, become paralysed, becoming paralysed, be paralysed, lest på nett*, lest på nettet om, lest om, har lest, leser
    om, leste om, read about, read online, read on, have read, has read, has been reading, sett på nett*, så et program,
    saw a programme, sett en video, podcast, tiktok, youtube, facebook, chatgpt, skal spørre om, skal spørres om, vil
    spørre om, will ask about, will ask, plan to ask, to be asked about, not yet asked, ikke spurt om ennå, glemte å
    spørre, forgot to ask, did not ask, har ikke spurt, not asked about, undervist, undervisning om, opplæring, taught,
    teaching on, kurs om, lecture, forelesning, artikkel om, article on, article about, study of, studie, prosjekt om,
    skjema om, form lists, mal for, template, sjekkliste, handout, ark med, ark om, infoark*, card with, app with,
    kjenner røde flagg, knows the red flags, knows red flags, red flags explained, red flags given, red flag card,
    varselsymptom*, varselsignal*, alarmsignal*, faresignal*, faretegn, faretegnene, safety netting, safety netted,
    safety net given, safetynetted, sikkerhetsnett`,
  'context.act': `
    ring 113, til legevakt, to a and e, to the ed, to ed, straight to, return to, come straight, come in if, ring us,
    ring me, phone us, contact us, contact me, kontakt meg, kontakte meg, ring meg, ta ny kontakt, oppsøk lege*, oppsøk
    akutt*, til akuttmottak*, reinnlegg*, readmit*, re admit*, gjenta MR, gjentas MR, ny MR hvis, ville sendt, would
    send, would refer, would have sent, ville lagt inn, vil legge inn, ville henvist, vil henvise akutt`,
  'context.at': 'v, hvis, if, when, når, should, viss',
  'context.tells': `
    skriver, skriv, meiner, mener, sendte melding, kommer med, hjelper, helps, found her, found him, fant ham, fant
    henne, ser at, har sett, saw him, saw her, concerned, bekymret, heard`,
  'light.word': `
    noensinne, whatsoever, overhodet, slags, type, form, form for, sikre, sikker, åpenbar*, obvious, overt, frank, new
    or, associated, ledsagende, samtidig*, concurrent, any new, any recent, kliniske, clinical, objektive, objektiv,
    objective, subjektiv*, subjective, actual, noe som, tilkommet, tilkomne, motoriske, sensoriske, motor, sensory,
    focal, fokale, fokal, red flag, red flags, røde flagg, episode, episoder, opplevd, experienced, at all, hos,
    pasient, pasienten, eventuell, mulig, either, både`,
} as const;
