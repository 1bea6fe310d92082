/** How referrals say what they ask: the complaint alone, wear and tear, a control, or something of weight. */

export const questionWords = {
  /** The complaint itself: names the back, asks nothing. */
  complaint: `
    ryggsmert*, rygg smert*, korsryggsmert*, korsrygg smert*, ryggplag*, korsryggplag*, korsryggsplag*, ryggvondt*,
    vondt i rygg*, vondt i korsrygg*, smerter i rygg*, smerter i korsrygg*, smerte i rygg*, smerte i korsrygg*,
    smerter korsrygg*, smerter rygg*, ryggverk*, rygglid*, ryggproblem*, rygg, ryggen, korsrygg*, lumbago*,
    lumbalgi*, back pain*, backpain*, low back pain*, lower back pain*, backache*, back ache*, low back ache*,
    lumbar pain*, pain in back, pain in the back, pain in low back, pain in lower back, pain in the lower back,
    sore back, bad back, back problem*, low back, lower back, lumbar spine pain, back trouble*, LBP, kink i rygg*,
    hekseskudd*, back strain*, ryggstrekk*, ryggsykdom*, back injur*, back syndrome*, ryggsyndrom*,
    rygg uten utstr*`,
  /** Words around a complaint that add no question. */
  'complaint.fill': `
    smert*, pain*, vondt, akutt*, acute, kronisk*, chronic, langvarig*, persistent, uspesifikk*, nonspecific, non,
    specific, plager, problem*, siden, since, lenge, ny, nye, new, left, right, venstre, høyre, ve, hø, sin, his,
    her, uker, weeks, dager, days, måneder, months, år, years`,
  /** Speaks of the back or its nerve roots without being the plain complaint. */
  'back-matter': `
    isjias*, ischias*, ischialgi*, sciatic*, radikul*, radicul*, nerverot*, nerve root*, rotaffek*, rotpåvirk*,
    rotsmert*, rotutfall*, lasegue*, skiveprolaps*, prolaps, prolapse, disc prolapse*, disk prolapse*,
    prolapsed dis*, disc hernia*, disk hernia*, diskushernie*, discushernie*, herniated dis*, slipped dis*,
    spinal stenos*, spinalstenos*, spinal claudic*, spondylol*, spondylist*, spondylos*, spondylart*, spondyloart*,
    spondylo*, cauda equina*, lumbosciatic*, lumboisjialg*, isjialg*, degenerativ rygg*, mb bechterew*, bechterew*,
    sacroiliit*, sakroiliit*, ankylosing spond*, facet*, fasett*, modic*, ryggoperert*`,
  /** Wear and tear. `pseudartrose` is none and stands among the weighty words. */
  'ask.degeneration': `
    artrose*, arthrose*, arthrosis*, osteoartr*, osteoarthr*, slitasje*, slitt, slitte, wear and tear*, wear tear*,
    degenerat*, degenerer*, degenerative change*, spondylose*, spondylosis*, spondylartros*, spondyloartros*,
    spondylarthros*, spondyloarthros*, fasettleddsartr*, fasettartr*, *artrose, *slitasje, facet arthr*,
    facet osteo*, aldersforandring*, age related change*, avkalk*, skivedegener*, disc degener*, osteofytt*,
    degenerative disc*, degenerative disk*, degenerated disc*, degenerativ skive*, degenerative skive*,
    disk degener*, osteophyt*`,
  /** Whatever else may be asked; one of these and the question is not wear and tear alone, negated or not. */
  'ask.weighty': `
    *kreft*, cancer*, malign*, tumor*, tumour*, *tumor, svulst*, *svulst, metasta*, mets, neoplas*, lymfom*,
    lymphom*, myelom*, *carcinom*, *karsinom*, sarkom*, sarcom*, infeksj*, infect*, spondylodis*, diskitt*, discit*,
    diskit*, abscess*, absess*, *absces*, osteomyel*, tuberkul*, tubercul*, TB, tbc, sepsis*, feber*, fever*, CRP*,
    SR, fraktur*, *fraktur, fractur*, *brudd*, kompresjon*, compress*, traum*, fall, fallt, falt, fell, ulykke*,
    accident*, osteopor*, buefrak*, lysis, lyse, pseudartr*, pseudarthr*, *prolaps*, hernia*, herniat*, skivelid*,
    protrusj*, protrus*, ekstrusj*, extrus*, sekvest*, sequest*, residiv*, relaps*, recurren*, disc, disk, skive,
    pares*, *parese, lammel*, paralys*, dropfot*, drop fot*, foot drop*, footdrop*, kraftsvikt*, kraftnedsett*,
    kraftreduk*, nedsatt kraft*, weakness*, weak, kraft, tap av kraft*, cauda*, kauda*, ridebuks*, saddle*, perine*,
    retensj*, retent*, inkontin*, incontin*, blære*, bladder*, vannlat*, urin*, avføring*, bowel*, sfinkter*,
    sphincter*, lekkas*, rot, rotaffek*, rotpåvirk*, rotkompr*, nerverot*, nerve root*, nerve*, radikul*, radicul*,
    isjias*, ischias*, sciatic*, utstrål*, radiat*, nummen*, numb*, parest*, paraest*, sensib*, dermatom*, lasegue*,
    nevrolog*, neurolog*, utfall, deficit*, stenos*, *stenose, claudic*, klaudik*, *listes*, *listhes*,
    spondylolys*, spondylolist*, spondylart*, spondyloart*, spondyloarthr*, spondylit*, bechterew*, ankylos*,
    sakroili*, sacroili*, axspa, spa, inflamm*, revmat*, rheum*, artritt*, arthrit*, skolios*, scolios*, kyfos*,
    kyphos*, deformit*, myelopat*, medulla*, tverrsnitt*, cord, vekttap*, weight loss*, nattsmert*, night pain*,
    hvilesmert*, rest pain*, steroid*, kortison*, immun*, operasjon*, operation*, kirurg*, surg*, operert*, opr,
    postop*, syring*, cyst*, aneurysm*, aneurism*, hematom*, haematom*, red flag*, røde flagg*, rødt flagg*,
    serious*, alvorlig*, patolog*, patholog*, gravid*, pregnan*, progred*, progress*, forverr*, worsen*, økende*,
    increasing*, morgenstiv*, morning stiff*, rusmis*, drug use*, kreftsykdom*`,
  /** Said to be a control; only as counted in read-question.ts. */
  control: `
    kontroll, control, rekontroll, kontrollbilde*, kontrollundersøk*, kontroll MR, kontroll CT, kontroll rtg,
    MR kontroll, CT kontroll, rtg kontroll, control MR*, MR control, MRI control, CT control, control CT,
    control x ray, control of, kontroll av, kontroll etter, oppfølging, oppfølging av, follow up, followup,
    follow up of, kjent prolaps*, known prolaps*, known disc*, kontroll-MR, control scan, check of known*`,
  /** Beside these a control is of a function, not of an image. */
  'control.function': `
    blære*, bladder*, vannlat*, urin*, avføring*, bowel*, tarm*, sfinkter*, sphincter*, lukkemusk*, smerte, smerter,
    pain, motor, motorisk*, tap av, loss of, mistet, lost, mangl*, ute av, out of, no, ingen, without, uten, dårlig,
    poor, lack of, nedsatt, reduced, impaired, muscle, birth, vekt, weight, blodsukker*, diabet*, blood*,
    blodtrykk*, symptom*, for, to`,
  /** New trouble: whoever writes this asks for more than a control. */
  'control.new-trouble': `
    pares*, *parese, lammel*, paralys*, dropfot*, drop fot*, foot drop*, footdrop*, kraftsvikt*, kraftnedsett*,
    kraftreduk*, nedsatt kraft*, weakness*, cauda*, ridebuks*, saddle*, perine*, retensj*, retent*, inkontin*,
    incontin*, blære*, bladder*, vannlat*, forverr*, worsen*, worse, verre, økende*, increasing*, progred*,
    progress*, nytilkom*, new, ny, nye, nå, now, feber*, fever*, infeksj*, infect*, *kreft*, cancer*, malign*,
    metasta*, tumor*, tumour*, fraktur*, fractur*, traum*, relaps*, residiv*, recurren*, operasjon*, surg*, kirurg*`,
} as const;

/** What reports of images say they show. */
export const reportWords = {
  'shown.prolapse': `
    prolaps*, *prolaps, *prolapsen, *prolapse, herniat*, *herniation, disc hernia*, disk hernia*, diskushern*,
    discushern*, herniert*, HNP, nucleus pulposus*, ekstru*, extru*, sekvest*, sequest*`,
  /** Tells of an operation, not of what the image shows. */
  'shown.operation': 'prolapsoper*, prolapskirurg*, prolapsektomi*, prolaps oper*, herniotom*, prolapse surg*',
} as const;
