/** More ways to say the slots of power, gait, pain in both legs, cord, aorta and organs. */

export const furtherWordsMotor = {
  'leg.slot': `
    underex, underexs*, underekstremiteter, UEx, UE ene, lower extremit*, bilat LE, låra, leggane, fotledd, fotleddet,
    fotleddene, foten sin, forfot*, fotblad*, stortåa, storetå*, hofter, hips, hofte, quads, hamstring*, haser, hasen,
    calves, calf, shin, shins, legga, kneledd*, begge UE, beine, føttar, føtene, fotsål*, sole, soles, both lower, heel,
    heels, hæl, hælen, hælene, bakbeina, gluteus, from the hips, from the hip, from the waist, fra hofta, fra hoften,
    fra midjen, fra livet, frå livet, thigh muscle*, lårmusk*, leggmusk*, tibialis, step`,
  'legs.slot': `
    underex, lower extremities, hips, låra, knærne, knees, calves, thighs, leggene, lårene, beine, låra mine, quads`,
  'foot-part.slot': `
    fotledd, fotleddet, big toe, stortå, stortåa, foot and ankle, toe, tå, tåa, tær, the toes, ankelen, fotblad, hele
    foten, whole leg, hele beinet, legg og fot, knee, kneet, thigh, låret`,
  'weak.slot': `
    ubrukelig*, useless, powerless, svekkelse*, svekking, svekkinga, kraftsvikten, svakheit*, veikskap*, slappheit*,
    maktlaus*, maktløs*, kraftlaus*, kreftlaus*, veik, veike, paretic, paresar, parese i, weakened, feeble, wobbly,
    shaky, skjelven, skjelvne, lealaus*, unstable, ustabil*, ustødig, motor weakness, motor impair*, motor deficit,
    kraftmangel, kraftforstyrr*, dårlig kraft, dårlige krefter, lite kraft, lite krefter, kraftproblem*, svikt i,
    nedsatt styrke, redusert styrke, no power, power deficit, funksjonssvikt*, motorisk utfall, motoriske utfall,
    motorisk svikt, pareses`,
  'strength.slot': `
    krafta i, kraften i, krafta mi, musklene, muscles, motor score, motor grade, motorkraft, muskelstyrke,
    muskelstyrken, power in, quads, styrka, kraftgrad, MRC`,
  'limp.slot': `
    livløse, lifeless, hanging, hangs, henger rett, henger rett ned, henger bare, rag doll, filledukke, fille, doesn t
    do anything, does nothing, gjør ingenting, won t do, ikke liv i, død, døde, dødt, dead weight, som en fille`,
  'muscle.slot': `
    dorsal fleks*, dorsal flex*, ankeldorsalfl*, fotekst*, tåheving, fotheving*, stortåløft*, hofteflexion, hofteflex*,
    hoftebøy*, kneextension, kneflex*, ankel, TA, DF, PF, tåfleks*, EDL, FHL, knee extensor*, ankle dorsi*, knee flex*,
    adduktor*, adductor*, abduktor*, hofteabd*, quad, hams, eversjon*, fothev*, ankelfleks*, tib post, TP, L3 power, L2
    power, vastus*, plantar`,
  'flicker.slot': `
    0 1 5, 0 1, 1 5, flicker only, flickers only, trace, a trace, traces, 1 out of 5, one out of five, grad 1, kraftgrad
    1, gr 0 1, 0 til 1, 1 til 2, kun flimmer, flimmer, antyder, antydning, antydet, så vidt vrikke, så vidt rikke, så
    vidt rører, kan så vidt, only just move*, only just wiggle, just about wiggle, can just wiggle, barely wiggle,
    barely lift*, kun så vidt, minimal bevegelse, minimal movement, minimal aktivitet, hardly any movement, nesten ingen
    bevegelse, next to nothing, kraft 0 1, snaut, almost paral*, nesten lam*, nesten heilt lam*, near total`,
  'nil.slot': `
    zero at, zero throughout, zero in, null i, 0 i hele, 0 in, nada, flat zero, nothing happens, ingen ting, intet, ikke
    noe liv, ingen respons, no response, not a twitch, no twitch, ikke en millimeter, ikke en trevl, 0 av 5, 0 out of 5,
    kraftgrad 0, null, ikke antydning`,
  'nil.none': `
    nothing to suggest, nothing wrong, nothing else, nothing new, nothing helps, nothing abnormal, ingenting hjelper,
    ingenting galt, ingenting annet, ingenting nytt`,
  'impaired.slot': `
    svekt, halvert, ikke så god, ikke like god, ikke like sterk, poor, ned til, svakare, svekkelse, kraftsvikt, parese,
    pareser, not so good, off, barely 2, barely 3, bare 2, bare 3, 3 av 5, 4 av 5, 2 av 5, 3 minus, 4 minus, kun 3, kun
    2, feeble, feebler, weak at, svak ved`,
  'lift-foot.slot': `
    løfte kneet, løfte opp foten, løfte tærne, løfte stortå*, løfte tåa, heve foten, heve forfoten, heve tærne, lift the
    knee, lift her knee, lift his knee, lift the leg, lift her leg, lift his leg, lift her toes, lift his toes, lift the
    toes, pick up her foot, pick up his foot, pick her foot up, pick his foot up, bring the foot up, dorsiflex,
    dorsiflexing, dorsalflektere`,
  'unable-lift.slot': `
    ikke løftet, ikkje lyfta, ikkje lyfte, ikke heve, ikkje heve, ikke hevet, ikke få løftet, får ikke løfta, kan ikke
    heve, klarer ikke heve, klarer ikke å heve, can t raise, cannot raise, unable to raise, couldn t raise, won t lift,
    will not lift, isn t able to lift, ikke opp fra, ikke bøye, ikke strekke, cannot straighten, can t straighten,
    cannot extend, can t extend, unable to extend, ikke lenger løfte, ikke lenger løfta, no longer lift, no longer
    raise, får ikke opp`,
  'off-surface.slot': `
    fra lakenet, frå lakenet, off the sheet*, fra båra, frå båra, fra gulvet, off the floor, off the trolley, off the
    stretcher, off the ground, fra underlaget, frå underlaget, off the bed, off the couch, off the mattress, fra benken,
    frå benken, fra senga, fra sengen, off bed, against gravity, mot tyngden, mot tyngdekraft*, off the examination, fra
    madrass*, off the plinth, fra leiet, i det hele tatt, at all`,
  'moves.slot': `
    vrikke, vrikka, vicka, vifter, wiggles, wiggling, wriggle, budge, budges, rørar, røra, rørsle, lea, kontrollere,
    control her, control his, work her, work his, aktivere, styre, operate, motor response, bevegelse, bevegelser,
    movement, movements, rørsler, aktivitet`,
  'lame.slot': 'lamma, lammet, paralysed, paralyzed, plegic, paraplegic, paraplegisk, dead leg*, dead legs',
  'total.slot': `
    fully, utterly, heilt, all over, throughout, overalt, i hele, whole, gjennomgående, dense, in its entirety, hele,
    heile`,
  'multi.slot': `
    flere røtter, fleire røter, flere nerverøtter, flere nivå*, fleire nivå*, multiple roots, multilevel, multi level,
    several levels, multiple levels, several roots, polyradik*, polyradic*, many levels, flere dermatom*, multiple
    dermatom*, several dermatom*, flere myotom*, several myotom*, multiple myotom*, L2 S1, L3 S1, L2 to S1, L3 to S1, L2
    til S1, L3 til S1, L1 to S1, L2 to S2, L3 S2, non dermatomal, multisegment*, multiroot, multifokal*, multifocal`,
  'deficit.slot': `
    utfall, deficit*, loss, svikt, pareser, paresis, weakness, weak, nedsatt, numbness, numb, nummen*, motor and sens*,
    motorisk*, kraftsvikt*, areflex*, areflek*, sensory, sensibil*, svakhet*, reduced, redusert*, impaired`,
  'both-joints.slot': `
    begge knær, begge kne, begge knærne, both knees, both hips, begge hofter, begge hoftene, both ankles, begge ankler,
    begge skuldre*, both shoulders, both hands, begge hender, both arms, begge armer, both groins, begge lysker`,
  'both.slot': `
    to sidig, to sidige, begge sider av, hø og s1 ve, ve og s1 hø, hø og l5 ve, ve og l5 hø, l5 hø, l5 ve og, dx sin,
    sin dx, dxt sin, sin dxt, like ille, equally bad, begge like, symmetrisk, symmetrical, symmetrically, in equal
    measure, tosidig, bilat symmetr*, l and r, r and l, h og v, v og h, hø ve, ve hø, høgre og venstre, venstre og
    høgre, right plus left, left plus right, bilateralt, begge veier, left as well as right, right as well as left, both
    the left and, both the right and, likt på, like mye på, på hver side, on each side, venstre så vel, høyre så vel,
    høyre samt venstre, venstre samt høyre, h v, v h, begge utstrekning*`,
  'both-legs.slot': `
    baith legs, both ma legs, both me legs, both my legs, both her legs, both his legs, begge beina mine, båe beina
    mine, både høyre og venstre bein, dei to beina, begge hamstr*, begge hase*, begge fotledd*, begge knehaser, begge
    fotblad, begge låra, begge leggar, either side of legs, both hamstrings, both soles, both heels, both shins, both
    groins and legs, båe legga*, båe låra, begge fotsål*, begge beinå, båe beinå, begge føtar, begge fotenden, both
    extremit*, each foot, each calf, each thigh, hvert bein, kvart bein, begge understell`,
  'radiates.slot': `
    ned bak, ned på baksiden, ned til, down to, stikking ned, stikk ned, prikking ned, brenner ned, brenn ned, strømmer
    ned, drar ned, dreg ned, går ned, gjeng ned, going down, goes down, runs down, running down, travels down,
    travelling down, travels to, spreads down, ned i, ned begge, ut i, nedover, down both, down the back, down the legs,
    tracking down, tracks down, jag ned, jagende, ilende, nervesmert*, neuropathic, lyn, lynende, electric shocks,
    electric, strømstøt*, elektriske støt, zaps, zapping, stikking i, verk ned`,
  'radiates.none': `
    going downhill, goes downhill, ut i fra, ned i vekt, gått ned i, går ned i vekt, går ned i trapp, ned i arm`,
  'also-side.slot': `
    right has now, left has now, right has gone, left has gone, hoppet over, hoppa over, over på venstre, over på høyre,
    på venstre også, på høyre også, gone the same way, right has started, left has started, høyre har begynt, venstre
    har begynt, also gone, jumped across, jumped over, skiftet til, byttet side, used to be just, pleide å være bare,
    was just the, was only the, the other leg, other leg has, other leg started, other leg joined, other side too, other
    side as well, has joined in, joined in, followed suit, følger etter, andre beinet har, det andre beinet, andre
    benet, andre foten, den andre foten, opposite leg, opposite side, motsatt bein, motsatt legg, left one has, right
    one has, same on the left, same on the right, samme på venstre, samme på høyre, så kom venstre, så kom høyre, kom
    også, now left, now right, then the other, then the left, then the right, så venstre, så høyre, til begge sider,
    andre leggen, andre låret, now the opposite, started in the left, started in the right, vandret over, moved across,
    over to the left, over to the right, one leg to the other, begge to, one then the other, too now, as well now, også
    nå, nå i begge, now in both, now both, now bilateral, nå begge, nå bilat*, no begge, no båe, begynt på andre, on the
    other side, på andre sida, på andre siden, andre sida også, andre sida òg, i andre sida, over på andre, crossed to
    the, crossed over, spread to the left, spread to the right, spread to left, spread to right, switched to both, var
    bare, only the right until, only the left until, bare høyre før, bare venstre før, the left too, the right too, left
    side too, right side too, started on the left, started on the right, også kommet i, motsatt side, kontralateral*,
    contralateral*`,
  'cord.slot': `
    medullær, conus medullaris, spinal canal contents, ryggmarga, medullas, cord at, thoracic cord, thorakalmed*,
    torakalmed*, medulla spinalis, myelum`,
  'cord.none': `
    umbilical cord, vocal cord*, conus ender, conus normal, conus i normal, conus ved, konus ved, normal cord, spermatic
    cord`,
  'pressed.slot': `
    sammenklem*, squash*, flattened, avflat*, indent*, displac*, forskjøv*, encas*, involver*, involve*, edema, ødem,
    signal change, signalforandr*, ischaem*, iskemi*, infark*, pushing on, pushes on, crush*, trang, trange, tumor i`,
  'aorta.slot': `
    bukaorta*, hovedpulsåra, hovedpulsåren, hovudpulsåra, abdominal aorta, aortic wall, aortavegg*, aortaveggen,
    aneurysmal aorta, infrarenale aorta, pulsåra, pulsåren, main artery, infrarenal*`,
  'burst.slot': `
    widened, ectatic, ektatisk, utposning, ballong*, bulge, bulging, bulger, 5 cm, 6 cm, 7 cm, 8 cm, stranding, halo,
    bruit, sprekk, sprakk, rumpert, lekker, siver, tear, tearing, dissect*, dissek*, rumper*, dilated, utvidet,
    ekstravas*, hematom*, haematom*, expanded`,
  'belly.slot': `
    epigastriet, epigastrium, mellomgulv*, supraumbil*, periumbil*, overmage*, magesekk*, bauchen, abdominalt,
    mageregion*, midtlinje*, midline, over navlen`,
  'pulses.slot': `
    dunker, dunkende, dunkande, slår, banking, pounding, throbbing mass, hjerteslag, heartbeat, pulsing lump, pulsating
    lump, pulsasjon*, bultende`,
  'flail.slot': `
    flail, flaccid, slapp, slappe, slapt, livløs, livløst, livløse, lifeless, like a rag, filledukke, dødt, dead weight`,
  'flail.none': 'slapp av, slappe av, slapp taket, slapp unna',
  'will-not.slot': 'will not, won t, vil ikke, vil ikkje, does not, doesn t, do not, don t, neither',
  'do-anything.slot': `
    do anything, do a thing, do what, obey, respond, lystre, lyde, gjøre noe, gjøre som, gjere noko, listen, budge`,
  'nothing-moves.slot': `
    totally powerless, completely powerless, urørlig*, motionless, immobile, helt kraftløs*, totalt kraftløs*, ligger
    helt stille, ikke rikke, ikke rikka, ikkje rikka, ikkje rikke, ikke rikket, får ikke rikka, får ikkje rikka, ikke
    rugge, ikke rørt, ikkje rørt, ikkje røre, not budge, not a twitch, no flicker, ikke lea, ikkje lea, ikke vifte, ikke
    vrikke, ikkje vrikke, can t wiggle, cannot wiggle, unable to wiggle, no voluntary, no active`,
  'sciatic.slot': 'sciatica, isjias*, ischias*, iskias*, skiatik*, leg pain, radiculopathy, beinsmerte*',
  'swaps.slot': `
    both at once, two at once, in the two of them, in both at, begge samtidig, samtidig i begge, båe samstundes, swapped
    sides, skifter side, bytter side, dx og sin, dxt og sin, dx et sin, sin og dx, begge sider`,
  'gone-of.slot': `
    er borte, er vekk, er som borte, har forsvunnet, has gone, is gone, is missing, isn t there, not there, is dead, er
    død, er dødt, er daud*`,
  'pain-walk.slot': 'walk, walking, gå, går, stand, smerte*, vondt, pain, painful, pains',
  'organ.slot': 'viscera, innvoller, innvollar, organ, organs, gut, bowel origin, upper abdomen, lower abdomen',
  'leg-power.slot': `
    leg power, power in leg*, power in the leg*, power in both legs, kraft i be*, kraft i underex*, kraft i under*,
    kraften i be*, krafta i be*, power in lower limb*, power lower limb*, power in the right leg, power in the left leg`,
  'weak.none': 'blærepar*, tarmpar*, sfinkterpar*, bekkenbunnspar*, bladder pares*',
  'slightly.slot': `
    slightly down, slightly weak, slightly reduced, a little weak, a bit weak, litt svak, litt nedsatt, litt redusert,
    lett nedsatt, lett svekket, lett redusert, mild weakness, minimal weakness, diskret svak*, diskret nedsatt`,
  'conus-cauda.slot': 'conus cauda, konus cauda, konus kauda, cauda conus, cauda konus, conus or cauda, cauda or conus',
  'both-of.slot': 'pair of them, the pair, the two of them, begge to, dei begge',
  'pain-cause.slot': `
    knee arthritis, knee osteoarthritis, kneartrose*, pga kneet, kneprotese*, knee replacement, meniscus, menisk*,
    korsbånd*, cruciate, hip arthritis, hofteartrose*, ankle sprain, quadriceps tendon, patella*, awaiting replacement,
    venter på protese`,
} as const;
