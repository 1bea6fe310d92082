/** Slots of bladder and bowel: what is passed, kept, lost, felt or drained. */

export const bladderSlotWords = {
  'void.slot': `
    tisse, tissa, tisset, tisser, tissar, pisse, pissa, pisset, pisser, late vannet, late vatnet, late vann, latt
    vannet, latt vatnet, later vannet, lata vatnet, urinere, urinert, urinerer, tømme, tømt, tømmer, tømme seg,
    kvitte seg med, kvitt, slå lens, lens, lense, pee, pees, peed, peeing, wees, wee, weeing, urinate*, urinating,
    void, voided, voids, voiding, pass urine, passed urine, passing urine, pass water, passed water, passing water,
    pass anything, empty, emptied, emptying, miksjon*, micturate*, tømmes, tøms, tissing, passes urine, passes
    water, passes any urine, pass any urine, passed any urine, passing any urine, go for a wee, going for a wee,
    void urine, late vatn, micturating`,
  'urine.slot': `
    urin, urinen, urine, tiss, piss, pee, wee, vann, vannet, vatn, vatnet, blære, blæra, blæren, blærekontroll*,
    blærefunksjon*, blæretøm*, bladder, urinary, vannlating, vannlatinga, vannlatingen, vannlatning, vatnlating,
    vatnlatinga, urinering, urination, micturition, tisse, tisset, tissa, urinstråle*, tissen`,
  'stream.slot': `
    vannlating, vannlatinga, vannlatingen, vannlatning*, vatnlating*, blære, blæra, blæren, bladder, urinering,
    urination, micturition, strålen, stråla, urinstråle*, vannstråle*, stream, urinary stream, urine stream, urine
    flow, urinary flow, tømming, tømmingen, blæretøm*, tømminga, urinstrøm*, voiding, miksjon*, blærefunksjon*,
    bladder function, bladder emptying, urinary, waterworks, tissing, tissinga, tissingen, vannlatingsfunksjon*,
    urinary function, urine function, bladder habit*, urinating, voiding function, vatnlatinga, vannkasting*, kaste
    vannet, vannl`,
  'laboured.slot': `
    treg, tregt, tregere, forsink*, delayed, hesitan*, vansk*, problem*, besvær*, sliter, slit, strever, strevar,
    tungt, tung, presse, presser, pressar, pressing, straining, strain, strains, push, pushing, slow, stopp*,
    dårlig*, svak, svakere, slapp, slappere, tynn, tynnere, weakness, borte, redusert, nedsatt, nedsett, weak, poor,
    reduced, interrupted, ufullstendig*, incomplete*, overfylt, stor, large, utspilt, palpasjon, klemme ut,
    distend*, palpabel, palperes, palpabelt, palpable, percussable, retin*, forstyrr*, disturb*, paralys*, lammet,
    lam, lamma, atonisk*, atonic, difficult*, trouble, struggl*, umulig*, impossible, lang tid, må vente, må stå,
    wait, waits, waiting, dråper, drops, startvansk*, affected, affisert, svikt*, symptom*, not emptying, dysf*,
    plager med, vondt for, nesten ikke, nesten ikkje, startproblem*, starttreg*, hesiter*, hesitas*, hesitation,
    intermittent, avbrutt, oppstykket, støtvis, treighet, treghet, treig, treigt, seigt, forstørret, enlarged,
    stans*, not working, playing up, isn t right, not right, påvirket, påverka, tungvint, strevsom*, tungrodd,
    trøblete, abnormal, anstreng*, effort, effortful, trått, motstand`,
  'infected.slot': 'infection*, infeksjon*, cystit*, UVI, UTI, tract',
  'effort.slot': `
    presse, presser, pressar, presset, må presse, straining, strain, strains, push, pushing, pushes, trykke,
    trykker, trykkje, lang tid, står lenge, stå lenge, vente lenge, dråper, drops, i gang, to start, get started, få
    ut, long time, stopper opp, stopper, starter og stopper, sitte lenge, sitter lenge, venter lenge, må vente, må
    stå, må sitte, konsentrere seg, konsentrerer seg, konsentrere meg, bukpress*, magepress*, trykker på magen,
    trykke på magen, press på magen, trykk på magen, bear down, bearing down, for ages, takes ages, concentrate,
    concentrating, lang tid før, bruker lang tid, press, å presse, klemme, klemmer, hjelpe til, abdominal muscles,
    tummy muscles, magemuskl*`,
  'out.slot': `
    ut, out, i gang, start, started, starting, kommer, komme, kjem, kom, comes, going, flowing, starte, starta,
    startet, begynne, gang, igang, sette i gang, komme i gang, initiate`,
  'urge.slot': `
    trang, trangen, urintrang*, vannlatingstrang*, vannlatningstrang*, tissetrang*, vatnlatingstrong*, tissetrong*,
    urge, need to pee, needs to pee, need to void, desire to void, blæra er full, blæren er full, blæra full, blære
    er full, full blære, bladder is full, bladder filling, bladder fullness, full bladder, blærefylling*,
    blæretrang, trangfølelse, urge to pee, desire, desire to, need to pass urine, needing to pass urine, needing to
    pee, needing to void, need to urinate, needing to urinate, needs to urinate, needs to void, needs to pass urine,
    desire to pee, desire to urinate, need to micturate, sensation of needing, tissetrong, trong, trenger å tisse,
    må tisse, skal tisse, behov for å tisse, nødt til å tisse, bladder needs`,
  'tube.slot': `
    kateter, kateteret, urinkateter*, blærekateter*, kateteris*, kateteriser*, permanent kateter, catheter,
    catheterised, catheterized, catheterisat*, catheterizat*, RIK, SIK, KAD, foley*, tappet, tømt for, drained,
    engangskat*, kat, innlagt kateter, katetret, foleykateter`,
  'placed.slot': `
    lagt, innlagt, lagt inn, satt, satte, måtte, ble, vart, blitt, fått, fikk, fekk, inserted, placed, needed,
    required, måttet, legevakt*, emergency, A E, sykehus*, pga, grunnet, because, in situ, i natt, i går, in ED,
    tømte, akutt, nødvendig, behov, needs, been, had to, passed, nyinnsatt, nyinnlagt, akuttmottak*, in the ED,
    urgently, og tømt, innsatt, insertion`,
  'on-self.slot': `
    i trusa, i trusen, in her underwear, in his underwear, på seg, på meg, i buksa, i buksen, i senga, i sengen, i sofaen, herself, himself, myself, the bed, her pants,
    his pants, my pants, her trousers, his trousers, themselves`,
  'leaks.slot': `
    lekk*, lekasje*, lek, drypp*, dribl*, dribbl*, renn, renner, rant, rann, siver, sildr*, går av seg, gjekk av
    seg, av seg selv, av seg sjølv, slipper ut, slepp ut, slipper unna, uhell*, accident*, leak*, runs out, running
    out, trickl*, dripp*, drips, comes out, coming out, ufrivillig*, involuntar*, uten forvarsel, uten varsel, utan
    varsel, without warning, no warning, uten å merke, uten å kjenne, utan å merke, utan å kjenne, without knowing,
    without noticing, without feeling, without realising, without realizing, bleie*, pad, pads, nappy, nappies, våt,
    våte, wet, wets, wetting, damp, soak*, inkontin*, incontin*, ukontroll*, uncontroll*, by itself, on its own,
    uten at hun merker, uten at han merker, uten at hun kjenner, uten at han kjenner, uten at hun merket, uten at
    han merket, utan at ho merkar, utan at han merkar, siler, silte, rekker ikke, rekk ikkje, ikke tidsnok, uten
    kontroll, without control, without awareness, without being aware, uhell, accid*, mishap*, kommer av seg, før
    hun rekker, før han rekker, before reaching, before she reaches, before he reaches, gjennomvåt, uten at hun vil,
    uten at han vil, mot sin vilje, against her will, escap*, gets out, slips out, spurts, sprut*, plutselig kommer,
    skifte truse, skifte bukse, skifte undertøy, skifter truse, bare kommer, berre kjem, just comes`,
  'kept.slot': `
    kontroll, kontrollen, kontrollerer, kontrollert, kontrollerar, kontrollere, control, controlled, hold, holde,
    holder, halde, held, hold on, holde igjen, holde på, halde på, halde att, holde seg, holde tett, tett, styre,
    styring, styrer, styrar, control over, kontrollen over, holdt, holder på, held på, retain, herredømme, holde
    tilbake, holder tilbake, halde tilbake, any control, styring på, kontroll på, control of`,
  'bowel.slot': `
    avføring, avføringa, avføringen, tarm, tarmen, bæsj, bæsje, bæsjer, bæsjet, bæsja, luft, lufta, gass, flatus,
    wind, stool, stools, faeces, feces, faecal, fecal, poo, poop, bowel, bowels, motion, motions, tarmkontroll*,
    tarmtøm*, skit, fis, prump, poos, pooing, pooed, fæces, bæsjen, luften, gas, luftavgang*, bowel motion*, bowel
    movement*, avf`,
  'fouls.slot': `
    bæsje, bæsjer, bæsjet, bæsja, avføring, drite, driter, gjort, gjorde, gjør, poo, pooed, poos, messed, skit,
    pooing, poop, pooped, dreit, drit, messes, bæsj`,
  'no-void.slot': `
    ingen vannlating, ikke vannlating, ikke hatt vannlating, ingen vatnlating, ikkje vatnlating, ikkje hatt
    vatnlating, uten vannlating, ingen urin, ikke urin, ikkje urin, ikke hatt urin, uten urin, ingen diurese, ikke
    diurese, ikke hatt diurese, ingen urinproduksjon, ikke urinproduksjon, ikke hatt urinproduksjon, ingen miksjon,
    ikke miksjon, ingen tissing, ikke urinert, ingen spontanvannlating, ingen spontan vannlating, ikke spontan
    vannlating, no urination, no urine, no urine output, no urinary output, no micturition, no voiding, no void, not
    urinated, not passed any urine, no pee, not peed, no wee, nothing passed, no spontaneous void, no spontaneous
    voiding, no urine passed, zero urine output`,
  'lasting.slot': `
    siden, sidan, since, siste døgn, siste døgnet, siste timer, siste timene, timer, timar, timene, time, hours,
    hour, hrs, hr, h, t, døgn, døgnet, i dag, today, overnight, i natt, i morges, this morning, last night, hele
    dagen, hele natta, hele natten, heile dagen, all day, all night, i går, yesterday, over a day, på et døgn, fra i
    går, dager, dagar, days`,
  'loses.slot': 'mister, mista, mistet, miste, mistar, losing, lose, loses, lost, tapt, taper',
  'little.slot': `
    dråper, dråpe, skvett, skvetter, skvettar, småskvetter, litt om gangen, lite om gangen, små mengder, små
    porsjoner, småporsjoner, drops, drop, dribs, drabs, small amounts, small volumes, small amount, nesten
    ingenting, nesten ikke noe, nesten ikkje noko, barely anything, hardly anything, knapt noe, så vidt, såvidt,
    bare litt, lite urin, little urine, bare så vidt`,
  'bladder.slot': 'blære, blæra, blæren, urinblære*, bladder',
  'bladder-sense.slot': `
    blærefølelse*, blæresensibilitet*, blærekjensle*, bladder sensation, bladder filling, bladder fullness, bladder
    awareness, urinary sensation, sensation of full bladder, bladder feeling, urethral sensation, sensation of
    urinary flow, sensation of urine flow, fylling av blæra, fylling av blæren, blæra fylles, blæren fylles, blæra
    er full, blæren er full, bladder is full`,
  'bowel-urge.slot': `
    trang til avføring, trang til å ha avføring, trang til å bæsje, avføringstrang*, trang for avføring, urge to
    open, urge to defecate, urge to poo, need to open, needs to open, needing to open, need to defecate, needs to
    defecate, need for a poo, needs a poo, rectal fullness, rectal sensation, rectal filling, rektal fylling, bowel
    movement is coming, fylling i endetarm*, gå på do for avføring, for avføring, go for a poo, full endetarm,
    endetarmen er full, rectum is full`,
  'bowel-urge.none': 'urge to pee, urge to void',
  'gut.slot': `
    endetarm, endetarmen, lukkemuskel*, ringmuskel*, lukkemuskulatur*, back passage, bowel, bowels, tarm, tarmen,
    tarmene, flatus, luft, lufta, luften, luftavgang*, wind, gas, avføring, avføringa, avføringen, stool, stools,
    faeces, feces, motions, anus, sphincter, sphincters, sfinkter, sfinkteren, bæsj, bæsjen, avf`,
  'tells.slot':
    'skille, skiller, skilja, skil, skjelne, forskjell, distinguish, discriminate, differentiate, tell, difference',
  'works.slot': `
    virker, virke, fungerer, fungere, fungerar, lystrer, lystre, working, works, work, functioning, respond,
    responding`,
  'changed.slot':
    'change, changes, changed, endring, endringer, endringar, forandring, forandringer, forandringar, endret mønster',
  'navel.slot': `
    navle*, navel, umbilic*, symfyse*, symphysis, dempning, demping, dempet, dullness, percussed, perkuteres,
    perkutert, perkutorisk`,
  'fluid.slot': `
    urin, urinen, urine, tiss, tisset, pee, wee, piss, pisset, vannet, vatnet, strålen, urinstråle*, stream, flow,
    her water, his water, water`,
  'gut-trouble.slot': `
    tarmforstyrr*, tarmproblem*, tarmsympt*, tarmdysf*, tarmplag*, tarmsvikt*, tarmpares*, tarmaffek*, tarmbesvær*,
    tarmpåvirk*, avføringsproblem*, avføringsforstyrr*, avføringsvansk*`,
  'bladder-trouble.slot': `
    blæreforstyrr*, blæreproblem*, blæresympt*, blæredysf*, blæreplag*, blæresvikt*, blærepares*, blæreaffek*,
    blærebesvær*, blærepåvirk*, vannlatingsproblem*, vannlatingsforstyrr*, vannlatingsbesvær*, vannlatingsvansk*`,
  'micturition.slot': `
    vannlating, vannlatinga, vannlatingen, vannlatning, vatnlating, micturition, urination, urinering, miksjon,
    urinating, vannkasting*, vannl`,
  'toilet.slot': 'toilet, loo, toalett, toalettet, do, doen, på do, wc, bathroom, badet',
  'nothing-comes.slot': `
    nothing will come, nothing comes, nothing came, nothing happens, nothing comes out, kommer ingenting, kommer
    ikke noe, kjem ikkje noko, kommer det ingenting, kommer det ikke noe, skjer ingenting, får det ikke til, får
    ikke til noe, før det kommer noe, before anything comes, before anything happens, before she can go, before he
    can go, klarer ikke å gå, uten å få ut noe, uten at det kommer noe, without anything coming, får ikke ut noe,
    får ikkje ut noko, without success, uten hell, uten resultat, without result`,
  'without-void.slot': `
    without passing urine, without passing any urine, without urinating, without peeing, without a wee, without
    voiding, without emptying, uten å tisse, uten å late vannet, uten å ha tisset, uten å ha latt vannet, utan å
    tisse, uten vannlating`,
  'wet-place.slot': `
    senga, sengen, laken, lakenet, bed, sheets, trousers, pants, buksa, buksen, bukser, underwear, trusa, trusen,
    undertøy, undertøyet, sofaen, sofa, bilsetet, stolen, klærne, clothes, morgen`,
  'wet.slot': 'våt, våte, bløt, wet, soaked, damp, gjennomvåt, klissvåt',
} as const;
