/** What referrals speak of when bladder, bowel, saddle, sphincter or sexual function is the topic, and what is said of it. */

export const topicSlotWords = {
  'void-topic.slot': `
    tisse, tisser, tissa, tisset, tissar, tiss, tissing, tissinga, tissingen, late vannet, later vannet, latt
    vannet, late vatnet, urin, urinen, urinere, urinerer, urinering, vannlating, vannlatinga, vannlatingen,
    vannlatning, vatnlating, vatnlatinga, blære, blæra, blæren, blærefunksjon*, blæretøm*, vannstråle*, urinstråle*,
    miksjon*, pee, pees, peeing, peed, wee, weeing, urine, urinate*, urinating, urination, urinary, void, voids,
    voiding, bladder, micturition, micturat*, waterworks, pass water, passing water, pass urine, passing urine,
    passes urine, vannkasting*, kaste vannet, her water, his water, vannl`,
  'bowel-topic.slot': `
    avføring, avføringa, avføringen, bæsj, bæsje, bæsjer, lukkemuskel*, ringmuskel*, endetarm, endetarmen,
    tarmkontroll*, tarmfunksjon*, bowel, bowels, stool, stools, faeces, feces, poo, motions, flatus, wind,
    continence, kontinens, avf`,
  'saddle-topic.slot': `
    skritt, skrittet, ridebuks*, perian*, perine*, mellomkjøtt*, mellom beina, mellom bena, mellom beinene, mellom
    lårene, kjønnsorgan*, genital*, kjønnslep*, sadelområd*, saddle, crotch, between the legs, between her legs,
    between his legs, between the thighs, private part*, privates, back passage, around the anus, rundt anus, rundt
    endetarm*, tørker seg, tørke seg, tørket seg, dopapir*, toalettpapir*, wiping, wipes, wipe, vulva, vagina,
    scrot*, pungen, skjeden, S3 S5, S2 S4, S2 S5, S3, S4, S5`,
  'tone-topic.slot': `
    sfinkter, sfinkteren, sfinktertonus*, analtonus, rektaltonus, lukkemusk*, ringmusk*, knip, knipe, kniper,
    kniping, knipekraft*, knipeevne*, anal tone, rectal tone, sphincter, sphincter tone, anal sphincter, squeeze,
    anal squeeze`,
  'sex-topic.slot': `
    ereksjon, ereksjonen, ereksjoner, ereksjonsevne*, erection, erections, reisning, potens, potensen, samleie,
    samleiet, orgasme, orgasm, orgasms, ejakulasjon, ejaculation, utløsning, seksualfunksjon*, sexual function,
    seksuell funksjon, sexlivet, sexliv, sex life, intercourse`,
  'cue.slot': `
    vanskelig*, vanskeleg*, tyngre, tungt, rart, rar, rare, merkelig*, merkeleg*, annerledes, annleis, endret,
    endra, endrede, forandret, dårlig, dårlige, dårligere, dårleg, verre, svak, svake, svakt, svakere, slapp, slapt,
    treg, tregt, tregere, sent, seint, lite, mindre, bare, berre, kun, nesten, så vidt, såvidt, må, måtte,
    plutselig*, nyoppstått*, nytilkom*, nytt, som om, liksom, kjennes, kjennest, føles, opplever, mister, mistet,
    mista, tapt, tap, borte, vekk, forsvunnet, svikt, svikter, sviktet, plager, plaget, problem*, vansk*, besvær*,
    sliter, strever, trøbbel, trøbler, våt, våte, bløt, ustyrlig, ufrivillig*, ukontrollert*, papp, lær, pels*,
    tykk, hoven*, hovent, dødt, dødd, lammet, lam, forsinket, tøft, rot, kluss, krøll, utfordr*, difficult*, harder,
    trouble, issue, issues, strange, odd, funny, weird, different, differently, altered, changed, weak, weaker,
    slow, slower, slowing, poor, poorly, reduced, less, only, hardly, barely, must, has to, have to, needs to,
    struggle*, struggling, sudden*, new, as if, like, feels, felt, lost, losing, loss, gone, failing, fails, failed,
    affected, impaired, worse, worsening, wet, wetting, soaked, leather, cotton, thick, fuzzy, dead, off, not right,
    unusual, disturbed, disturb*, dysf*, sviktende, nedsatt, redusert, svekket, svekka, asymmetr*, nedsett,
    unormal*, abnormal*, uhell, accident*, uten kontroll, anstreng*, effort, effortful, escap*, stoppet, stopped,
    sluttet, ceased, i støt, rykk, skifte, skifter`,
  'well.slot': `
    god, godt, greit, grei, fint, fin, fine, bra, ok, okay, well, good, normalt, normally, normal, normale, ua, som
    før, som vanlig, som vanleg, spontant, regelmessig, kontinent, continent, full kontroll, har kontroll, har full
    kontroll, in control, under control, controlled, uproblematisk*, ubesværet, intakt, intakte, intact, bevart,
    preserved, i orden, upåvirket, upåfallende, unaffected, unremarkable, uendret, uendra, unchanged, unproblematic,
    symmetrisk, symmetrical, fungerer, works, spurt, asked, sjekket, checked, negativ, negative, neg, kjenner når,
    kjenner at, can feel, able to, klarer å, upåverka, rikelig, hele tiden i orden, settled, restituert, bedre,
    betre, better, improved, improving, tilbake`,
  'benign.slot': `
    smert*, vondt, svie, svir, brenn*, kløe*, klør, blod*, blood*, pain*, ache*, ofte, oftere, hyppig*, often,
    frequen*, infeksjon*, infection*, cystit*, UVI, UTI, urinveisinf*, stix, stiks, dip, dipstick, prøve, prøver,
    sample, culture, dyrk*, analys*, kreft*, cancer*, ca, tumor, svulst*, obstip*, constip*, forstopp*, diar*,
    laks*, laxat*, hard mage, IBS, vanndriv*, diuretic*, nocturia, nykturi*, prostat*, steril*, utflod, discharge,
    mens, menstru*, utslett*, rash, eksem*, sopp, herpes, hemor*, haemorr*, fissur*, brokk, hernia, cyste*, cyst,
    cysts, stein, stone, stones, habit, habits, vane, CT, UL, ultralyd, ultrasound, MR, skopi, operert, surgery,
    scan, akne, kul, lump, brist, høydere*, undersøk*, stasjon*, medisin*, antibiot*, naproxen, codeine, kodein, dag
    og natt`,
} as const;
