/** More ways to say the slots of bladder and bowel: what is passed, kept, lost or found wet. */

export const furtherWordsOfBladder = {
  'void.slot': `
    go, goes, gå på do, peeing, wees, late fra seg vann, latt vann, kaste vann, kasta vatn, slå lens, slått lens, lata
    vatn, latt vatn, tissa, urinerte, pass any water, passed any water, a wee, a pee, PU, PUd, micturate, pish, start
    peeing, start weeing, får ut noe urin, tømt seg, tømt blæra, tømt blæren, void on her own, tømte, lete vannet`,
  'void.none': `
    go to, goes to, goes for a walk, goes down, goes into, goes up, go back, go home, go on, goes on, go through, goes
    away, go away, go ahead, go up, go down, go for, go out, go over`,
  'urine.slot': 'tissetreng*, peeing, weeing, tissingen, tissinga, water, dribbling, dråper, urinal, potte, bekken',
  'urine.none': `
    water tablet*, water works ok, hot water, cold water, water bottle, waterproof, bekkenet, bekkenring*, fracture
    bekken`,
  'stream.slot': `
    flow, urin stråle, urinen, jet, dribble stream, vannstrålen, tømmingen, tømming av blæra, tømming av blæren, voids,
    emptying, empties, tømme seg, avlatelse, miksjonen, mict, tissestråle*, strålestyrke, flow rate, waterworks`,
  'laboured.slot': `
    in fits and starts, fits and starts, rykk og napp, i rykk, stop start, stop and start, stop starting, sputter*,
    stotrete, hakkete, drypper bare, going slow, slowed, slowing, sluggish, poorly, hikkete, ikke som den skal, ikke som
    før, not as it was, not the same, not like before, nesten borte, to a trickle, trickle, en tynn tråd, sildrer bare,
    siver bare, tok lang tid, tar lang tid, takes ages, takes forever, long time, lenge før, må hjelpe til, gått i stå,
    går trått, går tregt, har stoppet opp, kommer ikke i gang, kommer ikkje i gang, må konsentrere, tap running, vanskar`,
  'urge.slot': `
    tissetreng*, vannlatingstreng*, vassingtrong*, trang på, trang til å tisse, behov for å late, feel of needing, need
    the loo, needs the loo, needing the loo, need the toilet, needing the toilet, needs the toilet, feel the need, feels
    the need, need to go, needs to go, needing to go, feels full, kjennes full, føles full, fylt blære, trenger på do,
    må på do, tissenød*, å være tissetrengt, tissetrengt, at blæra er full, at blæren er full, bladder is filling,
    fullness, when she needs, when he needs, when to go, når hun må, når han må, signal om`,
  'tube.slot': `
    indwelling, urethral catheter, suprapub*, kateterisering, straight cath*, in and out, in out cath*, cath, cathed,
    LTC, IDC, blærekat*, engangskateter*, tapping av blære*`,
  'placed.slot': `
    last night, overnight, this morning, by the nurse, av vakthav*, av sykepleier, came off, nådde, fikk lagt, har fått,
    for retention, for retensjon, inn på, akuttinnlagt, ute på, relieved, drenerte, produced`,
  'removed.slot': `
    fjernet, fjerna, seponert, removed, taken out, came out, planlagt, planned, hjertekateter*, cardiac catheter*, heart
    catheter*, koronar*, angiograf*, kateterlab*, epidural catheter, epiduralkateter*, smertekateter*, long term, fast,
    permanent i, siden 20, since 20, for years, i årevis, i mange år, TWOC successful, sentralt vene*, PICC`,
  'on-self.slot': `
    i buksene, i bukse, i truse, i trusene, i skrevet, i sofa, in bed, in her sleep, in his sleep, in his chair, on the
    bus, in the car, i bilen, on the floor, på gulvet, in the shower, i søvne, all over`,
  'leaks.slot': `
    når han hoster, når hun hoster, når ho hostar, when she coughs, when he coughs, on coughing, ved hoste, ved nys,
    when sneezing, rakk ikke, rakk ikkje, nådde ikke, når ikke fram, når ikke frem, didn t make it, did not make it, not
    make it, doesn t make it, won t make it, never makes it, not in time, ikkje tidsnok, for sent på do, for sent til
    do, too late, fant urin, flood*, gush*, rant ut, renn ut, renner ut, rann ut, rant bare, renner bare, bare renner,
    berre renn, bare rant, renner det, rant det, siger, sig, seig ut, sive, sivende, seep*, oozing, drypp, dryppet, ran
    down, runs down, running down, pour*, let go, lets go, gave way, fouled, mister vann, mistet vann, mister litt,
    passed it without, passes without, passing it without, tømte seg plutselig, gikk det av, går det av, gjekk det av,
    tisset på, tissa på`,
  'kept.slot': `
    hold it, hold it in, holding it, holding on, contain, holde på det, holde det, holdt på det, held on, command over,
    makt over, herre over, kommando over, hold on to, sperre, stenge, stanse, stoppe midt i, cut off mid, stop mid`,
  'bowel.slot': `
    fjert*, fiser, fise, pupper, pupp, stool, avføringa, fekal*, fæces*, back end, tarminnhold*, bowels opening, bowels
    opened, bowels open, number two, nummer to, bæsjing, bæsja, diaré, diarrhoea, loose stool*, stort, doo, crap,
    crapped, shit, shat, turd, farts, fart, farting, farted, prompa, prumpa, promper, promp, prompe, avføringsslam, luft
    og avf*, solid stool, formed stool`,
  'bowel.none': `
    stort sett, stort problem, stort prolaps, stort set, stort behov, stort og smått, stort funn, stort volum`,
  'fouls.slot': `
    crapped, shat, crap, opened her bowels, opened his bowels, gikk i buksa, gått i buksa, gjort fra seg, avføring, doo,
    bæsja`,
  'bowel-urge.slot': `
    på do for å bæsje, må bæsje, skal bæsje, trenger å bæsje, needs the loo for, number two is, when her bowels, when
    his bowels, bowels are about, full rectum, endetarm er full, trang til stort, tømmingstrang*, defekasjonstrang*,
    call to stool, urge to go for a number two, urge for stool, tarmtrang, avføringstrong`,
  'gut.slot': 'lukkemuskelen, fæces, fekal*, defekasjon*, defecat*, fart, farts, prump, promp, back end, bak',
  'gut.none': 'bak på, bak i, bak foran, bak venstre, bak høyre, lenger bak, ligger bak',
  'toilet.slot': `
    lavatory, toilets, wc et, bekken, potta, toalettet, badet, dass, dassen, utedo, commode, urinal, bedpan, bekkenstol,
    pissoar, på toalettet, doskåla, doskålen`,
  'nothing-comes.slot': `
    uten å få det til, uten å få til, får det ikke ut, får det ikke til, får det ikkje til, får det ikkje ut, kommer
    ikke i gang, kjem ikkje i gang, kommer ikke en dråpe, ikke en dråpe, not a drop, doesn t come, won t come, does not
    come, will not come, it won t, won t start, will not start, doesn t start, nothing there, can t go, cannot go,
    unable to go, and nothing, but nothing, uten at noe kommer, utan at det kjem, så stopp, så stopper det, så stoppar,
    then it stops, then stops, with nothing, before it comes, before any flow, til strålen kommer, før strålen kommer,
    until it starts, to get going, to get it going, to get a stream, to get started, to start peeing, to start weeing,
    to start a stream, to get the flow, to get any flow, før det starter, før vannlatingen starter, før urinen kommer,
    før det begynner, to start going, før tissinga, før det kjem, før det renner, men ingenting kommer, ingenting
    kommer, ingenting skjer, ikke noe kommer, får ikke ut en, får ikke presset ut, får ikke klemt ut, vil ikke komme,
    vil ikkje komme, vil ikke starte, nekter å komme, lar vente på seg, kommer først etter, comes only after, before she
    gets, before he gets, til å komme i gang, å komme i gang, får ikke startet, få i gang, få den i gang, få startet,
    fått i gang`,
  'without-void.slot': `
    without a pee, without going, without micturating, not having passed, not having peed, uten å ha vært på do, uten å
    ha urinert, uten urin, utan å late, utan vatn, uten tissing, since she last passed, since he last passed, siden hun
    sist tisset, siden han sist tisset, siden sist han tisset, siden sist hun tisset`,
  'wet-place.slot': `
    bukse, bukser, seng, sengetøy*, nattøy*, pysj*, pyjama*, nightclothes, nightie, chair, car seat, seat, underbuks*,
    truse, truser, knickers, pants, boxers, boxer*, pad, bind, skirt, skjørt, kjole, legs, thighs, beina, lårene, wet
    patch, damp patch, våt flekk, skoene, shoes, mattress, madrass*, teppe, teppet, cushion, klær, klær skift*`,
  'wet.slot': `
    damp afterwards, wet afterwards, damp after, patch, flekk, fuktig, fuktige, klisset, vått, sopping, drenched,
    dampness, wetness, tissvåt*, søkkvåt*, dryppende, soaking, moist, spots, spotting`,
  'fluid.slot': `
    urina, tissen, pee, puddle, dam, vatn, wetness, pisset, urinlukt*, smell of urine, lukter urin, lukter tiss`,
  'volume-source.slot': `
    drew off, drawn off, sykepleier, nurse, emptied, scan*, scanned, toilet, toalett, toalettet, loo, PU, PVR, voided,
    void, passed, urine, urin, urinen, came off, came out, drained, drain, residual, resid*, rest, tømt, tømte, tappet,
    tappa, RIK, SIK, KAD, etter vannl*, bladder*, blære*, skann*, skannet, ultralyd, ultrasound, POCUS, retained,
    retain*, retensj*, kateter*, cath*, IDC, foley, volume, volum, miksjon, micturit*, on insertion, ut på, ut ved,
    tisset, holding, left in, igjen i, in there, post mict*, uro scan`,
  'drops.slot': `
    dråper, dråpe, drops, dribs, dribbles, skvetter, skvett, dråpevis, trickle, trickles, drypp, a few drops,
    thimbleful, dash, teskje`,
  'slow-start.slot': `
    takes ages, takes forever, takes him, takes her, takes minutes, minutes to, tar lang tid, tar evigheter, tar
    minutter, flere minutter, several minutes, ten minutes, five minutes, twenty minutes, ti minutter, fem minutter,
    halv time, en halvtime, halvtime, half an hour, half hour, kvarter, et kvarter, tok lang tid, took ages, took
    forever, stå lenge, står lenge, står og venter, standing for, sitting for ages, sits for ages, stands for ages, long
    wait, må vente`,
  'last-time.slot': `
    siste gang, sist, last time, last voided, last passed, last emptied, last went, last wee, last pee, sist gang, sist
    hun, sist han`,
  'tom.slot': 'tom, empty, emptied, tømt, ferdig, finished, done, tømte, tøm seg, lens, completely empty, helt tom',
  'garment.slot': `
    nattkjole*, nightdress, nightie, nightgown, nattøy*, pysj*, pyjama*, pjs, skirt, skjørt*, kjolen, sete, bilsete*,
    car seat, sofa*, truse, trusa, trusen, bukse, buksa, buksen, undertøy*, underwear, pants, knickers, trousers, senga,
    sengen, laken*, sheets, bed, boxer*, underbuks*, pad, bind, bleie, bleia`,
  'voided.slot': `
    har tisset, har tissa, har urinert, has peed, has weed, has urinated, has voided, finished peeing, finished weeing,
    finished voiding, er ferdig på do, ferdig å tisse, ferdig med å tisse, done peeing, has finished`,
} as const;
