/** Small words that mean a sign only together: where, what is felt or fails, and who cannot; each list is one slot. */

/** A family each, so that no slot hides another over the same words. */
export const slotWords = {
  'saddle.slot': `
    skritt, skrittet, skreve, skrevet, ridebuks*, saddle*, sadel*, sadelområd*, salområde*, perian*, perine*, endetarm*,
    endetarmsåpn*, anus, anal, analt, analåpn*, analregion*, genital*, genitalia, kjønnsorgan*, kjønnslep*, underliv*,
    bak og foran, foran og bak, crotch, vagina*, skjede*, vulva*, labia*, penis*, pung, pungen, testik*, scrot*, skrot*, klitoris, clitoris,
    mellom beina, mellom bena, mellom beinene, mellom føtene, mellom lårene, mellom lår, mellom bein, between legs, between thighs, between the legs,
    between her legs, between his legs, between my legs, between the thighs, back passage, private part*, privates,
    down below, nedentil, nedantil, der nede, down there, anogenital*, S2, S3, S4, S5, sakral*, sacral*, natal cleft,
    trusa, truse, trusen, underbuks*, undertøy*, underwear, toalettpapir*, dopapir*, dopapiret, toilet paper,
    tørker seg, tørke seg, tørkar seg, tørka seg, tørket seg, wiping, wipes, wipe, innside lår*, innsiden av lår*,
    innsida av lår*, inner thigh*, sykkelbuks*, sykkelset*, rectum, rektum, rectal area, urinrør*, urethra*`,
  'seat.slot': `
    rumpe, rumpa, rompe, rompa, baken, bakenden, setet, sete, setereg*, bottom, bum, backside, buttocks, seat,
    toalettsete*, dosetet, toilet seat, halebein*, nede`,
  'odd.slot': `
    nummen*, numne, numen, nomen, dauv*, dovn*, doven*, dødt, død, døde, daudt, daud, bedøv*, sovnet, sovna, prikk*, maur*,
    kribl*, kriblar, parest*, paraest*, dysest*, dysaest*, hypest*, hypoest*, hypaest*, hypalg*, anest*, anaest*,
    følelsesløs*, kjensleløy*, kjenslelaus*, sensibilitetsutf*, sensibilitetstap*, sensibilitetsned*,
    sensibilitetsforst*, sensibilitetssvik*, sensutfall*, sensoriske utfall, sensorisk utfall, sensory def*, følelsestap*, følelsesutf*, numb*, dead, tingl*,
    pins and needles, insens*, asleep, fuzzy, woolly, frozen, vattert, bomull, vatt, cotton wool, sensory loss,
    sensory deficit*, sensory disturb*, sensory change*, som tannlege*, anaesthetised`,
  'strange.slot': `
    rart, rar, merkelig, merkeleg, annerledes, annleis, different, strange, odd, funny, weird, unormal*, abnormal*,
    endret, endra, forandret, altered, not right`,
  'sense.slot': `
    føling*, følelse, følelsen, følsomh*, kjensle, kjensla, sens, sensib*, sensor*, sensasjon*, sensation*, feeling,
    feel, stikksans*, stikk, pinprick, pin prick, berøring*, berøringssans*, light touch, touch, hudfølelse*,
    temperatursans*`,
  'reduced.slot': `
    nedsatt, nedsett, redusert, reduserte, red, svekket, svekka, svekke, dårlig, dårleg, opphevet, oppheva, borte, vekk, vekke, mangler,
    manglende, manglar, manglande, tap, tapt, mistet, mista, mister, miste, forsvunnet, forsvunne, bortfall*, bortfalt*,
    utslukk*, utslokk*, fravær*, lost, loss, losing, reduced, decreased, absent, diminished, impaired, poor, gone,
    missing, disappeared, blunted, dulled, lack of, lacking, asymmetr*, sviktende, svikter`,
  'none.slot':
    'ingen, inga, ikke noe, ikke noen, ikkje noko, uten, utan, no, nil, zero, null, without, nesten ingen, knapt noe',
  'not.slot': `
    ikke, ikkje, kje, not, cannot, can t, cant, couldn t, could not, unable, isn t, doesn t, don t, didn t, hasn t,
    haven t, won t, ingenting, ingen ting, inkje, nothing, umulig, umuleg, impossible, knapt, hardly, barely, neppe, ute av stand, no longer, never, failed to,
    fails to`,
  'perceive.slot': `
    kjenner, kjenne, kjente, kjent, kjenn, kjend, merker, merke, merket, merkar, merka, føler, føle, følt, følte, føle,
    registrer*, feel, feels, felt, feeling, sense, senses, notice, notices, noticed, aware, tell, know, knows`,
  'unfelt.slot': `
    kjenner ikke, kjenner ikkje, kjente ikke, kjenner ikke når, merker ikke, merkar ikkje, merket ikke, føler ikke,
    føler ikkje, ikke følelse, ingen følelse, uten følelse, uten å merke, uten å kjenne, utan å merke, utan å kjenne,
    uten å føle, mangler følelse, can t feel, cannot feel, doesn t feel, does not feel, can t tell, cannot tell,
    without feeling, without knowing, without noticing, without realising, without realizing, not aware, unaware,
    kjenner knapt, merker knapt, kjenner hun ikke, kjenner han ikke, merker hun ikke, merker han ikke, no feeling`,
  'complaint.slot': `
    problem*, vansk*, trouble, difficult*, besvær*, plager, plaget, smerte*, vondt, vond, pain*, ache*, verk*, svie, svir, blod*, blood*, oftere, hyppig*, often, frequen*, more, mer,
    ubehag*, endring*, forandring*, noe rart, change*, nummen*, numb*, følelsesløs*, prikk*, kløe*, utflod*`,
  'sits.slot': 'sitte, sitter, sit, sitt, sat, satt, sits, sitting, sitje, set seg, sette seg, setter seg',
  'soft.slot': `
    mykt, mjukt, pute, puta, bomull, vatt, ballong, svamp, skumgummi, cotton wool, cotton, cushion, pillow, sponge,
    something soft, sofa pute, sky, luftpute`,
  'void.slot': `
    tisse, tissa, tisset, tisser, tissar, pisse, pissa, pisset, pisser, late vannet, late vatnet, late vann, latt vannet,
    latt vatnet, later vannet, lata vatnet, urinere, urinert, urinerer, tømme, tømt, tømmer, tømme seg, kvitte seg med,
    kvitt, slå lens, lens, lense, pee, pees, peed, peeing, wees, wee, weeing, urinate*, urinating, void, voided, voids, voiding,
    pass urine, passed urine, passing urine, pass water, passed water, passing water, pass anything, empty, emptied,
    emptying, miksjon*, micturate*`,
  'urine.slot': `
    urin, urinen, urine, tiss, piss, pee, wee, vann, vannet, vatn, vatnet, blære, blæra, blæren, blærekontroll*,
    blærefunksjon*, blæretøm*, bladder, urinary, vannlating, vannlatinga, vannlatingen, vannlatning, vatnlating,
    vatnlatinga, urinering, urination, micturition, tisse, tisset, tissa, truse, trusa, trusen, urinstråle*`,
  'stream.slot': `
    vannlating, vannlatinga, vannlatingen, vannlatning*, vatnlating*, blære, blæra, blæren, bladder, urinering,
    urination, micturition, strålen, stråla, urinstråle*, vannstråle*, stream, urinary stream, urine stream, urine flow,
    urinary flow, tømming, tømmingen, blæretøm*, tømminga, urinstrøm*, voiding, miksjon*, blærefunksjon*,
    bladder function, bladder emptying, urinary`,
  'laboured.slot': `
    treg, tregt, tregere, forsink*, delayed, hesitan*, vansk*, problem*, besvær*, sliter, slit, strever, strevar, tungt,
    tung, presse, presser, pressar, pressing, straining, strain, strains, push, pushing, slow, stopp*, dårlig*, svak,
    svakere, slapp, slappere, tynn, tynnere, weakness, borte, redusert, nedsatt, nedsett, weak, poor, reduced, interrupted,
    ufullstendig*, incomplete*, overfylt, stor, large, utspilt, palpasjon, klemme ut, distend*, palpabel, palperes, palpabelt, palpable, percussable, retin*,
    forstyrr*, disturb*, paralys*, lammet, lam, lamma, atonisk*, atonic, difficult*, trouble, struggl*, umulig*,
    impossible, lang tid, må vente, må stå, wait, waits, waiting, dråper, drops, startvansk*, affected, affisert,
    svikt*, symptom*, not emptying, dysf*`,
  'numb.slot': `
    nummen*, numne, numen, dauv*, dovn*, doven*, dødt, daudt, bedøv*, følelsesløs*, kjensleløy*, kjenslelaus*, numb*,
    dead, sovnet, sovna, asleep, insens*, anest*, anaest*, sensory loss, følelsestap*, sensibilitetstap*, no feeling, ingen følelse`,
  'infected.slot': 'infection*, infeksjon*, cystit*, UVI, UTI, tract',
  'effort.slot': `
    presse, presser, pressar, presset, må presse, straining, strain, strains, push, pushing, pushes, trykke, trykker,
    trykkje, lang tid, står lenge, stå lenge, vente lenge, dråper, drops, i gang, to start, get started, få ut,
    long time, stopper opp, stopper, starter og stopper`,
  'out.slot': 'ut, out, i gang, start, started, starting, kommer, komme, kjem, kom, comes, going, flowing',
  'urge.slot': `
    trang, trangen, urintrang*, vannlatingstrang*, vannlatningstrang*, tissetrang*, vatnlatingstrong*, tissetrong*, urge,
    need to pee, needs to pee, need to void, desire to void, blæra er full, blæren er full,
    blæra full, blære er full, full blære, bladder is full, bladder filling, bladder fullness, full bladder,
    blærefylling*`,
  'tube.slot': `
    kateter, kateteret, urinkateter*, blærekateter*,  kateteris*, kateteriser*, permanent kateter, catheter, catheterised, catheterized, catheterisat*,
    catheterizat*, RIK, SIK, KAD, foley*, tappet, tømt for, drained`,
  'placed.slot': `
    lagt, innlagt, lagt inn, satt, satte, måtte, ble, vart, blitt, fått, fikk, fekk, inserted, placed, needed, required,
    måttet, legevakt*, emergency, A E, sykehus*, pga, grunnet, because, in situ, i natt, i går, in ED, tømte, akutt`,
  'on-self.slot': `
    i trusa, i trusen, in her underwear, in his underwear, på seg, på meg, i buksa, i buksen, i senga, i sengen, i sofaen, herself, himself, myself, the bed, her pants,
    his pants, my pants, her trousers, his trousers, themselves`,
  'leaks.slot': `
    lekk*, lekasje*, lek, drypp*, dribl*, dribbl*, renn, renner, rant, rann, siver, sildr*, går av seg, gjekk av seg,
    av seg selv, av seg sjølv, slipper ut, slepp ut, slipper unna, uhell*, accident*, leak*, runs out, running out,
    trickl*, dripp*, drips, comes out, coming out, ufrivillig*, involuntar*, uten forvarsel, uten varsel, utan varsel,
    without warning, no warning, uten å merke, uten å kjenne, utan å merke, utan å kjenne, without knowing,
    without noticing, without feeling, without realising, without realizing, mister, mista, mistet, miste, losing,
    lose, loses, lost, bleie*, pad, pads, nappy, nappies, våt, våte, wet, wets, wetting, damp, soak*, inkontin*,
    incontin*, ukontroll*, uncontroll*, by itself, on its own`,
  'kept.slot': `
    kontroll, kontrollen, kontrollerer, kontrollert, kontrollerar, kontrollere, control, controlled, hold, holde, holder, halde, held, hold on, holde igjen,
    holde på, halde på, halde att, holde seg, holde tett, tett, styre, styring`,
  'bowel.slot': `
    avføring, avføringa, avføringen, tarm, tarmen, bæsj, bæsje, bæsjer, bæsjet, bæsja, luft, lufta, gass, flatus, wind,
    stool, stools, faeces, feces, faecal, fecal, poo, poop, bowel, bowels, motion, motions, tarmkontroll*, tarmtøm*,
    skit, fis, prump`,
  'fouls.slot':
    'bæsje, bæsjer, bæsjet, bæsja, avføring, drite, driter, gjort, gjorde, gjør, poo, pooed, poos, messed, skit',
} as const;
