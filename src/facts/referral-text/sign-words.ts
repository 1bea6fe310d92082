/** How referrals name red flags and devices in Norwegian and English; the longest phrase over the same words is meant. */
import { emergencyWords } from './emergency-words.ts';

export const flagWords = {
  'sign.spinal-infection': `
    spondylodis*, spondylodisk*, diskitt*, discit*, diskit*, diskitis, epidural absc*, epidural abs*, epiduralabs*,
    psoasabs*, psoas absc*, abscess*, absess*, absces*, infeksjon i ryg*, infeksjon i col*, infeksjon i virv*,
    infeksjon i skiv*, spinal infect*, vertebral osteomy*, osteomyel*, infeksiøs spondyl*, columnainfek*`,
  'sign.spinal-metastasis': 'metasta*, *metastaser, *metastase, mets, metastatic*, metastases, *mets',
  'sign.vertebral-fracture': `
    fraktur*, kompresjonsfrak*, virvelfrak*, brudd, bruddet, kompresjonsbrudd*, virvelbrudd*, ryggbrudd*, fracture*,
    compression fracture*, vertebral fracture*, wedge fracture*, sammenfall*, bursting fracture*`,
  'sign.cancer-history': `
    kreft*, *kreft, *cancer, *kreften, *kreftsykdom, cancer*, *carcinom*, *karsinom*, malign*, ca mammae, ca prostata*,
    ca coli, ca recti, ca pulm*, ca renis, c mammae, c prostata*, c coli, c recti, c pulm*, c renis, c testis,
    lymfom*, lymphom*, myelom*, melanom*, leukemi*, leukaemi*, sarkom*, sarcom*, svulst*, *svulst, tumor*, tumour*,
    neoplas*, cellegift*, kjemoterapi*, chemotherap*, strålebehandl*, radiotherap*, seminom*, hypernefrom*`,
  'sign.steroid-use': `
    prednisolon*, prednison*, medrol*, deksameta*, dexameta*, kortison*, cortison*, steroid*, glukokort*,
    glucocort*, kortikost*, corticost*, perorale steroid*`,
  'sign.immunosuppressant-use': `
    immunsup*, immundemp*, immunosup*, immunosvek*, immunsvekk*, immunocomp*, metotreks*, methotrex*, humira*,
    adalimum*, azatiopr*, azathiop*, imurel*, remicade*, infliksim*, inflixim*, etanercept*, enbrel*, rituksim*,
    rituxim*, mabthera*, tacrolim*, takrolim*, ciklospor*, cyclospor*, ciclospor*, cellcept*, mykofen*, mycophen*,
    leflunom*, biologisk behandl*, biologiske lege*, biologisk medisin*, biologics, biologic treat*, golimumab*,
    tocilizum*, sekukinum*, secukinum*, tofacitin*, baricitin*`,
  'sign.drug-misuse': `
    rusmis*, rusbruk*, sprøytemis*, sprøytebruk*, stoffmis*, iv misbruk*, intravenøst misbruk*, intravenøs rus*,
    i v misbruk*, metadon*, methadone*, subutex*, suboxone*, LAR pasient*, i LAR, groin injecting, injecting on top,
    skin popping, skyter heroin, setter sprøyte*, injiserer, injisering*, heroin*, amfetamin*, iv drug*, i v drug*, intravenous drug*, drug misus*,
    drug abus*, drug user*, drug use, injecting drug*, injects*, narkoman*, narkotika*, PWID, IVDU, rus, rusavheng*`,
  'sign.widespread-neurological-deficit': `
    utbredte nevro*, utbredte utfall*, utbredt nevro*, utbredte pares*, widespread neuro*, widespread weak*`,
  'sign.fever': 'feber*, *feber, febril*, febrile, fever*, pyrexi*, frostanf*, frostri*, frysning*, frysing*, rigor*',
  'sign.general-malaise': `
    redusert allmenn*, alment dårlig, allment dårlig, allmenn dårlig, nedsatt allmenn*, dårlig allmenn*, svekket allmenn*, redusert AT, nedsatt AT, dårlig AT,
    allmennpåvirk*, generally unwell, systemically unwell, unwell, malaise*, uvel, sykdomsfølelse*,
    nattesvett*, night sweat*, sjukdomskjensle*, redusert allmentil*, nedsatt allmentil*, septic, septisk*`,
  'sign.weight-loss': `
    vekttap*, vektreduksj*, vektnedg*, weight loss, losing weight, loss of weight, tapt vekt, mistet vekt,
    avmagr*, magrer av, a stone down, stone down, half down, kg down, kilo down, pounds down, lbs down, down a stone,
    down two stone, kg lettere, kilo lettere, stone lighter, kg lighter, pounds lighter, clothes hang*, clothes loose,
    klærne henger, klærne er blitt for store, a stone and a half, dropped a stone, dropped two stone, dress sizes,
    ufrivillig vekt*, raser ned i vekt, rast ned i vekt`,
  'sign.none': `
    near fall*, near falls, nesten falt, holdt på å falle, fall risk*, falls risk*, fallrisiko*, fallfare*, falls clinic,
    fear of falling, redd for å falle, falls asleep, fell asleep, fall asleep,
    faller i søvn, faller til ro, falt i søvn, falt til ro, last fall, in the fall, this fall, accident and emergency`,
  'sign.trauma': `
    traume*, trauma*, traumatisk*, falt, fell, fallt, datt, fall, falls, falle, ulykke*, trafikkuly*, accident*,
    kollisjon*, kolliderte*, collision*, påkjørt, påkjørsel*, veltet, hoppet fra, RTA, MVA, knocked down, thrown
    off, fallulyk*, sykkeluly*, bilulyk*, skiuly*, fallet, etter fall`,
  'sign.constant-pain': `
    konstant smerte*, konstante smert*, konstante ryggsm*, konstante kors*, konstant vondt,
    døgnkontin*, constant pain, constant back*, constant low*, constant unrem*, unremitting*, constantly in pain,
    kontinuerlige smert*, kontinuerlig smert*, vondt hele tiden, smerter hele tiden, smerter hele døgn*,
    vondt hele døgn*, døgnet rundt, round the clock, pain is constant`,
  'sign.increasing-pain': 'vondt verre, vondere, verre og verre, more and more pain, crescendo*',
  'sign.rest-or-night-pain': `
    nattsmert*, nattesmert*, nattlige smert*, nattlig smert*, nattlege smert*, hvilesmert*, kvilesmert*, night pain*,
    nocturnal pain*, night time pain, nighttime pain, rest pain*, pain at rest, pain at night, painful at night,
    verst om natt*, verst på natt*, verre om natt*, verre på natt*, worse at night, worst at night, smerter i hvile, *smerter i hvile, *smerte i hvile,
    smerte i hvile, smerter i kvile, vondt i hvile, nattverk*`,
  'sign.spinal-deformity': 'deformit*, skoliose*, scolios*, kyfose*, kyphos*, trappetrinn*, step off*, gibbus*',
  'sign.morning-stiffness-over-1h': 'morgenstiv*, morning stiff*, morgonstiv*',
  'sign.raised-esr': `
    forhøyet SR, høy SR, økt SR, stigende SR, forhøyet senk*, høy senk*, økt senk*, elevated ESR, raised ESR, high ESR,
    raised inflammatory*, elevated sed*, høg senk*, høg SR`,
  'sign.inflammatory-back-disease': `
    bechterew*, bekhterev*, bekhterew*, ankyloserende spond*, ankylosing spond*, spondylart*, spondyloart*, axspa`,
  'sign.motor-deficit': `
    parese, paresen, pareser, paretisk*, paretic, paresis, *parese, *pareser, kraftsvikt*, kraftnedsett*,
    kraftreduk*, kraftløs*, krafttap*, kraftutfall*, dropfot*, droppfot*, drop fot*, dropp fot*, foot drop*,
    footdrop*, nedsatt kraft*, redusert kraft*, svekket kraft*, svak kraft*, nedsett kraft*, weak, weakness*,
    reduced power*, decreased power*, loss of power, loss of strength, reduced strength, motor deficit*, motoriske
    utfall*, motorisk utfall*, svekket dorsal*, svekket plantar*, svekket ekst*, svekket fleks*, svekka kraft*,
    svakhet*, ingen kraft, no power, ikke til å løfte foten, kan ikke løfte foten, ikke løfte foten, unable to lift,
    cannot lift, slapp parese*, kan ikke gå på hæl*, kan ikke gå på tå*, ikke å løfte foten, ikke å løfte bein*,
    ikke løfte bein*`,
} as const;

