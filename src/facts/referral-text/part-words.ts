/** Halves of what referrals say in two places of one clause: "nummen … skrittet", "weakness … both legs". */

export const partWords = {
  'part.numb': `
    nummen*, følelsesløs*, kjensleløy*, numb*, nedsatt føl*, redusert føl*, svekket føl*, endret føl*, nedsatt
    sens*, redusert sens*, svekket sens*, endret sens*, manglende følelse, mangler føl*, uten følelse, uten føling*,
    ingen følelse, ingen føling*, ikke følelse, ikke føling*, tap av føl*, mistet føl*, mista føl*, kjenner ikke,
    føler ikke, merker ikke, hypest*, hypoest*, hypaest*, anestesi*, anaesth*, anesthes*, parest*, paraest*, reduced
    sens*, decreased sens*, altered sens*, impaired sens*, diminished sens*, loss of sens*, lost sens*, no sens*,
    absent sens*, sensory loss, sensory deficit*, no feeling*, loss of feel*, reduced feel*, lost feel*, cannot
    feel*, can t feel*, unable to feel*, bortfall av sens*, sensibilitetstap*, sensibilitetsutf*, sensibilitetsned*,
    nedsett kjens*, redusert kjens*, inga kjens*, ikkje kjens*, kjenner ikkje, utan kjens*, mista kjens*, doven*,
    dovne*, tingling*, nedsatt stikk*, redusert stikk*, nedsatt berøring*`,
  'part.saddle': `
    skritt, skrittet, ridebuks*, perian*, perine*, endetarm*, anus, anal*, genital*, kjønnsorgan*, underliv*,
    saddle*, groin*, crotch*, vagina*, penis*, skrotum*, scrotum*, wiping, wipes, tørke seg, tørking*, tørkar seg,
    tørker seg, sakral*, sacral*, S2, S3, S4, S5, mellom beina, mellom bena, between the legs, rectum, privates,
    perinea*, mellomkjøtt*`,
  'part.weak': `
    parese, paresen, pareser, paresis, *parese, *pareser, kraftsvikt*, svakhet*, svak, svake, weak*, foot drop*, droppfot*, dropfot*, lammel*,
    lamming*, kraftnedsett*, kraftreduk*, nedsatt kraft*, redusert kraft*, kraftløs*, paralys*, krafttap*,
    paretisk*, paretic, nevrologiske utfall*, neurological def*, nevrologisk utfall*, neurologic def*, motoriske utfall*, motor def*`,
  'part.rising': `
    økende, tiltagende, tiltakende, tiltakande, aukande, progredier*, progressiv*, progressive*, progressing*,
    forverr*, worsen*, increasing*, verre, worse, forverra*, getting worse, stadig verre, raskt, forverring*,
    progresjon*, progression, øker, økt, aukar, auka, tiltar, progr, prog`,
  'part.both-legs': `
    begge bein, begge bena, begge beina, begge ben, begge legg*, begge lår*, begge fotter, begge føtter,
    begge underekst*, begge sider, both legs, both feet, both calves, both thighs, both lower*, both sides, bilat*,
    dobbeltsid*, tosidig*, down both, either leg`,
  'part.radiating': `
    isjias*, ischias*, sciatic*, utstrål*, stråler, strålar, strålende, radiat*, smerter, smertene, smerte, pain,
    pains, rotsmert*, radikul*, radicul*, shooting*`,
  'part.pain': `
    smerte, smerter, smertene, smertetilstand*, ryggsmert*, korsryggsm*, beinsmert*, vondt, vonde, pain, pains, painful,
    verk, verker, ache*, backache*, back pain`,
  'part.night':
    'om natten, om natta, om nettene, på natten, på natta, hver natt, kvar natt, at night, every night, nattestid',
  'part.wakes': 'våkner, vakner, vaknar, vekkes, vekkjer, oppvåkn*, wakes, waking, woken, awaken*, wake him, wake her',
  'part.bladder': `
    blære*, blæra, bladder*, urin, urinen, urine, vannlating*, vannlatning*, vatnlating*, tisse, tissing*,
    urinering*, urination*, micturition*, late vannet, vannlatinga, vannlatingen, blæren`,
  'part.bowel': 'tarm, tarmen, tarmfunksjon*, avføring*, bowel*, faeces, feces, stool*, tarmkontr*',
  'part.control-loss': `
    mistet kontroll*, mista kontroll*, tap av kontroll*, ikke kontroll*, ingen kontroll*, uten kontroll*, manglende
    kontroll*, dårlig kontroll*, ute av kontroll, nedsatt kontroll*, ikkje kontroll*, no control*, loss of control*,
    lost control*, poor control*, unable to control*, cannot control*, can t control*, inkontin*, incontin*, lekker,
    lekkasje*, går av seg selv, kommer av seg selv, kontrolltap*`,
  'part.sensation': 'føling*, følelse*, følelsen, kjensle*, sensib*, sensation*, feeling*',
  'part.reduced': `
    nedsatt, redusert, svekket, svekka, nedsett, opphevet, oppheva, borte, vekke, manglende, mangler, manglar, tap,
    mistet, mista, lost, loss, reduced, decreased, absent, altered, diminished, impaired, poor, fraværende, slapp, lax,
    svak, ikke utløsbar*, ikke utløst, utslukket, bortfalt, bortfall, endret, weak, gone, missing`,
  'part.tone': 'tonus, sfinkter*, sphincter*, analtonus, lukkemusk*, tone, analsfinkt*',
  'part.sacral-reflex': 'analref*, anal refl*, bulbocav*, anal wink, sakrale refl*, sacral refl*, kremasterref*',
  'part.failing': 'dårligere, dårlegare, deteriorat*, avtagende, avtakende, svekkes, svinnende, svinner, failing',
  'part.power': 'kraft, kraften, krafta, power, strength, neurology, nevrologi*, muskelkraft*, motor function*',
  'part.drained': `
    kateter*, catheter*, RIK, SIK, KAD, tømte, tappa, blærescan*, bladderscan*, tappet, tømt for, drained,
    blæreskann*, bladder scan*, scan, ultralyd blære, engangskat*, blærevolum*, etter vannlating, etter vannlatning,
    etter tømming, etter miksjon, after voiding, after void, after micturition, blæra inneholdt, blæra inneholder,
    urinvolum, tømt ut`,
  'part.unable': `
    får ikke, fikk ikke, klarer ikke, klarte ikke, kan ikke, ikke i stand, ikke fått, ikke klart, unable, cannot,
    can t, could not, not able, klarar ikkje, får ikkje, kan ikkje, ikkje fått, ute av stand, struggles to,
    struggling to, sliter med å, strever med å`,
  'part.void': `
    tisse, tissa, tisset, tisser, tissar, late vannet, latt vannet, late vatnet, urinate*, urinating, void, voided,
    voiding, pass urine, passed urine, passing urine, pass water, passed water, vannlating, vannlatning, vatnlating,
    tømme blær*, tømt blær*, tømme seg, empty bladder, empty her bladder, empty his bladder, empty the bladder,
    urinere, urinert, tømme blæra`,
  'part.trouble': `
    parese, pareser, *parese, paresis, forstyrr*, dysf*, svikt*, lammel*, besvær*, vansk*, disturb*, paralys*,
    symptom*, problem*, difficult*, plager, påvirk*, kontrollproblem*, involve*, changes, endringer`,
  'part.down':
    'tapt seg, tapt, gått ned, gikk ned, går ned, gjekk ned, tapt, mistet, mista, lost, losing, rast ned, tatt av',
  'part.weight': 'vekt, vekta, vekten, kg, kilo, weight, stone, pounds, lbs',
  'part.metal': 'metall*, metal*, jernsplint*, splint*, fragment*, fremmedlegeme*, spon',
  'part.eye': 'øye, øyet, øyne, øynene, auge, auget, auga, eye, eyes',
  'part.stiff': 'stiv, stive, stivhet*, stiff, stiffness',
  'part.morning': 'morgen, morgenen, morgon, morning, mornings, morgener',
  'part.residual': `
    resturin*, residual, residual urine, post void*, PVR, residualurin*, resturinmål*, rest urin, resturinen,
    restvolum*, post void residual, postvoid*, post micturition*, post mict*`,
  'part.esr': 'SR, ESR, senkning*, senking*',
  'part.temperature': 'temp, temperatur*, feber*, febril*, fever*, febrile, tp, temperature*',
  'part.nothing': `
    paraparese*, paraparesis, worse on left, worse on right, worse on the, verre på ve*, verre på hø*, verre i ve*,
    verre i hø*, verst, worse with, worse when, worse on sitting, smertefri*, pain free, painfree, smertelindr*,
    smertestill*, painkill*, anestesilege*, post void dribbl*, worse at night, worst at night, verre om natt*, verst
    om natt*, verre på natt*, verst på natt*, verre om nett*, verst om nett*`,
} as const;
