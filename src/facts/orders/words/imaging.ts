/** How Norwegian and English orders name imaging methods and parts of the body. */

/** Methods; `fill` are words of an order that say neither what nor where. */
export const methodWords = {
  'method.mr': `
    MR, MRI, MRT, MRcolumna*, magnettomograf*, magnetisk resonans*, magnetresonans*, magnetic resonance*,
    MR myelografi*, MR myelograph*, MR myelogram*, MRLS, MR undersøkelse*`,
  'method.ct':
    'CT, CAT scan*, computed tomograph*, computertomograf*, computer tomograf*, datatomograf*, CT undersøkelse*',
  'method.xr':
    'XR, X ray*, xray*, rtg*, rgt, røntgen*, roentgen*, radiograph*, radiograf*, plain film*, RX, rø LS*, rø L S*, rø columna*, rø kolumna*, rø col, rø lumb*, rø korsrygg*',
  'method.ultrasound': 'ultralyd*, ultrasound*, ultrasonograph*, UL, sonograph*',
  'method.nuclear': `
    *scintigra*, *skintigra*, bone scan*, SPECT, SPECT CT, nuclear medicine*, nukleærmedisin*, PET, PET CT, PET MR,
    PET scan*, positron emission*, skjelettscint*`,
  'method.myelography': 'myelogra*, CT myelogra*, ryggmargskontrast*',
  'method.discography': 'discogra*, diskogra*, CT discogra*, CT diskogra*, provokasjonsdiskogra*',
  'method.block': `
    fasettleddsblokade*, fasettblokade*, fasett blokade*, fasettledd blokade*, diagnostisk blokade*,
    diagnostiske blokader, diagnostic block*, facet block*, facet joint block*, diagnostic facet*,
    medial branch block*, diagnostisk fasett*, SI ledd blokade*, IS ledd blokade*`,
  'method.density': `
    DEXA*, DXA*, bentetthet*, beintetthet*, bone densit*, osteodensitometr*, absorptiometr*, bone mineral densit*,
    dual energy X ray*`,
  fill: `
    undersøkelse*, us, av, og, i, til, med, uten, kontrast*, iv, for, of, the, and, with, without, contrast*,
    procedure, imaging, image, scan*, bilde*, bildediagnostikk, radiologi*, radiology, order, bestilling,
    rekvisisjon, henvisning, study, exam*, views, 2, 3, 1, 0, wo, w, front, side, sidebilde*, diagnostic,
    diagnostisk, plain, standard, protokoll, protocol, vurdering, ønskes, ber om, please, new, ny, stående,
    standing, akutt, haster, urgent, tomografi, konvensjonell, conventional, pasient, patient, a, an, en, et`,
  /** Needles steered by pictures are treatment, not a picture of something. */
  'method.guided': `
    CT veiled*, røntgenveiled*, røntgen veiled*, ultralydveiled*, ultralyd veiled*, MR veiled*, CT guid*,
    X ray guid*, ultrasound guid*, image guid*, gjennomlysningsveiled*, fluoroscopy guid*, fluoroscopically guid*`,
} as const;