export const deviceWords = {
  'sign.pacemaker': 'pacemaker*, ICD, hjertestarter*, implantert defib*, implantable defib*, implanted defib*',
  'sign.intracranial-clip': `
    aneurismeklips*, aneurysmeklips*, aneurysmklips*, karklips*, klips i hodet, klips, aneurysm clip*,
    aneurism clip*, cerebral clip*, vascular clip*, intracranial clip*`,
  'sign.neurostimulator': `
    nevrostimul*, neurostimul*, neuro stimul*, ryggmargsstim*, spinal cord stim*, vagusstim*, vagusnervestim*,
    vagus nerve stim*, deep brain stim*, dyp hjernestim*, dypstim*, nerve stimulator*, nervestimulator*,
    sakralnervestim*, sacral nerve stim*`,
  'sign.cochlear-implant': 'cochlea*, kokleaimpl*, cochlear*, hørselsimplant*',
  'sign.metal-in-eye': `
    metall i øye*, metall i auge*, metallsplint*, metallspon*, metallflis*, metal in the eye*, metal in eye*,
    metal in his eye*, metal in her eye*, metallfragment*, metal fragment*, metallic foreign body*, splint i øye*`,
  'sign.claustrophobia': 'klaustrofob*, claustrophob*',
  'sign.pregnancy': 'gravid*, pregnan*, svangersk*, gestation*',
} as const;

