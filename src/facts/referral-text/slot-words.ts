/** Small words that mean a sign only together: where, what is felt or fails, and who cannot; each list is one slot. */

/** A family each, so that no slot hides another over the same words. */
export const slotWords = {
  'saddle.slot': `
    skritt, skrittet, skreve, skrevet, ridebuks*, saddle*, sadel*, sadelområd*, salområde*, perian*, perine*,
    endetarm*, endetarmsåpn*, anus, anal, analt, analåpn*, analregion*, genital*, genitalia, kjønnsorgan*,
    kjønnslep*, underliv*, bak og foran, foran og bak, crotch, vagina*, skjede*, vulva*, labia*, penis*, pung,
    pungen, testik*, scrot*, skrot*, klitoris, clitoris, mellom beina, mellom bena, mellom beinene, mellom føtene,
    mellom lårene, mellom lår, mellom bein, between legs, between thighs, between the legs, between her legs,
    between his legs, between my legs, between the thighs, back passage, private part*, privates, down below,
    nedentil, nedantil, der nede, down there, anogenital*, S2, S3, S4, S5, sakral*, sacral*, natal cleft, trusa,
    truse, trusen, underbuks*, undertøy*, underwear, toalettpapir*, dopapir*, dopapiret, toilet paper, tørker seg,
    tørke seg, tørkar seg, tørka seg, tørket seg, wiping, wipes, wipe, innside lår*, innsiden av lår*, innsida av
    lår*, inner thigh*, sykkelbuks*, sykkelset*, rectum, rektum, rectal area, urinrør*, urethra*, mellomkjøtt*,
    rumpeball*, rompeball*, rumpesprekk*, rumpehull*, rundt rumpa, rundt rompa, rundt baken, tørking*, trusekant*,
    undercarriage, nether region*, penile, around her bottom, around his bottom, around the bottom, around bottom,
    around my bottom, around her bum, between her thighs, between his thighs, loo roll, loo paper, toilet roll, lady
    part*, sitteflat*, anogenit*, natal*, perinea*, urogenit*, forhud*, glans*, skamlepp*, S2 S4, S3 S5, åpningen
    bak, åpninga bak, seteball*, nates, korsben*, badebuks*, jockey*, riding breeches, breeches, trunk area,
    cleaning herself, cleaning himself, cleans herself, cleans himself, washes herself, washing herself down, etter
    toalettbesøk, etter dobesøk, ved toalettbesøk, papiret, tørkepapir*, sittebein*, sitteknut*, pudend*,
    intimområd*, kjønnsområd*, underkropp*, skjedeåpn*, private area*, underneath, intimate area*, rundt ano, ani`,
  'seat.slot': `
    rumpe, rumpa, rompe, rompa, baken, bakenden, setet, sete, setereg*, bottom, bum, backside, buttocks, seat,
    toalettsete*, dosetet, toilet seat, halebein*, nede`,
  'odd.slot': `
    nummen*, numne, numen, nomen, dauv*, dovn*, doven*, dødt, død, døde, daudt, daud, bedøv*, sovnet, sovna, prikk*,
    maur*, kribl*, kriblar, parest*, paraest*, dysest*, dysaest*, hypest*, hypoest*, hypaest*, hypalg*, anest*,
    anaest*, følelsesløs*, kjensleløy*, kjenslelaus*, sensibilitetsutf*, sensibilitetstap*, sensibilitetsned*,
    sensibilitetsforst*, sensibilitetssvik*, sensutfall*, sensoriske utfall, sensorisk utfall, sensory def*,
    følelsestap*, følelsesutf*, numb*, dead, tingl*, pins and needles, insens*, asleep, fuzzy, woolly, frozen,
    vattert, bomull, vatt, cotton wool, sensory loss, sensory deficit*, sensory disturb*, sensory change*, som
    tannlege*, anaesthetised, hypoaest*, numbn*, følelseslaus*, følelsestom*, stikking, pricking, prickling,
    maurkryp*, anastes*, anastesi*, anesteti*, bedøvels*, tannlegebedøv*, sanselau*, prikning*, prikkinger, dott,
    papp, lær, leather, cardboard, fuzziness, woolliness, pelsaktig*, like plastic, plast, wooden, frossen, isete,
    doddent, dødd, livløst, som om det sover, som det sover, som om den sover`,
  'strange.slot': `
    rart, rar, merkelig, merkeleg, annerledes, annleis, different, strange, odd, funny, weird, unormal*, abnormal*,
    endret, endra, forandret, altered, not right, rare, annen, uvanlig, unusual, peculiar, changed, endrede,
    forandra, snodig, ulik, pelsaktig, fuzzy, woolly, ikke er mitt, ikke min`,
  'sense.slot': `
    føling*, følelse, følelsen, følsomh*, kjensle, kjensla, sens, sensib*, sensor*, sensasjon*, sensation*, feeling,
    feel, stikksans*, stikk, pinprick, pin prick, berøring*, berøringssans*, light touch, touch, hudfølelse*,
    temperatursans*, hud, huden, skin, sensasjonen, sanse*`,
  'reduced.slot': `
    nedsatt, nedsett, redusert, reduserte, red, svekket, svekka, svekke, dårlig, dårleg, opphevet, oppheva, borte,
    vekk, vekke, mangler, manglende, manglar, manglande, tap, tapt, mistet, mista, mister, miste, forsvunnet,
    forsvunne, bortfall*, bortfalt*, utslukk*, utslokk*, fravær*, lost, loss, losing, reduced, decreased, absent,
    diminished, impaired, poor, gone, missing, disappeared, blunted, dulled, lack of, lacking, asymmetr*, sviktende,
    svikter, halvert, dårligere, dårlegare, dull, patchy, sløv, sløvet, not intact, ikke intakt, ikke normal, ikke
    helt normal, not normal, ikke tilstede, ikke til stede, ikkje til stades, not present, ikke symmetrisk,
    usymmetrisk, abnormal, unormal, svekt, avstumpet, ikke adekvat, upresis*, inadequate, has disappeared`,
  'none.slot': `
    ingen, inga, ikke noe, ikke noen, ikkje noko, uten, utan, no, nil, zero, null, without, nesten ingen, knapt noe,
    knapt noen, lack of any, absence of, mangler`,
  'not.slot': `
    ikke, ikkje, kje, not, cannot, can t, cant, couldn t, could not, unable, isn t, doesn t, don t, didn t, hasn t,
    haven t, won t, ingenting, ingen ting, inkje, nothing, umulig, umuleg, impossible, knapt, hardly, barely, neppe,
    ute av stand, no longer, never, failed to, fails to, kke, failing to, inability`,
  'perceive.slot': `
    kjenner, kjenne, kjente, kjent, kjenn, kjend, merker, merke, merket, merkar, merka, føler, føle, følt, følte,
    registrer*, feel, feels, felt, feeling, sense, senses, notice, notices, noticed, aware, tell, know, knows,
    kjennes, kjennest, føles, kjenst, experiences, opplever`,
  'unfelt.slot': `
    kjenner ikke, kjenner ikkje, kjente ikke, kjenner ikke når, merker ikke, merkar ikkje, merket ikke, føler ikke,
    føler ikkje, ikke følelse, ingen følelse, uten følelse, uten å merke, uten å kjenne, utan å merke, utan å
    kjenne, uten å føle, mangler følelse, can t feel, cannot feel, doesn t feel, does not feel, can t tell, cannot
    tell, without feeling, without knowing, without noticing, without realising, without realizing, not aware,
    unaware, kjenner knapt, merker knapt, kjenner hun ikke, kjenner han ikke, merker hun ikke, merker han ikke, no
    feeling, struggles to feel, hardly feel, barely feel, barely feels, hardly feels, can hardly feel, kjenner
    nesten ikke, kjenner lite, merker nesten ikke, ikke klar over, vet ikke når, vet ikke at, ikke merker, uten at
    hun merker, uten at han merker, uten at hun kjenner, uten at han kjenner, uten at hun merket, uten at han
    merket, utan at ho merkar, utan at han merkar, without awareness, without being aware, without sensation,
    without any sensation, no awareness, doesn t know when, does not know when, doesn t notice, does not notice,
    didn t feel, did not feel, didn t notice, not feel, føler knapt, merker ikkje, ikkje merker`,
  'complaint.slot': `
    problem*, vansk*, trouble, difficult*, besvær*, plager, plaget, smerte*, vondt, vond, pain*, ache*, verk*, svie,
    svir, blod*, blood*, oftere, hyppig*, often, frequen*, more, mer, ubehag*, endring*, forandring*, noe rart,
    change*, nummen*, numb*, følelsesløs*, prikk*, kløe*, utflod*, *problemer, *problem, *plager, *forstyrrelser,
    *symptomer, *vansker, *besvær, symptom*, påvirk*, affis*, utfall, avvik*, forverr*, disturb*, dysfunc*,
    forstyrr*, dysf*`,
  'sits.slot': `
    sitte, sitter, sit, sitt, sat, satt, sits, sitting, sitje, set seg, sette seg, setter seg, chair, stolen, stol,
    seat, setet under, setter seg ned, sitting down, underlaget`,
  'soft.slot': `
    mykt, mjukt, pute, puta, bomull, vatt, ballong, svamp, skumgummi, cotton wool, cotton, cushion, pillow, sponge,
    something soft, sofa pute, sky, luftpute`,
  'numb.slot': `
    nummen*, numne, numen, dauv*, dovn*, doven*, dødt, daudt, bedøv*, følelsesløs*, kjensleløy*, kjenslelaus*, numb*,
    dead, sovnet, sovna, asleep, insens*, anest*, anaest*, sensory loss, følelsestap*, sensibilitetstap*, no feeling, ingen følelse`,
  'none.fine':
    'uten anmerkning*, uten anm, uten problem*, uten vansk*, without problem*, without difficult*, without issue*',
} as const;
