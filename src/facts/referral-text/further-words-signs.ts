/** More names of emergency signs, and of red flags beside them; what only looks like one is masked. */

export const furtherSignWords = {
  'sign.saddle-sensory-loss': `
    nummen bak, numb behind, can t feel himself, can t feel herself, cannot feel himself, cannot feel herself, feel
    himself down, feel herself down, ridebuksefenomen*, ridebukseaffek*, ridebuksedistrib*, ridebuksehypo*,
    ridebuksenumm*, rideb anest, saddle area numb*, saddle dysfunc*, saddle distribution numb*, sadelhyp*, sadel anest*,
    sadelfølelse*, perianalt numm*, perianal anaes*, perianal anes*, perineal anaes*, perineal anes*, genital numb*,
    genitale numm*, genital anaes*, perianalanest*`,
  'sign.urinary-retention': `
    loss of bladder sens*, lost bladder sens*, loss of bladder fill*, run the tap, running the tap, runs the tap, crede,
    credé, hånden over symfysen, hånda over symfysen, trykke over symfysen, trykker over symfysen, presse over symfysen,
    hånden over skambeinet, hånda over skambeinet, trykker over skambeinet, trykke over skambeinet, suprapubic pressure
    to, blir aldri tom, aldri at hun blir tom, aldri at han blir tom, never feels empty, never quite empty, doesn t feel
    empty, not feel empty, blir ikke tom, kjennes aldri tom, paruria, ischuri*, iskuri*, oliguri*, miksjonsstopp*, blæra
    står full, full blære opp, globus vesicalis, blæreglobus*, bladder globus, atonisk blære, atonic bladder,
    acontractile bladder, areflexic bladder, slapp blære, lat blære, painless retention, smertefri retensjon, smertefri
    urinr*, uten å få det til å, voiding difficult*, voiding dysf*, voiding problem*, voiding trouble, urinary
    difficult*, difficulty with urination, difficulty with micturition, difficulty passing water, problem passing water,
    problems passing water, trouble peeing, trouble weeing, trouble passing water, trouble passing urine, trouble
    urinating, trouble voiding, slow to start, slow to go, slow start to, blæretømming er, overflow, overløp, i
    retensjon, in retention, new catheter, ny kateter*, nytt kateter`,
  'sign.urinary-leakage': `
    been flooding, flooding without, floods without, renner det når, renner det også, renner det ut, renner det ned,
    rant det ned, rant det ut, skifte truse, skifter truse, skifte undertøy, skifter undertøy, bytte truse, bytter
    truse, bytte undertøy, change her underwear, change his underwear, changing underwear, change her pants, changing
    pads, soaked through, soaked herself, soaked himself, soaked her, soaked his, soaked the, wet through, pad needed,
    needs a pad, needing a pad, needing pads, using pads, uses pads, using a pad, pads needed, bruker bleie, bruke
    bleie, truseinnleg*, våt nattkjole, leaks, she leaks, he leaks, leaking, has leaked, have leaked, leaked, drypplek*,
    dripplekkasje*, drypplekk*, stresslek*, våt truse, våt bukse, våte truser, wet patch, wet bed, wet sheets, wet
    knickers, wet pants, wet trousers, wet himself, våt flekk, flooding herself, urin i trusa, urin i senga, tisset på
    seg, tissa på seg, pisset på seg, pissa på seg, peed herself, peed himself, peeing herself, peeing himself, weed
    herself, weed himself, peed the bed, pissed himself, pissed herself, wets, mister urin, mistet urin, mister vannet,
    tapt urin, loses urine, losing urine, lost urine, urintap, vannlatingslek*, tisselek*, blærelek*, bladder leak*,
    bladder incont*, bladder control is, bladder control has, inko, incontinent of urin*, kontinens er, ikke kontroll på
    blæra, ikke kontroll på blæren, urge ink, ur inkont*, ur incont*, urinary accident*, wetting, unable to hold urine,
    can t hold urine, cannot hold urine, can t hold her bladder, can t hold his bladder, can t hold her wee, can t hold
    his wee, can t hold my`,
  'sign.bowel-incontinence': `
    bremsespor*, brems i truse*, fekal inkont*, fekal lek*, fecal lek*, faecal incont*, faecal urgency, rektal inkont*,
    rectal incont*, anal incont*, anal lek*, soil, soiling herself, soiling himself, has soiled, fouled himself, fouled
    herself, fouling, faecal stain*, skid marks, avføringsflekk*, avføringsrest*, avføring i truse*, avføring i trusa,
    avføring i buks*, bæsj i truse*, bæsj i buks*, poo in, poo in her, poo in his, poo in the bed, stool in bed, faeces
    in bed, bæsjet på seg, bæsja på seg, bæsjer på seg, driti på seg, drite på seg, gjorde på seg, gjør på seg, gjort på
    seg, gjort fra seg, prompelek*, flatuslekk*, flatulensink*, luftinkont*, lukker ikke for luft, can t hold wind,
    cannot hold wind, can t hold in wind, can t control wind, passing wind without, wind without, luft uten, mister
    avføring, mistet avføring, lost his bowels, lost her bowels, opened his bowels in, tap av tarmkontr*, mangler
    tarmkontr*, tarmkontrollen er, bowel control is, bowel control has, bowel accident*, bowel leak*, incontinent of
    stool*, incontinent of motion*, incontinent of bowel*`,
  'sign.reduced-sphincter-tone': `
    hypoton sfinkter*, hypoton analsf*, hypotonic sphincter*, hypotonic anal*, sfinktertonus nedsatt, sfinktertonus
    redusert, gapende anus, gaping anus, patulous anus, patuløs*, sfinkterhypot*, anal hypot*, nedsatt knip, dårlig
    knip, svak knip, svakt knip, slapt knip, redusert knip, dårlig klem, svak klem, nedsatt klem, weak squeeze, poor
    squeeze, reduced squeeze, feeble squeeze, no squeeze, absent squeeze, weak anal, poor sphincter, lax tone, reduced
    tone pr, tone reduced, tone lax, tone poor, tone absent, tone diminished, low anal tone, low sphincter tone, nedsatt
    tonus rektalt, nedsatt tonus analt, slapp i endetarm*, slapp endetarm*, slapp lukkemus*, slapp ringmus*, slapp
    analring*, slapp ring, slapp anus`,
  'sign.sexual-dysfunction': `
    can t perform, cannot perform sexually, unable to perform sexually, can t finish during sex, cannot ejac*, can t
    ejac*, unable to ejac*, dry orgasm*, not able to ejac*, not able to get an erec*, unable to get an erec*, unable to
    maintain an erec*, can t get an erec*, cannot get an erec*, can t keep an erec*, numb during sex, numb during
    intercourse, no feeling during sex, no feeling during intercourse, nothing during sex, samlivet er dødt, samliv
    umulig, får ikke reis*, får ikkje reis*, ikke fått reis*, får ikke ereks*, klarer ikke samleie, klarar ikkje
    samleie, viagra virker ikke, viagra hjelper ikke, viagra does nothing, viagra not working, ingen reisning, inga
    reising, ingen morgenstå*, ingen morgenreis*, tap av ereks*, tap av reisn*, manndommen, seksuelt dødt, sexually
    dead, impotent siden, no lubrication, tap av lubrik*, orgasmesvikt*, orgasmeproblem*, orgasmevansk*, orgasme
    uteblir, orgasmen uteblir, orgasmen borte, get it up, got it up, getting it up, keep it up, få den opp, får den opp,
    får den ikke opp, få han opp, få den til å stå, get hard, getting hard, no longer hard, morning erections gone,
    morgenereksjon borte, potensen borte, potensen forsvant, potensen har forsvunnet, mistet potensen, lost potency,
    genital arous*, unable to climax, can t climax, cannot climax, can t come, can t orgasm, klarer ikke komme, får ikke
    utløsning, får ikkje utløysing, impotence, impotens*, seksuell dysfunk*, sexual function is gone, mister reisning*,
    mistet reisning*, mister ereksj*, mistet ereksj*, ereksjonen uteblir, reisningen uteblir, erektile vansk*, erektil
    svikt`,
  'sign.progressive-paresis': `
    progressive foot drop, progressiv droppfot*, progredierende dropp*, progredierende drop*, økende dropp*, økende
    drop*, tiltagende dropp*, tiltagende drop*, kryssparese progred*, raskt progredierende pares*, rapidly progressive
    weak*, evolving weakness, evolving pares*, evolving foot drop, deteriorating power, deteriorating motor*, motor
    deterior*, motorisk forver*, neurological deterior*, nevrologisk forver*, nevrologisk progred*, nevrologisk
    progresj*, neurological progress*, motor progress*, progressive motor, progressive neuro*, progressive leg*,
    progressive weak*, increasing weak*, worsening weak*, worsening power*, worsening foot*, increasing pares*, økende
    kraftsvikt*, tiltagende kraftsv*, tiltagende pares*, økende pares*, aukande pares*, aukande kraft*, aukande svakh*,
    økende svakh*, tiltagende svakh*, fremadskridende pares*, progredierende kraft*, progredierende svakh*, parese i
    progresj*, pareser i progresj*`,
  'sign.leg-paralysis': `
    totally powerless, completely powerless, utterly powerless, total peroneuspar*, totale peroneus*, total fibularis*,
    total ankelpar*, total kvadriceps*, paraplegi*, paraplegic*, monoplegic*, lam fra, lamme fra, lam nedover, lam
    nedentil, lam fra livet, paralysed from, plegi*, plegisk*, slapp paraplegi*, paralyse av, lost movement in, lost all
    movement, no voluntary movement, no active movement, ingen aktiv bevegelse*, ingen viljestyrt*, ingen viljesstyrt*,
    ingen bevegelse i underex*, ingen bevegelse i underek*, fullstendig parese, fullstendig bortfall av kraft, complete
    motor deficit, total motor deficit, complete loss of motor function, complete loss of strength, complete weakness,
    total weakness, no leg movement, legs are dead, leg is dead, total dropfot*, total droppfot*, total foot drop,
    komplett dropp*, komplett dropf*, complete dropfoot, dense foot drop, fullstendig droppf*, fullstendig dropf*`,
  'sign.bilateral-sciatica': `
    bilat isjias*, bilat sciatica*, bilat radikul*, bilat rotsm*, bilateral radicul*, bilateral lumbar radic*, bilateral
    nerve pain, bilateral leg symptom*, bilateral shooting*, bilateral thigh and*, bilateral calf pain, bilateral
    buttock and leg*, bilateral leg radiat*, bilat leg pain, bilat utstråling*, bilat beinsm*, dobbeltsidige rotsm*,
    dobbeltsidige beinsm*, dobbeltsidig rotsm*, dobbeltsidig beinsm*, dobbeltsidig utstr*, dobbeltsidig radik*, tosidig
    utstr*, tosidig rotsm*, bil isjias, bil sciatica, b l sciatica, bilateral lasegue*, bilateral SLR, crossed over
    sciatica, sciatica l and r, sciatica r and l, double sciatica, dobbel isjias`,
  'sign.widespread-neurological-deficit': `
    polyradikulopat*, polyradiculopat*, multiple nerve root*, multilevel neuro*, multilevel motor*, multilevel weak*,
    flere nerverøtter affis*, flere nerverøtter ramm*, utbredt kraftsvikt*, utbredt kraftned*, utbredt sensib*, utbredte
    sens*, utbredt numm*, generell kraftsvikt i be*, diffuse weakness of both, extensive neuro*, extensive weak*,
    omfattende utfall*, omfattende nevro*, global weakness of*, bilaterale pares*, bilateral weakness, bilateral pares*,
    bilateral leg weak*, bilateral lower limb weak*, bilateral foot drop, bilateral drop*, bilateralt utfall*,
    bilaterale utfall*`,
  'sign.spinal-cord-compression': `
    hoffmann positiv*, hoffmann s positive, hoffmanns positive, positive hoffmann*, positiv hoffmann*, hoffmann pos,
    hoffman positive, hoffmann s pos, brisk reflexes in all, brisk reflexes in both legs, reflexes brisk in both legs,
    reflexes brisk in the legs, babinski tegn, babinski s sign, babinski present, oppadgående tær, oppadgående stortå*,
    upgoing great*, upgoing big*, plantar response extens*, plantar responses extens*, extensor plantars, extensor
    response*, inverterte plantarref*, invertert plantarref*, cord compromise, cord lesion*, cord involvement, cord
    syndrome, cord impinge*, cord pressure, threatened cord, truet medulla, medulla truet, tverrsnittsles*,
    tverrsnittslam*, tverrsnittssymp*, tverrsnittssynd*, tverrsnittspåv*, truende tverrsnitt*, hypertonic legs,
    hypertoni i be*, økt tonus i be*, increased tone in both, increased tone in the legs, increased tone in legs,
    increased tone lower, spastiske bein, spastisk parese, spastisk parap*, spastic parapar*, ryggmargskade*,
    ryggmargsskade*, ryggmargskompr*, ryggmargsaff*, medullatrykk*, medullært trykk, medullaekspans*, sensory level at,
    sensorisk nivå ved, band like numbness, Lhermitte*, beltefølelse`,
  'sign.aortic-aneurysm': `
    leaking triple a, leaking aneur*, leaking aort*, leaking aaa, pulserende kul*, pulsing lump, pulsating lump,
    pulsating swelling, pulsating belly, pulserende mage*, bankende kul*, bankende oppfyll*, aortautvid*, aortadilat*,
    aneurysmal aorta, aortaaneurism*, utposning på hovedpuls*, utposning på pulså*, aneurismet, aneurismet i magen,
    aneurysmet, aneurysm sac, aaa ruptur*, ruptured aaa, raaa, triple aaa, aortakatastrof*`,
  'sign.suspected-visceral-cause': `
    loin to groin, flanke til lyske, renal colic*, nyrekolikk*, ureterkolikk*, ureteric colic*, biliary colic*,
    gallekolikk*, akutt pankr*, acute pancr*, ectopic preg*, perforert ulcus, perforated ulcer, nyrebanking, bankeømhet
    over nyre*, bankeøm i nyre*, bankeøm i flank*, CVA tender, renal angle`,
  'sign.spinal-metastasis': `
    med spredning, m spredning, spredning til, skjelettspredn*, benspredn*, beinspredn*, bony spread, spread to bone*,
    spread to spine, spread to the spine, skeletal spread, bone secondar*, bony secondar*, secondaries, bony deposit*,
    spinal deposit*, bone deposit*, dissemin*, metastat*, lytiske lesj*, lytic lesion*, lytiske forandr*`,
  'sign.cancer-history': `
    lung ca, renal cell ca, breast ca, prostate ca, colon ca, bowel ca, bladder ca, renal ca, thyroid ca, ca prost,
    nyreca, nyrecancer*, lungeca*, brystca*, prostataca*, coloncan*, blæreca*, hx of ca, known ca, kjent ca, previous
    ca, tidl ca, breast primary, lung primary, known primary, kjent primær*, hypernefr*, nyrecellek*, nyrecelleka*,
    renal cell*, ca bronki*, ca bronch*, malignitet*, malignanc*, mastectom*, mastekt*, onkolog*, oncology, lumpectom*`,
  'sign.vertebral-fracture': `
    patologisk brudd*, patologisk frakt*, pathological fract*, insufficiency fract*, wedge fract*, sammenfallsbr*,
    sammenpressing av, vertebral collapse, collapsed vertebra*, virvelkollaps*, burst fract*, chance fract*`,
  'sign.trauma': `
    *ulykke, *ulykken, frontkollisj*, came off her, came off his, came off a, RTC, rear ended, kjørte av, kjørte ut,
    veltet med, påkjørsl*, skled på, skled i, slipped on, tumbled, ramlet, ramla, styrtet, crashed, crash, thrown from,
    blunt injury, høyenergi*, high energy`,
  'sign.general-malaise': `
    føler seg slapp, slapp og, og slapp, slapp siste, slapp i formen, er slapp, blitt slapp, slapphet, svært slapp,
    veldig slapp, utmattet, exhausted, fatigue*, allmennsymptom*`,
  'sign.nothing': `
    lekkasje på badet, lekkasje på kjøkken*, lekkasje i kjeller*, leaking tap, leaking washing*, leak in the roof,
    lekkasje på rør*, slapp i begge be*, slapp taket, slapp opp, csf leak*, leaking from, leaks from, leaked from,
    leaking wound, wound leaking, leaking valve, valve leak*, leaking pipe, leaking roof, disc leak*, leaked disc,
    lekkasje i taket, lekkasje i vannr*, vannlekkasje*, vannrøret, lekker fra taket, stresslekkasjefri, band like pain,
    beltefølelse ved, hoffmann negativ*, hoffmann neg, hoffmann s neg*, plegi i ansiktet, plegi av arm, not leaking,
    ikke lekkasje fra, paint, painter, malignitetsscreen*, no malignan*, lekker energi`,
  'sign.none': `
    kan ikke bevege seg fritt, ikke bevege seg fritt, cannot move freely, can t move freely, couldn t move for, could
    not move for, unable to move freely, cauda equina roots, cauda equina nerve roots, roots of the cauda, caudarøtter,
    caudarøttene, fri plass for cauda, plass for cauda, god plass rundt cauda, paralyse you, paralyse him, paralyse her,
    paralyse me, gjøre meg lam, gjøre ham lam, gjøre henne lam, legs like jelly after, paralysed patients, spinal cord
    injury ward, spinal cord injury unit, mennesker med lammelser, pasienter med lammelser, paraplegic athletes,
    paraplegic patients, with paraplegic, for lamme, paralysed with the pain, paralysed by the pain, paralysed with,
    flail chest, lammende smert*, lammende vondt, lammende, paralysing pain, paralysing, paralyserende, paralysed with
    pain, paralysed with fear, paralysed by pain, paralysed by fear, paralysed by anx*, lammet av smert*, lam av smert*,
    lam av redsel, lammet av redsel, lamslått, cannot move without, can t move without, unable to move without, can t
    move for, cannot move for, unable to move for, can t move because, cannot move because, unable to move because,
    cannot move his back, cannot move her back, can t move his back, can t move her back, can t move my back, kan ikke
    bevege seg uten, kan ikke bevege seg for, kan ikke bevege ryggen, klarer ikke bevege ryggen, klarer ikke å bevege
    ryggen, kan ikke bevege seg pga, kan ikke bevege seg på grunn, cannot move from bed, can t move from, cannot move
    from, can t move his neck, can t move her neck, unable to move his arm, unable to move her arm, cannot move his arm,
    cannot move her arm, cannot move the arm, dead leg after, CES pathway, CES protocol, CES clinic, CES nurse, CES
    audit, CES study, CES trial, CES support, CES charity, cauda pathway, cauda equina pathway, cauda equina protocol,
    caudapasient*, cauda equina patient*, paralympic*, paraplegics, paraplegia ward, spinal unit, cauda equina roots
    normal, lam arm, lamme armer, lam i arm*, lam i hånd*, lammelse i arm*, lammelse i hånd*, lammelse i ansikt*,
    ansiktslammelse*, facialislamm*, stemmebåndslamm*, nummen bak i, nummen bak på, nummen bak lår*, nummen bak kne*,
    nummen bak venstre, nummen bak høyre`,
} as const;