/** Parts of the body. `site.elsewhere` and `site.trunk` are the negative list: orders for these are not about the back. */
export const siteWords = {
  'site.lumbar': `
    LS, LS columna*, LS kolumna*, L S columna*, LScolumna*, LS ryggen, LS rygg, L S rygg, L columna, Lcolumna,
    columna L, columna LS, columna lumb*, LS spine, L S spine, L spine, lspine, lumb*, lumbalcolumna*,
    lumbalkolumna*, lumbarcolumna*, lumbalrygg*, *lumbal*, *lumbar*, *lumbosa*, korsrygg*, kors rygg*, lenderygg*,
    lendecolumna*, lendevirv*, lende*, low back*, lower back*, lower spine, nedre rygg*, nedre del av rygg*,
    nederst i rygg*, nedre columna*, L1, L2, L3, L4, L5, LV1, LV2, LV3, LV4, LV5, L1L5, L45, L5S1, L4L5,
    cauda equina*, cauda, MRLS, thoracolumb*, thorakolumb*, torakolumb*, Th L columna, THLS, lumbago*, LSS, L S, LSC,
    LScol, L col, Lcol, col L, L kolumna, Lkolumna, kolumna L, korsr, L 2 3, L 3 4, L 4 5, L 5 S1, ThL columna*,
    ThLcolumna*, ThL kolumna*, Th L kolumna, TL columna*, ThL col, Th L col`,
  'site.si': `
    SI joint*, SIJ, SI ledd*, IS ledd*, ISledd*, SIledd*, IS joint*, *sacroili*, *sakroili*, *sacro ili*,
    *iliosakral*, *iliosacral*, ileosakral*, ileosacral*, sacro iliac*, bekken IS, bekken SI, bekkenledd*, SI leddene, rtg IS, rtg SI,
    røntgen IS, røntgen SI, MR SI, CT SI`,
  'site.whole-spine': `
    hele columna, hele rygg*, hele ryggsøyle*, total columna, totalcolumna, totalcolumn*, totalrygg*, total spine,
    totalspine, columna total*, columna totalis, whole spine, entire spine, full spine, complete spine, helrygg*,
    helcolumna, hele virvelsøyle*, whole vertebral column, entire vertebral column, CTL columna, CThL columna,
    CThLS, cervical thoracic and lumbar spine, whole back, spine whole, spine total, total column, skoliosebilde*,
    scoliosis survey, scoliosis series, skoliose serie, C Th LS columna, C Th L columna, C Th og LS columna, helkolumna*, hel columna, hel kolumna, hel rygg, hele kolumna*,
    totalkolumna*, total kolumna*, total rygg*, tot columna*, tot kolumna*, tot rygg*, totcolumna*, tot col, total col,
    totalcol, helcol, hele col, hel col, columna tot, kolumna tot*, col tot, col total*, C Th L, CThL, CTL`,
  'site.spine': `
    columna*, kolumna*, *columna, spine, spinal, spinal*, vertebra*, vertebral column, virvel*, ryggvirv*,
    ryggsøyle*, rygg, ryggen, ryggrad*, medulla*, spinal cord, ryggmarg*, back, sacrum, sakrum, os sacrum, sacral*,
    sakral*, spinalkanal*, ryggoper*, ryggkirurg*, spinalkirurg*, nakke og rygg*, nakke rygg poli*, nakke ryggpoli*,
    rygg og nakke*`,
  'site.cervical': `
    cervi*, servikal*, *cervical*, C columna*, Ccolumna*, columna C, columna cerv*, C spine, cspine, nakke*,
    nakkevirv*, nakken, neck*, hals*, halsrygg*, halscolumna*, halsvirvel*, whiplash*, atlas, dens, C1, C2, C3, C4,
    C5, C6, C7, ACDF, cervical spine, cervicalcolumna*, cervikalcolumna*`,
  'site.thoracic': `
    thorac*, thorak*, torakal*, torac*, Th columna*, Thcolumna*, columna Th, columna thor*, T spine, tspine,
    Th spine, thoracic spine, brystrygg*, brystcolumna*, brystvirv*, midtrygg*, øvre rygg*, øvre del av rygg*,
    upper back, mid back, thoracalcolumna*, thorakalcolumna*, torakalcolumna*, Th1, Th2, Th3, Th4, Th5, Th6, Th7,
    Th8, Th9, Th10, T5, T6, T7, T8, T9, T10, mellom skulderblad*`,
  'site.pelvis': 'bekken*, pelvi*, bekkenet',
  'site.leg': `
    legg, leggen, legger, leg, legs, lower leg*, lår, låret, thigh*, bein, beinet, beina, ben, underekstremitet*,
    underben*, lower limb*, lower extremit*, calf, ischia*, sete, setet, buttock*, foot drop, dropfot*`,
  /** As `site.elsewhere`, between neck and hips: X-rays of it add to the dose of the trunk. */
  'site.trunk': `
    hip, hips, hip joint*, hofte*, coxa*, coxartr*, thorax*, toraks*, chest*, brystkasse*, lung*, pulmon*, pulm*,
    ribben*, costa*, ribs, sternum*, heart*, hjerte*, cardi*, kardi*, coronar*, koronar*, aort*, mediastin*, abdom*,
    buk, buken, bukoversikt*, mage*, stomach*, gastr*, liver*, lever, leveren, hepat*, galle, galleblær*, gallevei*,
    gallestein*, gallbladder*, gallstone*, bile*, biliar*, MRCP, pancrea*, pankrea*, bukspyttkjertel*, milt, milten,
    spleen*, kidney*, nyre*, renal*, urinvei*, urinary*, urograf*, urograph*, KUB, ureter*, bladder*, blære*,
    prostat*, uterus*, uterin*, livmor*, ovar*, eggstokk*, rectum, rektum, rectal*, rektal*, colon*, kolon*,
    tykktarm*, tynntarm*, tarm*, bowel*, appendi*, lyske*, groin*, inguin*, halebein*, haleben*, coccyx*, koksy*,
    coccyg*`,
  'site.elsewhere': `
    LS plexus*, vertebral arter*, vertebralarter*, a vertebralis*, gynek*, gynec*, gynaec*, descens*, cystocele*, rectocele*,
    *acrom*, *akrom*, exercise test*, exercise stress*, exercise ECG*, nese, nose, nasal*, hud, skin, kne, kneet,
    knær, knærne, kneledd*, kneskål*, kneartros*, kneprotes*, kneskad*, knesmert*, knevondt*, knee*, menisk*,
    menisc*, patell*, gonartr*, femur*, tibia*, fibula*, shoulder*, skulder*, skuldre*, clavic*, klavik*,
    kragebein*, scapula*, humer*, overarm*, upper arm*, underarm*, forearm*, arm, armen, arms, elbow*, albu*,
    wrist*, håndledd*, hand, hands, hånd*, hender, finger*, fingre*, thumb*, tommel*, radius, ulna*, scaphoid*,
    carpal*, karpal*, ankle*, ankel*, foot, feet, fot, foten, føtter, forfot*, toe, toes, tå, stortå*, heel*, hæl,
    hælen, calcane*, kalkane*, achilles*, akilles*, head, hode*, caput*, brain*, hjerne*, cereb*, cranium*,
    cranial*, skull*, skalle*, hypofyse*, pituitar*, orbita*, eye*, øye*, øyne*, ear, øre, ører, internal auditory*,
    face, facial*, ansikt*, sinus*, bihule*, jaw*, kjeve*, TMJ, tann*, tenner, dental*, teeth, OPG, tonsil*,
    larynx*, strupe*, thyr*, tyreo*, tyroid*, skjoldbrusk*, carot*, karot*, mamma*, mammogra*, breast*, bryst,
    brystene, axill*, vagina*, genital*, testi*, skrot*, scrot*, penis*, bekkenbunn*, pelvic floor*, mitral*,
    obstet*, foster*, fetal*, plexus lumb*, plexus sacr*, lumbosacral plexus*, lumbar plexus*, lumbosakralplexus*,
    plexus brachial*, brachial*, lumbalpunk*, lumbar punct*, spinalpunk*, spinal tap*, spinalvæske*,
    epiduralanalges*, epidural analges*, epidural anesth*, epidural anaesth*, spinalanestesi*, spinal anesth*,
    spinal anaesth*, migrene*, migraine*, hodepine*, headache*, astma*, asthma*, KOLS, COPD, depresj*, depress*,
    angst*, anxiety*, epilep*, sterilitet, hals nese*, handskader, øvre ekstremitet*, upper limb*, upper extremit*,
    overekstremitet*, peripheral nerve*`,
} as const;
