/** How referrals name emergency signs in Norwegian and English; the longest phrase over the same words is meant. */

export const emergencyWords = {
  'sign.saddle-sensory-loss': `
    ridebukseanest*, ridebukse anest*, ridebukseparest*, ridebuksehyp*, ridebuksenummen*, saddle anaesth*, saddle
    anesth*, saddle numb*, saddle paraesth*, saddle parest*, saddle hypo*, saddle sensory*, perianal hyp*,
    ridebukseutf*, ridebukse utf*, ridebuksesympt*, ridebukse sympt*, ridebuksesens*, ridebukseana*, ridbuksean*,
    ridebuks anest*, rideb anest*, ridebukse nummen*, ridebukse parest*, sadelanest*, saddelanest*, sadelparest*,
    sadelnummen*, salanest*, sal anest*, sadelområdeanest*, sadle anaesth*, sadle anesth*, sadle numb*, saddle
    anasth*, saddle symptom*, saddle change*, saddle deficit*, saddle involv*, saddle tingl*, saddle dysaes*,
    perianal numb*, perineal numb*`,
  'sign.perineal-paresis': `
    perineal pares*, perineal weakness, parese i perineum, pareser i perineum, bekkenbunnspares*, bekkenbunnslam*,
    bekkenbunnssvikt*, perineal paral*, pelvic floor has gone, loss of pelvic floor*, lammet perineum, bekkenbunn
    lammet, perineum lammet`,
  'sign.urinary-retention': `
    urinretensjon*, urinret, retensjon, urinary retention, retention of urine, retention, urineretensjon*, får ikke
    tisset, får ikkje tissa, får ikke tisse, får ikke til å tisse, får ikke late, får ikke latt, ikke tisset, klarer
    ikke å tisse, klarer ikke tisse, kan ikke tisse, klarer ikke å late, klarer ikke late, kan ikke late, ikke latt
    vannet, ikkje tissa, får ikkje late, klarar ikkje late, unable to pass urine, cannot pass urine, can t pass
    urine, not passed urine, not passing urine, difficulty passing urine, difficulty urinating, unable to urinate,
    cannot urinate, unable to void, cannot void, difficulty voiding, cannot empty, can t empty, unable to empty, får
    ikke tømt blæra*, får ikke tømt blære*, tømmer ikke blæra*, tømmer ikke blære*, får ikke tømt seg,
    tømmingsproblem*, tømmingsvansk*, blærepares*, blæresvikt*, vannlatingsproblem*, vannlatningsproblem*,
    vannlatingsbesvær*, vannlatningsbesvær*, vannlatingsvansk*, vannlatningsvansk*, vannlatingsforstyrr*,
    vannlatningsforstyrr*, vatnlatingsproblem*, vatnlatingsvansk*, blæreproblem*, blæreforstyrr*, blæredysf*,
    bladder dysf*, bladder disturb*, bladder paral*, bladder retention, urinary hesitancy, anuri*, overfylt blære*,
    blæren er overfylt, blæra er overfylt, distended bladder, palpable bladder, vannlatingsstopp*,
    vannlatningsstopp*, treg vannlat*, startvansk*, svak stråle, slapp stråle, tynn stråle, dårlig stråle, svakere
    stråle, avbrutt stråle, redusert stråle, nedsatt stråle, svekket stråle, slapp urinstråle, tynnere stråle,
    dårligere stråle, slappere stråle, liten stråle, kraftløs stråle, trykk på strålen, kommer bare dråper, kommer
    berre dråpar, bare noen dråper, bare dråper, kun dråper, kun noen dråper, noen få dråper, only drops, only
    dribs, only dribbles, dribs and drabs, ikke ut en dråpe, ikke en dråpe, not a drop, føler seg ikke tom, kjennes
    ikke tom, ikke helt tom, føler seg ikke ferdig, føler ikke at blæra tømmes, restfølelse etter vannl*,
    tømningsproblem*, tømmevansk*, tømmeproblem*, tømmingsbesvær*, tømningsvansk*, tømningsbesvær*, blæretømmingsp*,
    blæretømmingsv*, blæretømmingsb*, blæretømningsp*, blæretømningsv*, ufullstendig tøm*, ufullstendig blæretøm*,
    ufullstendig vannl*, incomplete empt*, incomplete void*, incomplete bladder empt*, incompletely empt*,
    incomplete urin*, blæreretensjon*, urinstopp*, retinerer*, retinert*, urinretention*, urinretensj*, AUR,
    blærelam*, blæreaton*, overløpsblære*, overstrukket blære, sprengfull blære, full blære ved, full blære på, full
    blære til, retaining, retains urine, neurogenic bladder new, hesitancy, hesitation on, hesitation of, hesitation
    when, hesitant mict*, hesitant void*, hesitant urin*, hesitant stream, vannlatingshesit*, intermittent stream,
    intermittency, stop start stream, stop start flow, poor flow, weak flow, reduced flow, slow flow, poor urinary
    flow, engangskateteris*, må kateteris*, måtte kateteris*, blitt kateteris*, ble kateteris*, vart kateteris*,
    måttet kateteris*, kateterisert på, kateterisert i, was catheteris*, was catheteriz*, had to be cath*, been
    cath*, requiring cath*, required cath*, needed cath*, needing cath*, nyinnsatt kateter*, nyinnlagt kateter*,
    behov for kateter*, trenger kateter*, kateter nødv*, kateterbehov*, katetertreng*, needs a catheter, needs
    catheter*, urinary catheter passed, has a catheter in, failure to void, failure to pass urine, failed to pass
    urine, failure to urinate, inability to void, inability to pass urine, inability to urinate, inability to pee,
    inability to empty, failed trial of void*, failed trial without*, failed TWOC, only passing small*, only passes
    small*, passing only small*, small amounts of urine, small volumes of urine, vannlatingsplag*,
    vannlatningsplag*, vannlatingssympt*, vannlatningssympt*, vannlatingsendr*, vannlatingstreg*, miksjonsforst*,
    miksjonsbes*, miksjonsvansk*, miksjonsprob*, miksjonssvikt*, blæreplag*, blæresympt*, blæreaffek*, blæreaffis*,
    blærepåvirk*, blærebesvær*, urinproblem*, urineringsprob*, urineringsvansk*, får ikke gått på do, får ikkje gått
    på do, starttreg*, startproblemer ved vannl*, igangsettingsvansk*, waterworks problem*, waterworks trouble*,
    waterworks issue*, bladder upset, bladder issue*, bladder problem*, bladder paresis, residualurin*,
    retensjonsblære*, takes ages to pee, takes ages to start, has to bear down, ikke normal vannl*, unormal vannl*,
    ikke normal blære*, endret vannlatingsm*, endra vannlatingsm*, nummen blære, numb bladder, bladder feels numb,
    bladder numb, blæredempning*, altered voiding, klarer ikke vannlat*, får ikke til vannlat*, kan ikke utføre
    vannl*, siste vannlating i går, siste vannlating for, last voided yesterday, last voided at, last voided more,
    last urinated yesterday, last passed urine yesterday, last passed urine at, sist tisset i går, tisset sist i
    går, sist latt vannet i, last void yesterday, må ha kateter*, måtte ha kateter*, gikk i retensjon, fikk
    retensjon, gått i retensjon, blærevansk*, blærestopp*, last passed urine*, last void*, last urinat*, strålen har
    blitt svak*, strålen er blitt svak*, strålen blir svak*, strålen er svak*, strålen svak*, stråla er svak*,
    stråla svak*, retn, retens*, retent*, unable PU, unable to PU, not PU, hasn t PU, cannot PU, can t PU, NPU, not
    PU d, urinretens, problemer m vannl*, problemer med vannl, vansker med vannl, vansker m vannl*`,
  'sign.urinary-leakage': `
    bleie, bleier, bleiebruk*, bruke bind, bruker bind, truseinnlegg, wearing pads, wears pads, needs pads,
    drypping, urindrypp*, dryppinkont*, dribbling, dårlig blærekontroll*, dårleg blærekontroll*, mistet
    blærekontroll*, tapt blærekontroll*, nedsatt blærekontroll*, redusert blærekontroll*, manglende blærekontroll*,
    poor bladder control, urinlekkas*, urininkont*, urinary incont*, lekker urin, leaking urine, urine leak*,
    urinary leak*, inkontin*, incontin*, lekker, lekkasje*, holder ikke på urin*, ikke å holde på urin*, ikke holde
    på urin*, ikkje halde på urin*, holder ikke vannet, tisser på seg, tissa på seg, wets himself, wets herself,
    wetting himself, wetting herself, wet herself, wet himself, loss of bladder control, loss of bladder, tap av
    blære*, loss of bladder or bowel*, loss of bladder and bowel*, loss of bowel or bladder*, loss of bowel and
    bladder*, tap av blære og tarm*, tap av blære eller tarm*, lost bladder control, lost control of bladder, lost
    control of her bladder, lost control of his bladder, blæreinkont*, urinavgang*, overløpsinkont*, overflow
    incont*, etterdrypp*, sengevæt*, tisset ut senga, tissa ut senga, våt i buks*, våt i seng*, våkner våt, våknet
    våt, våte underbuks*, våte bukser, siler, silte, rekker ikke do*, rekker ikke på do*, rekker ikke fram til do*,
    rekker ikke frem til do*, rekker ikke til do*, rekker ikke toal*, rekk ikkje do*, rekk ikkje fram*, når ikke
    do*, når ikke fram til do*, når ikke frem til do*, når ikke toal*, kommer ikke tidsnok på do*, kommer ikke
    tidsnok til do*, holder ikke tett, ikke holde tett, klarer ikke å holde seg, klarer ikke holde seg, ikke holdt
    på urin*, får ikke holdt seg, post void dribbl*, wet the bed, wets the bed, wetting the bed, bed wetting,
    bedwetting, wetting her pants, wetting his pants, wet her pants, wet his pants, wet his trousers, wet her
    trousers, loss of urine, urine loss, make it to the toilet, making it to the toilet, get to the toilet in time,
    gets to the toilet in time, reach the toilet in time, can t hold it, cannot hold it, unable to hold it, hold her
    water, hold his water, no bladder control, no control of waterworks, lost control of his waterworks, lost
    control of her waterworks, wears a pad, wear a pad, wear pads, in nappies, nappies, nappy, double incont*,
    doubly incont*, urin og avføringslek*, urin og avføringsink*, urin og tarmink*, blære og tarmink*, blære og
    tarmlek*, dobbeltink*, dobbelt ink*, urge incontinence, urgeinkont*, accidents on the way, kontinensproblem*,
    kontinenssvikt*, dråpelek*, continence problem*, wakes up wet, woke up wet, waking up wet, urinsøl*, søler urin,
    bladder urgency, urinary urgency, urgency of urine, urgency of micturition, urgency and a sense, new urgency,
    urgency with wet*, involuntary leak*, ufrivillig lek*, sudden leak*, new leakage, insensible incont*, no longer
    continent, not continent, ikke kontinent, ikke lenger kontinent, ikkje kontinent, ikke lenger tørr, tena,
    tenabind*, stoppe strålen, stoppe urinen, lekk av urin, rekker det ikke alltid, rekker det ikke, leaks a bit,
    leaks when, leaks on, leaks without, leaking when, leaking on, leaking a, reach the toilet, to the toilet in
    time, the loo in time, to the loo in time, urin og avf ink*, urin og avf lekk*, urininkont, urinary incont,
    incont of urine`,
  'sign.bowel-incontinence': `
    dårlig tarmkontroll*, mistet tarmkontroll*, tapt tarmkontroll*, nedsatt tarmkontroll*, poor bowel control,
    avføringsinkont*, luftlekk*, avføringssøl*, avføringsuhell*, tilsøl*, tilgris*, avføringslekk*, avføringslek*,
    lekkasje av avføring, lekker avføring, faecal incont*, fecal incont*, bowel incont*, incontinent of faec*,
    incontinent of fec*, incontinence of faec*, stool incont*, soiling, soiled*, soils, soils himself, soils
    herself, tarmpares*, tarmsvikt*, tarminkont*, analinkont*, bæsjer på seg, tarmforstyrr*, tarmdysf*, bowel dysf*,
    bowel disturb*, loss of bowel control, loss of bowel, tap av tarm*, tap av avføring*, loss of bladder or bowel*,
    loss of bladder and bowel*, loss of bowel or bladder*, loss of bowel and bladder*, tap av blære og tarm*, tap av
    blære eller tarm*, lost bowel control, ikke holde på avføring*, ikke å holde på avføring*, double incont*,
    fekal*, fækal*, anal inkont*, drit på seg, driter på seg, dreit på seg, tarmuhell*, tarmaffek*, tarmpåvirk*,
    doubly incont*, urin og avføringslek*, urin og avføringsink*, urin og tarmink*, blære og tarmink*, blære og
    tarmlek*, dobbeltink*, dobbelt ink*, altered bowel func*, faecal leak*, fecal leak*, faecal soil*, faecal
    accid*, fecal accid*, flatus incont*, incontinence of flat*, incontinence of wind, incontinent of flat*,
    incontinent of wind, incontinent to flat*, incontinence to flat*, incontinent to faec*, pooed herself, pooed
    himself, pooing herself, pooing himself, poos herself, poos himself, messed herself, messed himself, opened her
    bowels in bed, fæcesink*, fæcesinkont*, fecesink*, faecesink*, stool in her underwear, stool in his underwear,
    stool in underwear, faeces in underwear, avf lekk*, avf ink*, urin og avf ink*, urin og avf lekk*, avflekk*,
    avfinkont*`,
  'sign.reduced-sphincter-tone': `
    slapp sfinkter*, slapp sphincter*, nedsatt sfinkter*, redusert sfinkter*, svekket sfinkter*, slapp analtonus,
    nedsatt analtonus, redusert analtonus, svekket analtonus, manglende analtonus, nedsatt tonus i sfinkter*, slapp
    lukkemusk*, lax anal*, lax sphincter*, reduced anal tone, decreased anal tone, absent anal tone, poor anal tone,
    no anal tone, loss of anal tone, diminished anal tone, weak anal tone, reduced rectal tone, lax rectal*, reduced
    sphincter*, decreased sphincter*, loss of sphincter*, sfinkterforstyrr*, sfinktersvikt*, sfinkterpares*,
    sfinkterdysf*, sphincter disturb*, sphincter dysf*, lukkemuskelsvikt*, ingen analtonus, sfinkterprob*,
    sfinkterpåvirk*, sfinkteraffek*, sfinkterinsuff*, sfinktersvakh*, sphincter weak*, sphincter paral*, sphincter
    comprom*, sphincter problem*, sphincter involv*, sphincter impair*, lukkemuskelpar*, lukkemuskelprob*,
    analatoni*, anal atoni*, anal atony, åpentstående anus, anus står åpen, anus åpen, åpen anus, no grip on finger,
    no grip on examining*, sfinkteratoni*`,
  'sign.pathological-sacral-reflexes': `
    opphevet analref*, opphevet anal refleks, manglende analref*, bortfall av analref*, fraværende analref*,
    utslukket analref*, ingen analref*, anal reflex absent, anal reflexes absent, absent anal ref*, no anal ref*,
    loss of anal ref*, absent anal wink, absent bulbocav*, opphevet bulboc*, manglende bulboc*, absent sacral ref*`,
  'sign.progressive-paresis': `
    stadig svakere, svakere og svakere, svakare og svakare, weaker and weaker, blir svakere, blitt svakere, vorte
    svakare, svakare kvar dag, svakere hver dag, svakere for hver dag, getting weaker, becoming weaker, legs like
    jelly, leg like jelly, beina som gele, bein som gele, beina blir som gele, gradvis svakere, progressively weak*,
    increasingly weak*, svakere for kvar, ascending weak*, ascending paral*, oppadstigende pares*, oppadstigende
    lam*, svakere dag for dag`,
  'sign.leg-paralysis': `
    lam i, lamme i, lamme, lammet, lamma, paralytisk*, lammelse*, lamming*, paralyse*, paralysis, paralysed,
    paralyzed, paraplegi*, cannot move, can t move, unable to move, kan ikke bevege, klarer ikke bevege, klarer ikke
    å bevege, ikkje røre, kan ikke røre, parapares*, total parese*, totalparese*, komplett parese*, complete
    paresis, complete loss of power, complete loss of motor*, complete foot drop, paraparet*, monoplegi*, monopleg*,
    tetrapares*, tetraplegi*, parapleg*, lost the use of, lost use of, lost all power, losing all power, all power
    lost, complete motor loss, total motor loss, complete loss of movement, kan ikke bruke beina, kan ikke bruke
    bena, kan ikke bruke beinet, beina virker ikke, bena virker ikke, beinet virker ikke, beina har sluttet, beina
    sluttet å, legs don t work, leg doesn t work, legs won t work, legs stopped work*, legs have stopped work*, legs
    not working, leg not working, legs gave out completely, komplett motorisk*, totalt motorisk*, totalt lam*,
    fullstendig lam*, dense paraly*, 0 5 power, no movement at all, komplett peroneus*, helt lam, helt lammet, heilt
    lam, total motorisk*, komplett motor*`,
  'sign.bilateral-sciatica': `
    bilateral isjias*, bilateral sciatic*, bilateral ischias*, isjias bilat*, sciatica bilat*, dobbeltsidig isjias*,
    tosidig isjias*, bilateral radic*, bilateral radik*, bilateral leg pain, bilaterale rotsmert*, bilaterale
    beinsmert*, bilateral leg symptoms, rygg og begge be*, ryggen og begge be*, korsrygg og begge be*, back and both
    legs, alternating sciat*, vekslende isj*, pain down both*, pains down both*, pain going down both*, beidsidig
    isj*, begge sidig isj*, bilaterale stråle*, bilateral lumboisj*, bilaterale lumboisj*, bilateral nerve root
    pain, bilateral root pain*, isjias i begge, isjiassmerter i begge, sciatica in both, andre beinet også, andre
    benet også`,
  'sign.sexual-dysfunction': `
    impoten*, erektil*, erectile*, ereksjonssvikt*, ereksjonsproblem*, seksuell dysf*, sexual dysf*, loss of
    erection*, ereksjonsvansk*, seksualfunksjonssvikt*, tap av seksual*, nedsatt seksual*, loss of sexual*,
    potenssvikt*, potensproblem*, ereksjonsbes*, ereksjonsforst*, ereksjonsutf*, ereksjonssv*, potensvansk*,
    potensforst*, ejakulasjonssv*, ejakulasjonsprob*, ejakulasjonsvansk*, ejakulasjonsforst*, ejaculatory*,
    seksualdysf*, seksualprob*, seksualforst*, seksuelle problem*, seksuelle vansk*, seksuelle forst*, seksuell
    svikt*, anejac*, anejak*, anorgasm*, new ED, new onset ED, ny ED, nyoppstått ED, sexual problem*, sexual
    difficult*, sexual impair*, erectile fail*, ereksjonstap*, potenstap*`,
  'sign.suspected-visceral-cause': `
    visceral årsak, visceral cause, viscerale årsak*, guarding, peritonitt*, slippøm*, défense, ikterus*, ikterisk*,
    jaundice*, nyrelosje*, renal angle tender*, cva tender*, peritonism*, bretthard*, costovertebral*, bankeøm
    nyre*, bankeømme nyre*, bankeøm over nyre*, bankeøm over ve nyre*, bankeøm over hø nyre*, referred visceral*,
    visceral pain*, visceral origin*, viscerale smert*, organsykdom*, årsak i buken, årsak i bekkenet, årsak i
    magen, abdominal årsak, intraabdominal årsak*, acute abdomen, akutt abdomen, akutt buk`,
  'sign.cauda-equina-syndrome': `
    cauda, kauda, cauda equina*, kauda equina*, caudas*, caudap*, caudak*, caudae*, kaudas*, kaudap*, kaudak*,
    kaudae*, cauda eq*, cuada*, caude eq*, hestehale*, ridebuksesyndrom*, cauda tegn*, caudategn*, CESR, CES R, CES
    I, CES S, cauda syndrom*, CES, CESI, CESS, caudaa*, kaudaa*, cauda ekvin*, caudaekv*, caudaeq*, kauda ekv*,
    kauda eq*, CE syndrom*, cauda komp*, caudalesj*, caudatruss*, equina*, eqina*, equnia*, ekvina*, c equina, CE
    compression, hestehalesynd*, cauda equine*, coda equina, corda equina, CES like, kompresjon av cauda,
    kaudatrykk*, caudatrykk*`,
  'sign.spinal-cord-compression': `
    medullakompr*, medullær komp*, medullær*, medullalesjon*, medullaskade*, hyperrefleks*, hyperreflex*, klonus,
    clonus, positiv babinski*, pos babinski*, babinski pos*, babinski pos, invertert* plantar*, inverterte plantar*,
    upgoing plantar*, upgoing toe*, extensor plantar*, plantars upgoing, sensory level, sensibilitetsnivå*, spastisk
    parap*, spastic parap*, spinal shock, medullær påvirk*, medullapåvirk*, ryggmargskomp*, cord compr*, spinal cord
    comp*, compression of the spinal cord, MSCC, tverrsnitt*, myelopat*, conus syndrom*, conussyndrom*, cord
    lesion*, transverse lesion*, cord signs, long tract sign*, upper motor neuron*, ryggmargsaff*, ryggmargspåv*,
    medullaaff*, medullasympt*, conuskomp*, konuskomp*, konusles*, conusles*, conusaff*, konussyn*, cord involv*,
    spinal cord synd*, cord syndrome*, babinski bilat*, bilateral babinski*, bilat babinski*, positive babinski*,
    babinski begge*, oppadgående plantar*, oppadgåande plantar*, plantarinv*, ekstensiv plantar*, plantars up,
    plantars both up, ankelklonus*, fotklonus*, spastic gait, spastisk gang*, spastisitet i be*, spastisitet i UE,
    spastiske be*, spasticity in legs, spasticity in both*, spastic legs, UMN, pyramidetegn*, pyramidebane*,
    pyramidal sign*, sentral parese*, sensorisk nivå*, sensory loss below*, nivå for sensib*, sensibilitetsgrense*,
    øvre motornev*, øvre motornevron*, sensorisk grense*, sens nivå*, sensnivå*, sensory niveau, sensorisk niv*`,
  'sign.aortic-aneurysm': `
    aortaaneur*, aorta aneur*, AAA, aortic aneur*, abdominal aneur*, pulserende oppfyll*, pulserende tumor*,
    pulserende masse*, pulsatile*, pulsating mass*, pulsating abd*, rumpert aneur*, ruptured aneur*, aortadisseks*,
    aortic dissec*, bukaneur*, sprengt aneur*, aneurisme i buk*, aneurysme i buk*, leaking aneur*, lekkende aneur*,
    triple a, akutt aorta*, acute aortic*, expanding aneur*, dissecting aort*, dissecting aneur*, pulserende utfyl*,
    pulserende resist*, pulsasjon i mage*, pulsasjoner i mage*, aneurisme i aorta, aortic rupture*, aortaruptur*`,
} as const;