/** `nothing` masks what only looks like a sign: a cream is no steroid treatment, a retention cyst no retention. */
export const maskWords = {
  'sign.nothing': `
    kortisonkrem*, kortisonsalv*, kortisonspr*, kortisoninj*, kortisonsprøy*, kortison i, steroidkrem*,
    steroidsalv*, steroidinj*, steroid inj*, steroid cream*, steroid inhal*, steroid spray*, steroid ointm*, inhaled
    steroid*, inhaled corti*, topical steroid*, nasal steroid*, inhalasjonssteroid*, nesespray med*, krem med
    kortison, anabole steroid*, cortisone inj*, corticosteroid inj*, hydrokortisonkrem*, injeksjon med kortison,
    basalcelle*, basaliom*, basal cell carcinom*, basal cell ca*, BCC, plateepitelkarsinom i hud*, hudkreft*,
    kreftangst*, kreftredd*, redd for kreft, feberfri*, afebril*, hay fever, pollenfeber*, høyfeber*, feberfantas*,
    retensjonscys*, retention cyst*, fluid retention, water retention, vannretensjon*, facialispar*, facialislam*,
    facial weak*, facial pals*, bell s palsy, bells palsy, radialispar*, ulnarispar*, peroneuspar*, stemmebåndspar*,
    abducenspar*, stemmelepp*, håndleddsbru*, hoftebru*, lårhalsbru*, ankelbru*, ribbeinsbru*, costafrak*,
    håndleddsfrak*, wrist fract*, hip fract*, hoftefrak*, ankelfrak*, rib fract*, ankle fract*, stress fract*,
    lårhalsfrak*, samlivsbru*, falt i søvn, fell asleep, falt til ro, fallende tendens, fall i kraft, falt på plass,
    svangerskapsdiab*, svangerskapsforg*, graviditetsønsk*, likvorlekkas*, liquorlekkas*, csf leak*, klaffelekkas*,
    lekkasje i klaff*, ønsket vekttap, tilsiktet vekttap, intentional weight loss, planlagt vektred*, ICD 10, ICD
    11, ICD10*, ICD11*, ICD kode*, ICD code*, non steroid*, nonsteroid*, ikke steroide*, bladder accident*, bowel
    accident*, toilet accident*, ectopic pregnan*, lekker fra operasj*, lekker fra sår*, CES leaflet*, CES card*,
    CES advice, CES warning*, CES info*, cauda equina card*, cauda equina leaflet*, cauda equina info*, cauda equina
    advice, cauda equina warning*, caudainfo*, cauda info*, slapp av, slappe av, slapp arm, slapp hånd,
    falltendens*, fallrisiko*, fall risk*, fell pregnant, falt bort, falt fra, brudd i ankel*, brudd i legg*, brudd
    i hofte*, brudd i foten, fraktur i ankel*, leggbrudd*, fotbrudd*, tibiafrak*, femurfrak*, radiusfrak*,
    collesfrak*, radiusbrudd*, kragebeinsbrudd*, albuebrudd*, nesebrudd*, fractured wrist, fractured ankle,
    tumormark*, tumour marker*, tumor marker*, godartet svulst*, godartede svulst*, benign tumour*, cancer scare*,
    kreftmistanke avkr*, accidents daily, no accidents, accidents since, having accidents, muskelspenn*, sårlekk*,
    lekkasje fra sår*, wound leak*, selvkateter*, tonus slapp, tonus er slapp, slapp tonus, sfinkter slapp, slapp
    knip*, slapp ringmusk*, slapp i sfinkter*, slapp stråle, slapp i foten, slapp i beinet, slapp i lukkemusk*, self
    cath*, drain leak*, godartet tumor, benign tumo*, fell from 4 5, fell from 5 5, fell from 3 5, fell from 4 to,
    fell from 5 to, fell from 3 to, falt fra 4 5, falt fra 5 5, falt fra 4 til, falt fra 5 til, accidents on the
    way, kreftscreening*, cancer screening*, CES screening*, cauda equina screening*, cauda equina question*, CES
    question*, astmaspray*, kreftfrykt*`,
} as const;

export const signWords = { ...emergencyWords, ...flagWords, ...deviceWords, ...maskWords } as const;
