/** How Norwegian and English orders name treatments, referrals, operations and laboratory tests. */

/** Keys are context words of the value sets, or stand beside them where no code exists. */
export const careWords = {
  'order.treatment.traction': `
    traksjon*, traction*, strekkbehandling*, strekkbenk*, *traksjon, strekk av rygg*, inversjonsbenk*,
    inversion table*, inversion therap*`,
  'order.treatment.bed-rest': `
    sengeleie*, bed rest*, bedrest*, sengehvile*, holde sengen, holde senga, sengero, ro i seng*, hvile i seng*,
    rest in bed, resting in bed`,
  'order.treatment.manipulation': `
    manipul*, spinal manipulat*, leddmanipul*, chiropractic adjust*, kiropraktisk juster*, HVLA, high velocity*,
    thrust manipul*, thrust technique*`,
  'order.treatment.massage': 'massas*, massag*, *massasje, bindevevsmassas*',
  'order.treatment.acupuncture': 'akupunkt*, acupunct*, nålebehandling*, dry needling*, elektroakupunkt*',
  'order.treatment.tens': 'TENS, TNS, transkutan*, transcutaneous electric*, TENS apparat*, TENS unit*',
  'order.treatment.laser': 'laser*, laserbehandling*, lavdoselaser*, low level laser*, LLLT, *laser',
  'order.treatment.ultrasound': `
    ultralydbehandling*, ultralyd behandling*, ultralyd terap*, ultralydterapi*, therapeutic ultrasound*, ultrasound therap*,
    ultrasound treatment*, terapeutisk ultralyd*`,
  'order.treatment.electrotherapy': `
    elektroterapi*, electrotherap*, kortbølge*, short wave*, shortwave*, interferens*, interferential*, diatherm*,
    diatermi*, trykkbølge*, shockwave*, shock wave*, ESWT, NMES, electrical stimulat*, elektrisk stimuler*,
    elektrostimuler*, strømbehandling*`,
  'order.treatment.corset': `
    *korsett*, corset*, støttebelte*, support belt*, lumbar orthos*, lumbal orto*, lumbar support*, ryggbelte*, støttebelte*, korsryggbelte*, lumbar support*, lumbar brace*, lumbar belt*,
    back brace*, back belt*, ryggstøtte*, lumbosacral orthos*, lumbosacral support*, ryggortose*, spinal orthos*,
    TLSO, LSO, lumbalortose*`,
  'order.treatment.back-school': 'ryggskole*, back school*, backschool*, spine school*',
  'order.treatment.exercise': `
    treningsterapi*, exercise*, øvelsesbehandling*, øvelser, treningsbehandling*, veiledet trening*, ryggtrening*,
    styrketrening*, therapeutic exercise*, egentrening*, treningsgruppe*, stabiliserende øvels*,
    ryggøvels*, øvelsesterap*, øvelsesprogram*, treningsopplegg*, treningsprogram*, ryggtren*, trening hos*, pilates,
    yoga, graded activity*, stabilising exercise*, stabilizing exercise*, McKenzie*, medisinsk trening*`,
  'order.treatment.heat':
    'varmebehandling*, heat therap*, varmepakning*, varmeteppe*, heat pack*, heat wrap*, hot pack*, heating pad*',
  'order.treatment.cold': `
    kuldebehandling*, kuldepak*, cold therap*, cold pack*, cryotherap*, kryoterap*, ispakning*, isbehandling*,
    ice pack*`,
  'order.treatment.facet-injection': `
    fasettinjeksjon*, fasettleddsinjeksjon*, fasettledd injeksjon*, facet injection*, facet joint injection*,
    facet steroid*, intraarticular facet*, intraartikulær fasett*, steroid i fasett*, kortison i fasett*,
    fasettleddsinjisering*, injeksjon i fasett*, injection of facet*, injection into facet*`,
  'order.treatment.injection': `
    epidural steroid*, epidural injection*, epidural injeksjon*, epiduralinjeksjon*, epidural kortison*,
    nerverotsblokade*, nerverot blokade*, rotblokade*, nerve root block*, nerve root injection*, transforaminal*,
    rotinjeksjon*, triggerpunktinjeksjon*, trigger point injection*, sakralblokade*, sacral block*, proloterap*,
    prolotherap*, ESI, injeksjon i fasett*, injection of facet*, injection into facet*,
    SI joint injection*, sacroiliac joint injection*, iliosakralleddsinjeksjon*, injeksjon i IS ledd*, steroid injection*, steroidinjeksjon*, kortisoninjeksjon*, cortisone injection*,
    fasettinjeksjon*, fasettleddsinjeksjon*, facet injection*, facet joint injection*, kortisonsprøyte*`,
  'order.treatment.idet':
    'IDET, intradiskal elektro*, intradiscal electro*, annuloplast*, intradiskal termi*, intradiscal therm*',
  'order.treatment.radiofrequency': `
    radiofrekven*, radiofrequenc*, RF denerv*, RF behandling*, denerver*, denervat*, rhizotom*, rizotom*, RFA, RF ablas*, RF ablat*,
    nerve ablation*, fasettdenerv*`,
  'order.treatment.spinal-cord-stimulation': `
    spinal cord stimul*, ryggmargsstimul*, bakstrengsstimul*, dorsal column stimul*, nevromodulasjon*,
    neuromodulat*`,
  'order.treatment.botulinum': 'botulin*, botox*',
  'order.treatment.neuroreflexotherapy': 'nevrorefleks*, neuroreflex*',
  'order.surgery.fusion': `
    fusion surgery*, spinal fusion*, lumbar fusion*, fusion of*, fusjon*, spinalfusjon*, avstiv*, ryggavstiv*,
    fiksasjon av rygg*, TLIF, PLIF, ALIF, XLIF, arthrodesis of spine*, spondylodese*, spondylodesis*,
    posterolateral fusion*, ryggfusjon*, lumbalfusjon*, interbody fusion*, fusion`,
  'order.surgery.disc-prosthesis': `
    skiveprotese*, discprotese*, diskprotese*, disc prosthes*, disk prosthes*, disc replacement*, disk replacement*,
    artificial disc*, disc arthroplast*, total disc replacement*`,
  'order.surgery.discectomy': `
    discectom*, diskectom*, diskektom*, mikrodisk*, microdisc*, skiveprolapsoperasjon*, skiveoperasjon*,
    disc surgery*, disk surgery*, nukleotomi*, nucleotom*, prolapsekstirpasjon*, prolapsektomi*,
    ekstirpasjon av skiveprolaps*, ekstirpasjon av lumbalt skiveprolaps*, operasjon for skiveprolaps*, operasjon av skiveprolaps*`,
  'order.surgery.decompression': `
    dekompresjon*, decompression*, laminektom*, laminectom*, stenoseoperasjon*, stenosekirurg*, laminotom*,
    foraminotom*, spinal decompress*`,
  'order.surgery.unspecified': `
    prolapsoperasjon*, prolaps operasjon*, prolapskirurg*, ryggoperasjon*, rygg operasjon*, back surgery*,
    operasjon for prolaps*, operasjon av prolaps*, operasjonsvurdering*, vurdering av operasjon*,
    vurdering operasjon*, surgical evaluation*, surgical assessment*, spine surgery*, spinal surgery*, ryggkirurgi*, rygg kirurgi*, spinalkirurgi*, lumbar surgery*`,
  'order.referral.spine-surgery': `
    ryggkirurg*, rygg kirurg*, spinalkirurg*, spine surg*, spinal surg*, back surgeon*, ryggkirurgisk*,
    spinal unit*`,
  'order.referral.neurosurgery': 'nevrokirurg*, neurokirurg*, neurosurg*, nevrokir*',
  'order.referral.orthopaedics': 'ortoped*, orthop*, ortopedisk*',
  'order.referral.back-clinic': `
    ryggpoliklinikk*, rygg poliklinikk*, back clinic*, spine clinic*, ryggklinikk*, nakke og rygg*,
    nakke rygg poliklinikk*, nakke ryggpoliklinikk*, rygg og nakke*, tverrfaglig ryggteam*, ryggteam*,
    spine center*, spine centre*, ryggavdeling*`,
  'order.referral.pain-clinic':
    'smerteklinikk*, smertepoliklinikk*, pain clinic*, smerteavdeling*, pain management clinic*, smertesenter*',
  'order.referral.rehabilitation': `
    rehabiliter*, rehabilit*, fysikalsk medisin*, physical medicine*, FMR, fys med*, multidisciplinary*,
    tverrfaglig rehab*, arbeidsrettet rehab*`,
  'order.referral.physiotherapy': 'fysioterap*, physiotherap*, physical therap*, fysio, physio',
  /** Osteopaths and naprapaths treat with their hands as well. */
  'order.referral.manual-therapy': 'manuellterap*, manuell terap*, manual therap*, osteopat*, naprapat*',
  'order.referral.chiropractor': 'kiroprakt*, chiropract*',
  'order.referral.emergency': `
    ø hjelp*, øhjelp*, øyeblikkelig hjelp*, akuttinnleggelse*, akutt innleggelse*, akuttmottak*,
    emergency department*, emergency referral*, emergency admission*, emergency room*, innleggelse*,
    hospital admission*, acute admission*`,
  refer: 'henvis*, refer*, søknad om*, viderehenvis*, tilvis*, consult*, konsult*',
} as const;

export const laboratoryWords = {
  'lab.esr':
    'SR, senkning*, senkningsreaksjon*, blodsenkning*, ESR, sedimentation rate*, erythrocyte sed*, sed rate*, B SR',
  'lab.crp': 'CRP, C reaktiv*, C reactive*, P CRP, hsCRP, hurtig CRP',
  'lab.alp': 'ALP, alkalisk fosfatase*, alkaliske fosfatase*, alkaline phosphatase*, P ALP',
  'lab.urine-dipstick': `
    urinstix*, urin stix*, urinstiks*, urin stiks*, U stix, U stiks, dipstick*, urinalys*, urinprøve*, urine test*,
    urin strimmel*, urinstrimmel*, urine analysis*, urinundersøkelse*`,
} as const;
