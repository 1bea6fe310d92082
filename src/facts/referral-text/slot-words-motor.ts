/** Slots of sphincter and pelvic floor, of strength, and of pain in both legs. */

export const motorSlotWords = {
  'tone.slot': `
    sfinkter, sfinkteren, sfinktertonus*, sfinkterkraft*, sphincter, sphincters, sphincter tone, analsfinkter*,
    lukkemusk*, ringmusk*, anal contraction, voluntary contraction, analkontraksjon*, analtonus*, anal tonus, anal
    tone, rectal tone, rektal tonus, rektaltonus*, tonus analt, knip, knipe, kniper, knipekraft*, knipet,
    knipeevne*, squeeze, tonus, tone, klemkraft*, knipefunksjon, knipefunksjonen, kniping, lukkefunksjon*,
    rektaltonus, sfinkterfunksjon*, sphincter function, anal squeeze, sphinctertonus*, squeeze pressure,
    knipetrykk*, klemmekraft*, hviletonus, resting tone, digital rectal, rektalundersøk*`,
  'squeeze.slot': `
    sfinktertonus, analtonus, anal tone, rectal tone, knip, knipe, kniper, knipekraft, knipeevne, squeeze, klemme,
    sphincter tone, tonus, tone, rektaltonus, rektal tonus, sfinkterkraft, anal knipekraft, sfinkterkontraks*,
    analkontraks*, kontraksjon av sfinkter, anal contraction, sphincter contraction, voluntary contraction,
    sphincter function, sphincter control, anal squeeze, knipefunksjon, kniping, sphinctertonus, sfinkterkontroll,
    squeeze finger, viljestyrt knip, viljestyrt kniping, voluntary squeeze`,
  'anal.slot': `
    anal, analt, anus, rektal*, rectal, rectum, endetarm*, PR, DRE, sfinkter*, sphincter*, analåpning*, analring*,
    analkanal*, anal sphincter`,
  'open.slot': `
    gap*, hypoton*, atoni*, åpen, open, åpenstående, patulous, lax, slapp, slakk, loose, flaccid, åpentst*, åpent,
    åpne, widely open`,
  'slack.slot': `
    slapp, slapt, slakk, slakt, slappere, slakkere, nedsatt, nedsett, redusert, svak, svakt, svekket, svekka, lax,
    loose, patulous, gap*, opphevet, oppheva, borte, absent, reduced, decreased, poor, flaccid, weak, hypoton*,
    atoni*, diminished, dårlig, dårleg, manglende, mangler, tap, loss, lost, low, impaired, svekkelse, minimal,
    feeble, lav, lavt, asymmetr*, fravær*, knapt, ikke normal, ikke helt normal, ikke tilstede, ikke til stede, not
    present, not felt, not normal, ikke intakt, abnormal, unormal, not intact, lack of, lacking, svikter, sviktende,
    paralys*, lammet, paretisk, ikke kjent, forsvunnet, gone, minimalt, knapp, knapt merkbar, nesten ingen, little,
    lite, liten, so vidt, så vidt, ikke viljestyrt, no voluntary, halv kraft, halv styrke, half strength, nedsatt
    kraft`,
  'sacral-reflex.slot': `
    analref*, anal ref*, anale ref*, bulbocav*, bulbokav*, bulbo cav*, BCR, anokutan*, anocut*, anal wink*, kremaster*,
    cremaster*, sakrale ref*, sacral ref*, sakralref*, perianale ref*, perianal ref*`,
  'absent.slot': `
    opphevet, oppheva, opphevede, borte, vekk, manglende, mangler, manglar, bortfall*, bortfalt*, fravær*, utslukk*,
    utslokk*, absent, lost, loss, missing, svekket, svekka, svak, nedsatt, redusert, reduced, weak, diminished, neg,
    negativ, unobtainable, abolished, not elicit*, ikke utløs*, ikkje utløy*, utløses ikke, utløyses ikkje, not
    present, ikke tilstede, ikke til stede, ikke utløst, ikkje utløyst, could not be elicited, not elicited, ikke
    fremkalles, lar seg ikke utløse, fraværende, no response, ikke svar, ingen respons, ingen reaksjon, patologisk*,
    pathological*`,
  'tested.slot': `
    påvirket, påverka, affisert, affected, involvert, testet, testa, undersøkt, tested, examined, checked, vurdert,
    sjekket, ua, normal, normale`,
  'floor.slot': `
    perineum, perineal*, perinealt, bekkenbunn*, bekkenbotn*, pelvic floor, bekkenbunnsmusk*, perinealmusk*,
    levator*`,
  'feeble.slot': `
    paret*, lam, lamme, lammelse*, lammet, svak, svakhet*, svikt*, weak*, paralys*, kraftløs*, slapp, kraftsvikt*,
    lystrer ikke, kraftnedsett*, kraftreduk*, parese, paresen, pareser, paresis`,
  'contract.slot': `
    knipe, knip, trekke sammen, dra saman, stramme, spenne, aktivere, contract, squeeze, grip, klemme, clench,
    tighten, contraction, contractions, kontraksjon, kontraksjoner, contracting, activate, aktivering, kontakt med,
    lift, løfte, bruke, squeezing, tightening, klemme sammen, kontraherer, kontrahere, trekker seg sammen, trekkes
    sammen`,
  'weak.slot': `
    parese, paresen, pareser, *parese, *pareser, paresis, kraftsvikt*, svakhet*, svak, svake, svakare, weak,
    weakness*, weaker, svakere, kraftløs*, kraftnedsett*, kraftreduk*, nedsatt kraft*, redusert kraft*, dårligere
    kraft*, lammel*, lamming*, lammelse*, krafttap*, foot drop*, dropfot*, droppfot*, drop fot*, paralys*,
    motorisk*, motor deficit*, styrketap*, motor loss, power loss, tap av kraft, peroneuspar*, kvadricepspar*,
    footdrop*, paretisk, paretiske, ustø`,
  'drags.slot': `
    henger, hengjer, drar, dra, dreg, dragging, drags, dragged, subb*, snubl*, stumbl*, tripp*, gir etter, gjev
    etter, giving way, gives way, gave way, buckl*, svikter, svikta, sviktet, sviktar, svikte, faller sammen,
    collaps*, kollaps*, bærer ikke, ber ikkje, won t hold, won t carry, svikt`,
  'legs.slot': 'beina, bena, føttene, føtene, legs, feet, lower limbs, underekstremiteter, underekstremitetene, UE',
  'leg.slot': `
    bein, beinet, beina, ben, benet, bena, fot, foten, føtter, føttene, føtene, legg, leggen, leggene, lår, låret,
    lårene, tærne, tær, ankel, ankelen, ankler, leg, legs, foot, feet, toes, toe, ankle, ankles, thigh, thighs,
    knees, lower limb*, UE, underekstrem*, quadriceps, hofta, hoften, hip, nedentil, fra livet og ned, waist down,
    bakbein, knee, kneet, kne, beinene, underekstremitetene, underekstremitet, quads, lårmuskel*, legger,
    legmuskul*, tåa, stortå, stortåa, stortåen, lilletå, below the waist, below the knee, fra navlen og ned, from
    the waist down, below the hips, nedenfor hoftene`,
  'moves.slot': `
    bevege, beveger, beveges, bevegar, beveget, røre, rører, rørt, røyre, move, moves, moved, moving, wiggle, vifte,
    lystrer, lyder, viljestyrt*, rikke, lystre, flytte, use her, use his, vifta`,
  'strength.slot': `
    styrken, kraft, krafta, kraften, power, strength, movement, bevegelse, motorikk, motor, styrke, viljestyrt*,
    voluntary, muskelkraft, muskelkraften, motorikken, motor power, muscle power, muscle strength, leg power,
    krefter, førlighet, førligheten`,
  'lame.slot': 'lam, lamt, lamme, lammet, lamma, plegi*, plegisk*, paralys*, paralytisk*, flaccid, viljeløs*',
  'both-legs.slot': `
    begge bein, begge bena, begge beina, begge beinene, begge ben, begge legg*, begge lår*, begge føtter, begge
    føtene, begge føttene, begge fotter, begge underekst*, begge UE, begge knehas*, båe bein*, båe føt*, båe legg*,
    bægge bein*, both legs, both feet, both calves, both thighs, both lower*, both limbs, down both, either leg,
    each leg, UE bilat*, legs bilat*, bilateral leg*, beina bilat*, bilateralt i bein*, bilaterally in legs, both
    buttocks and legs, ve og hø bein, hø og ve bein, høyre og venstre bein, venstre og høyre bein, hø og ve legg, ve
    og hø legg, right and left leg*, left and right leg*, alle fire, begge hæler, begge lårene, begge leggene, begge
    setene, begge rumpeballer, begge fotsåler, båe beina, begge sider av bein*, both lower limb*, both ankles, both
    buttocks, begge rumpe*, begge seter, begge føter, båe føter`,
  'both-of.slot': 'begge, bægge, båe, beggje, bagge, both, either, each',
  'both.slot': `
    begge sider, begge sidene, båe sider, både hø, både ve, både høyre, både venstre, hø og ve, ve og hø, høyre og
    venstre, venstre og høyre, høgre og venstre, venstre og høgre, right and left, left and right, both sides, each
    side, bilat*, dobbeltsid*, tosidig*, tosidige, b l, bds, beidsid*, begge sidig*, begge sidige, ve hø, hø ve, l
    r, r l, høyre venstre, venstre høyre, left right, right left, på begge, both sided, two sided`,
  'radiates.slot': `
    isjias*, ischias*, ischialgi*, isjialgi*, sciatic*, utstrål*, utstr, stråler, stråling*, strålar, strålende,
    strålte, strøm*, radiat*, rotsmert*, rotaff*, radikul*, radicul*, shoot*, shot, ilinger, iling*, jag, jager,
    beinsmert*, bensmert*, leg pain*, lancinating, strålesm*, nervesm*, smerteutstr*, smertestrål*, lumboisj*,
    lumboisch*, radierer*, radierende*, nerve pain*, neuralg*, verking, beinsm*, bensm*, ischialg*, isjas*, sciatia,
    sciatc*, siatica, ilninger, støt`,
  'sore.slot': `
    vondt, smerte, smerter, smertene, smertar, verk, verker, verkjer, brenn*, burning, pain, pains, painful, ache,
    aches, aching, elektr*, electric*, hurt, hurts, hurting, sore, smertefull*, smertefulle, verking, murring,
    murrer, svir, svie, vonde`,
  'back.slot': `
    rygg, ryggen, korsrygg*, lumbalt, lumbal, lumbar, back, low back, hofter, hips, knær, knees, skuldre, paravert*,
    hip, knee, kne`,
  'also-side.slot': `
    også ve, også hø, også venstre, også høyre, også høgre, også i ve, også i hø, også i venstre, også i høyre, også
    på ve, også på hø, også det andre, også andre, og i det andre, over i det andre, til det andre, other leg as
    well, other leg too, the other leg, også motsatt, now also left, now also right, now also in, also left, also
    right, also the left, also the right, og så ve, og så hø, òg ve, òg hø, now right too, now left too, left leg
    too, right leg too, now left leg, now right leg, andre beinet også, andre foten også, andre siden også, også i
    andre, også i det andre, and now the other, now in the right, now in the left, in the right as well, in the left
    as well, on the right too, on the left too, now the right, now the left, nå også hø, nå også ve, begynt i det
    andre, spread to the other, spredt seg til andre, spredt til det andre, over i andre, nå også venstre, nå også
    høyre`,
  'power-of.slot': `
    dorsalfleks*, dorsiflex*, dorsifleks*, EHL, MRC, quads, quadriceps, kvadriceps, plantarfleks*, plantarflex*,
    knestrekk*, kneekstens*, eversjon, eversion, hoftefleks*, hip flex*, knee exten*, ankle, tibialis*, iliopsoas*`,
  'laseg.slot': 'laseg*, SLR, straight leg*, SLRT',
  'pos.slot': 'pos, positiv, positive, positivt',
  'full.slot': 'full, normal, normale, normalt, god, same, samme, bra, nok, enough, good, mye, mykje, much, særlig, 5',
  'total.slot': 'total, totalt, complete, completely, komplett, fullstendig, helt, entirely, all',
  'dead.slot': 'dead, dødt, livløst, lifeless, useless, ubrukelig',
  'loss.slot': 'tap, loss, bortfall',
  'back.none': 'back of, backs of, back passage, baksiden',
  'lame-noun.slot': 'lammel*, lamming*, paralys*, tone, tonus, squeeze, knip',
} as const;
