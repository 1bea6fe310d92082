/** Substances and common Norwegian products by name, for prescriptions that carry no ATC code. */

/** Paracetamol with an opioid: these names stand in all three classes. */
const paracetamolWithOpioid = `
    paralgin forte*, pinex forte*, paralgin major*, pinex major*, paracetamol kodein*, paracetamol codein*,
    codeine paracetamol*, kodein paracetamol*, cocodamol*, co codamol*, tramadol paracetamol*,
    paracetamol tramadol*, oxycodone acetaminophen*, hydrocodone acetaminophen*, acetaminophen codeine*, percocet*,
    vicodin*`;

/** Only substances whose class is plain from the name; the classes are the context words of the value sets. */
export const drugWords = {
  'drug.nsaid': `
    ibuprofen*, ibux*, naproxen*, naproksen*, napren*, diklofenak*, diclofenac*, voltaren*, cataflam*, ketoprofen*,
    deksketoprofen*, dexketoprofen*, indometacin*, indomethacin*, meloxicam*, meloksikam*, piroxicam*, piroksikam*,
    nabumeton*, ketorolac*, ketorolak*, etorikoksib*, etoricoxib*, arcoxia*, celecoxib*, celekoksib*, celebra*,
    NSAID*, vimovo*`,
  'drug.coxib': 'etorikoksib*, etoricoxib*, arcoxia*, celecoxib*, celekoksib*, celebra*',
  'drug.opioid': `
    ${paracetamolWithOpioid}, oksykodon*, oxycodon*, oxynorm*, oxycontin*, targiniq*, tramadol*, tramagetic*,
    nobligan*, kodein*, codein*, morfin*, morphin*, dolcontin*, tapentadol*, palexia*, buprenorfin*, buprenorphin*,
    norspan*, fentanyl*, hydrokodon*, hydrocodon*, hydromorf*, hydromorph*, petidin*, pethidin*, ketobemidon*,
    ketogan*, opioid*, metadon*, methadon*`,
  'drug.opioid-combination': paracetamolWithOpioid,
  'drug.paracetamol': `
    ${paracetamolWithOpioid}, paracetamol*, parasetamol*, acetaminophen*, paracet, panodil*, pamol*, pinex,
    tylenol*`,
  'drug.benzodiazepine': `
    diazepam*, vival*, stesolid*, valium*, oksazepam*, oxazepam*, sobril*, alprazolam*, xanor*, klonazepam*,
    clonazepam*, rivotril*, lorazepam*, nitrazepam*, mogadon*, benzodiazepin*, midazolam*`,
  'drug.muscle-relaxant': `
    karisoprodol*, carisoprodol*, baklofen*, baclofen*, tizanidin*, cyclobenzaprin*, methocarbamol*, metokarbamol*,
    orfenadrin*, orphenadrin*, klorzoksazon*`,
  'drug.gabapentinoid': 'gabapentin*, neurontin*, pregabalin*, lyrica*',
  'drug.antidepressant-tca': `
    amitriptylin*, sarotex*, nortriptylin*, noritren*, trimipramin*, klomipramin*, clomipramin*, doxepin*,
    doksepin*, imipramin*`,
  'drug.antidepressant-other': `
    duloksetin*, duloxetin*, cymbalta*, venlafaksin*, venlafaxin*, sertralin*, escitalopram*, citalopram*,
    fluoksetin*, fluoxetin*, mirtazapin*`,
  'drug.corticosteroid': `
    prednisolon*, prednison*, dexametason*, deksametason*, dexamethason*, metylprednisolon*, methylprednisolon*,
    medrol*`,
  'drug.anticoagulant': `
    warfarin*, marevan*, heparin, dalteparin*, fragmin*, enoksaparin*, enoxaparin*, klexane*, tinzaparin*, innohep*,
    apiksaban*, apixaban*, eliquis*, rivaroksaban*, rivaroxaban*, xarelto*, dabigatran*, pradaxa*, edoksaban*,
    edoxaban*, lixiana*, fondaparinux*, arixtra*`,
  'drug.antiplatelet': `
    acetylsalisylsyre*, acetylsalicylic acid*, aspirin*, albyl e*, klopidogrel*, clopidogrel*, plavix*, tikagrelor*,
    ticagrelor*, brilique*, prasugrel*, efient*, dipyridamol*, persantin*, asasantin*`,
  'drug.z-drug': 'zopiklon*, zopiclon*, imovane*, zolpidem*, stilnoct*',
} as const;

/** Folded words of a form that acts where it is put: an NSAID gel is no NSAID taken (M02AA, not M01A). */
export const localForm = /\b(?:gel|krem|cream|salve|ointment|liniment|oyedraper?|eye drops)\b/;
/** Classes that such forms do not belong to. */
export const systemicOnly: ReadonlySet<string> = new Set(['drug.nsaid', 'drug.coxib', 'drug.corticosteroid']);
