/** Words around a sign that tell whether it is there now, in this patient, in this body part: or not. */
import { peopleWords } from './context-words-people.ts';

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
    tok kontakt ved, tatt kontakt ved, tok han kontakt ved, tok hun kontakt ved, i kontakt ved, hatt kontakt ved, søkte
    kontakt ved,
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
    so far nothing, nothing like that, noe han så langt ikke, noe hun så langt ikke, som han ikke har merket, som hun
    ikke har merket, noe han ikke har merket, noe hun ikke har merket, none so far, så langt ikke merket, har ikke merket
    noe, hittil ikke merket,
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
  /** All is well with what stands beside it. */
  'context.fine':
    'normal, normale, normalt, ua, u a, intakt, intakte, intact, bevart, preserved, i orden, inntakt, ok, okay, NAD',
  /** Has been so before: "kjent stressinkontinens". */
  'context.known': 'kjent, kjente, kronisk, kroniske, chronic, known, langvarig, mangeårig*, habituell*, gammel, old',
  /** Her husband or the man who is the patient. */
  'context.man': 'mannen',
  ...peopleWords,
} as const;

/** Behind these a full stop ends no sentence. */
export const abbreviations: ReadonlySet<string> = new Set(
  'avf hypoest hypest parest anest nevro lekk inkont incont urinretens ret retn retens sympt ridebuks dg kj wk wks hist anaesth paraesth beh evtl dgl kompl hypoaesth op opr red tilt prog utstr konst susp progr tiltag ang inkl avd nedsa palp sympt vannl reg innl us pas pt pga ca c hoy ho ve hoyre dvs evt ev bl tidl neg pos obs mtp kl gr jf f eks ift osv mm mg ml dr iv v urinret temp und sens cc vs approx e g spm rtg lab mnd sin dx med ad resp bilat'.split(
    ' ',
  ),
);
