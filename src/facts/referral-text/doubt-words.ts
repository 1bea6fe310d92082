/** Words that say how sure a sign is: a patient's worry, what refuted it, that all was well, or that a warning came true. */

export const doubtWords = {
  /** The patient, a form or another has thought of it: nothing that was found. */
  'doubt.worry': `
    was told by, told by a, fått høre, ble fortalt, lurte selv, lurer selv, letter says, brevet sier, says rule out, ble
    spurt om, lurer på om det kan, lurer på om dette, undersøkt for, undersøkt mtp, utredet for, investigated for,
    worked up for, screened for, evaluated for, vurdert for, sjekket for, googl*, googlet, googla, lurer på om han,
    lurer på om hun, lurer på om ho, lurer på om det er, lurte på om, spør om, spør om det, spør selv, spurte om, asks
    whether, asks if, asked whether, asked if, wondering whether she, wondering whether he, wonders whether, wonders if,
    she is worried, he is worried, and is worried, is worried about, patient worried, patient is worried, redd for,
    engstelig for, er engstelig, bekymret selv, selv bekymret, frykter, fears, scared of, afraid of, anxious about,
    asked to rule out, asked to exclude, asked me to rule out, asked me to exclude, headed, overskrift*, noterte, noted
    possible, possible altered, triage, receptionist, resepsjon*, mener selv, tror selv, tror hun har, tror han har,
    tror ho har, thinks she has, thinks he has, thought she had, thought he had, krysset, kryssa, avkrysset, avkryssing,
    ticked, ticks, kryss for, skrev feil, skjema, questionnaire, form says, spør først, på eget initiativ, convinced
    she, convinced he, overbevist om, mistenkte, ble mistenkt, was suspected, suspected by, mistanke i går, mistanke
    ved, physio suspected, fysio mistenkte, couldn t move, could not move, kunne ikke røre`,
  /** It was something else, or nothing. */
  'doubt.refuted': `
    dismissed, discounted, avvist, avviste, forkastet, nothing in history, nothing in the history, nothing to support,
    no grounds for, not supported, uten grunnlag, ikke grunnlag, roots free, considered unlikely, funnet lite
    sannsynlig, vurdert som lite, uten hold, viste seg å være, viste seg å vere, viste seg å, turned out, proved to be,
    mistanken frafalt, frafalt, frafalle, avskrevet, false alarm, falsk alarm, in error, feilaktig, ved en feil,
    feiltolket, feiltolka, misforstått, misforståelse, misunderst*, misread, misdiagnos*, feil avkrysset, feilkryss*,
    scan clear, clear scan, scan was clear, mri clear, mri was clear, mr helt normal, symptoms gone, ikke gjenfunnet,
    not reproduced, not reproducible, ble avkreftet, blei avkrefta, ble utelukket, was ruled out, were ruled out, been
    ruled out, was excluded, has been excluded, been excluded, skulle stått på, belongs to another, wrong patient, feil
    pasient, gjaldt en annen, means the pain, mente hun, mente han, he meant, she meant, han mente, hun mente, actually
    meant, men mener, avklart som, withdrawn, trukket tilbake, no longer suspected, ikke lenger mistanke, ikke lenger
    mistenkt, not confirmed on`,
  /** What was looked at is well. */
  'doubt.clear': `
    are full, is full, nothing in, ingenting i, har påvist, has shown, negativt funn, negative funn, negativ utredning,
    none found, nothing found, ingenting funnet, negative work up, full power, full kraft, alt bra, all fine, alt fint,
    helt fin, normal*, normalt, ua, u a, i a, intakt, intakte, intact, unremarkable, voids normally, ingen holdepunkt*,
    ikke holdepunkt*, ikkje haldepunkt*, overhodet ikke, uten funn, utan funn, upåfallende, ingen av, ingen slike, ingen
    slik, none of, no objective, no sphincter, 5 5, routine, rutine, entirely well, helt frisk, as usual, som vanlig, i
    orden, clear, fungerer fint, no signs, no sign, ingen tegn, ingen utfall, nevrologisk intakt, neurologically intact,
    no neurology, no deficit*, ingen nevrologi*, ingenting objektivt, bevart, preserved, ub, u b`,
  /** The warning came true. */
  'doubt.fulfilled': `
    and it has, and she has, and he has, and now it has, which it has, which has now, which she now, which he now,
    exactly what, har nå skjedd, har no skjedd, det har skjedd, har skjedd, og det har den, og det har, noe som nå, som
    han nå, som hun nå, som ho no, now do suspect, do suspect it, now suspect it, now suspect, nå mistenker jeg,
    mistenker jeg nå, that has now, this has now, has now happened, has happened, now happened, nå skjedd, no skjedd,
    hvilket nå, slik er det nå, og det er det som, og det gjorde, and it did, and now she is, and now he is, og nå er
    det, har inntruffet, inntraff, came true, is what has, which is what, just that has, nettopp det, akkurat det har,
    akkurat det som, precisely that, has since`,
} as const;
