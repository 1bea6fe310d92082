/** Slots of strength, tone, pain in both legs, sexual function, cord, aorta and inner organs. */

export const motorSlotWords = {
  'tone.slot': `
    sfinkter, sfinkteren, sfinktertonus*, sfinkterkraft*, sphincter, sphincters, sphincter tone, analsfinkter*, lukkemusk*,
    ringmusk*, anal contraction, voluntary contraction, analkontraksjon*, analtonus*, anal tonus, anal tone, rectal tone, rektal tonus, rektaltonus*, tonus analt, knip, knipe,
    kniper, knipekraft*, knipet, knipeevne*, squeeze, tonus, tone, klemkraft*`,
  'squeeze.slot': `
    sfinktertonus, analtonus, anal tone, rectal tone, knip, knipe, kniper, knipekraft, knipeevne, squeeze, klemme,
    sphincter tone, tonus, tone`,
  'anal.slot': 'anal, analt, anus, rektal*, rectal, rectum, endetarm*, PR, DRE, sfinkter*, sphincter*',
  'open.slot': 'gap*, hypoton*, atoni*, åpen, open, åpenstående, patulous, lax, slapp, slakk, loose, flaccid',
  'slack.slot': `
    slapp, slapt, slakk, slakt, slappere, slakkere, nedsatt, nedsett, redusert, svak, svakt, svekket, svekka, lax, loose, patulous, gap*, opphevet,
    oppheva, borte, absent, reduced, decreased, poor, flaccid, weak, hypoton*, atoni*, diminished, dårlig, dårleg,
    manglende, mangler, tap, loss, lost, low, impaired, svekkelse, minimal, feeble`,
  'sacral-reflex.slot': `
    analref*, anal ref*, anale ref*, bulbocav*, bulbokav*, bulbo cav*, BCR, anokutan*, anocut*, anal wink*, kremaster*,
    cremaster*, sakrale ref*, sacral ref*, sakralref*, perianale ref*, perianal ref*`,
  'absent.slot': `
    opphevet, oppheva, opphevede, borte, vekk, manglende, mangler, manglar, bortfall*, bortfalt*, fravær*, utslukk*,
    utslokk*, absent, lost, loss, missing, svekket, svekka, svak, nedsatt, redusert, reduced, weak, diminished, neg,
    negativ, unobtainable, abolished, not elicit*, ikke utløs*, ikkje utløy*, utløses ikke, utløyses ikkje`,
  'tested.slot':
    'påvirket, påverka, affisert, affected, involvert, testet, testa, undersøkt, tested, examined, checked, vurdert, sjekket',
  'floor.slot': 'perineum, perineal*, perinealt, bekkenbunn*, bekkenbotn*, pelvic floor',
  'feeble.slot':
    'pares*, paret*, lam, lamme, lammelse*, lammet, svak, svakhet*, svikt*, weak*, paralys*, kraftløs*, slapp',
  'contract.slot': `
    knipe, knip, trekke sammen, dra saman, stramme, spenne, aktivere, contract, squeeze, grip, klemme, clench, tighten`,
  'weak.slot': `
    parese, paresen, pareser, *parese, *pareser, paresis, kraftsvikt*, svakhet*, svak, svake, svakare, weak, weakness*, weaker, svakere, kraftløs*,
    kraftnedsett*, kraftreduk*, nedsatt kraft*, redusert kraft*, dårligere kraft*, lammel*, lamming*, lammelse*, krafttap*,
    foot drop*, dropfot*, droppfot*, drop fot*, paralys*, motorisk*, motor deficit*, styrketap*`,
  'worsens.slot': `
    økende, aukande, tiltagende, tiltakende, tiltakande, tilt, progredier*, progressi*, forverr*, worsen*, increas*,
    worse, verre, raskt, rapid*, gradvis*, gradual*, for hver, kvar dag, kvar time, hver dag, hver time, fra dag til dag, frå dag til dag, dag for dag,
    time for time, by the day, by the hour, day by day, hour by hour, daily, steadily, stadig, på ett døgn,
    på et døgn, siste timer, siste timene, siste døgn, over hours, went from, gått fra, gikk fra, øker, aukar, spreading, sprer seg, brer seg,
    mer og mer, more and more, meir og meir, evolving, spread, spreads, deteriorat*, avtar, avtagende, avtakende, svinner`,
  'falls.slot': `
    avtar, avtagende, svinner, minker, faller, falling, dropping, dropped, mister, mista, mistet, synker, svekkes, dårligere,
    dårlegare, deteriorat*, worsening, fading, losing, falls, declin*`,
  'better.slot': 'bedre, betre, bedring*, better, improv*, bedret, betra, mindre, avtatt',
  'weaker.slot':
    'svakere, svakare, weaker, slappere, kraftløsere, dårligere kraft, mindre kraft, less power, less strength',
  'than.slot': 'enn, than, refleks*, reflex*, sammenlignet, compared',
  'drags.slot': `
    henger, hengjer, drar, dra, dreg, dragging, drags, dragged, subb*, snubl*, stumbl*, tripp*, gir etter, gjev etter, giving way,
    gives way, gave way, buckl*, svikter, svikta, sviktet, sviktar, svikte, faller sammen, collaps*, kollaps*,
    bærer ikke, ber ikkje, won t hold, won t carry`,
  'legs.slot': 'beina, bena, føttene, føtene, legs, feet, lower limbs, underekstremiteter, underekstremitetene, UE',
  'leg.slot': `
    bein, beinet, beina, ben, benet, bena, fot, foten, føtter, føttene, føtene, legg, leggen, leggene, lår, låret,
    lårene, tå, tærne, tær, ankel, ankelen, ankler, leg, legs, foot, feet, toes, toe, ankle, ankles, thigh, thighs, knees, lower limb*, UE,
    underekstrem*, quadriceps, hofta, hoften, hip, nedentil, fra livet og ned, waist down`,
  'moves.slot': `
    bevege, beveger, beveges, bevegar, beveget, røre, rører, rørt, røyre, move, moves, moved, moving, wiggle, vifte,
    lystrer, lyder, viljestyrt*, rikke`,
  'strength.slot':
    'styrken, kraft, krafta, kraften, power, strength, movement, bevegelse, motorikk, motor, styrke, viljestyrt*, voluntary',
  'lame.slot': 'lam, lamt, lamme, lammet, lamma, plegi*, plegisk*, paralys*, paralytisk*, flaccid, viljeløs*',
  'walk.slot':
    'gå, går, gått, stå, stått, walk, walking, stand, hæl, hælgang*, tå, heel*, løfte, lift, trapp, trapper, stairs, reise seg',
  'distance.slot': 'lenge, langt, far, long, mer enn, more than, meter, metres',
  'lately.slot': `
    lenger, lenger, lengre, any more, anymore, siden i går, sidan i går, siden, sidan, since, i dag, today, nå, now,
    i morges, this morning, plutselig*, sudden*, yesterday, fra i går, frå i går, fra i natt`,
  'both-legs.slot': `
    begge bein, begge bena, begge beina, begge beinene, begge ben, begge legg*, begge lår*, begge føtter, begge føtene,
    begge føttene, begge fotter, begge underekst*, begge UE, begge knehas*, båe bein*, båe føt*, båe legg*, bægge bein*,
    both legs, both feet, both calves, both thighs, both lower*, both limbs, down both, either leg, each leg, UE bilat*,
    legs bilat*, bilateral leg*, beina bilat*, bilateralt i bein*, bilaterally in legs, both buttocks and legs,
    ve og hø bein, hø og ve bein, høyre og venstre bein, venstre og høyre bein, hø og ve legg, ve og hø legg,
    right and left leg*, left and right leg*, alle fire, begge hæler`,
  'both-of.slot': 'begge, bægge, båe, beggje, bagge, both, either, each',
  'both.slot': `
    begge sider, begge sidene, båe sider, både hø, både ve, både høyre, både venstre, hø og ve, ve og hø,
    høyre og venstre, venstre og høyre, høgre og venstre, venstre og høgre, right and left, left and right, both sides,
    each side, bilat*, dobbeltsid*, tosidig*, tosidige, b l, bds`,
  'radiates.slot': `
    isjias*, ischias*, ischialgi*, isjialgi*, sciatic*, utstrål*, utstr, stråler, stråling*, strålar, strålende, strålte, strøm*, radiat*, rotsmert*,
    rotaff*, radikul*, radicul*, shoot*, shot, ilinger, iling*, jag, jager, beinsmert*, bensmert*, leg pain*, lancinating`,
  'sore.slot':
    'vondt, smerte, smerter, smertene, smertar, verk, verker, verkjer, brenn*, burning, pain, pains, painful, ache, aches, aching, elektr*, electric*',
  'back.slot':
    'rygg, ryggen, korsrygg*, lumbalt, lumbal, lumbar, back, low back, hofter, hips, knær, knees, skuldre, paravert*',
  'also-side.slot': `
    også ve, også hø, også venstre, også høyre, også høgre, også i ve, også i hø, også i venstre, også i høyre, også på ve,
    også på hø, også det andre, også andre, og i det andre, over i det andre, til det andre, other leg as well,
    other leg too, the other leg, også motsatt, now also left, now also right, now also in, also left, also right, also the left, also the right,
    og så ve, og så hø, òg ve, òg hø`,
  'sex.slot': `
    ereksjon*, erection*, reisning*, orgasm*, samleie*, samliv, intercourse, sex, sexual*, seksual*, seksuel*, ejakul*,
    ejacul*, utløsning*, potens*, penis, vulva, klitoris, clitoris, vagina, sexliv*, sexlife`,
  'erect.slot':
    'ereksjon, ereksjoner, morgenereksjon*, erection, erections, reisning, orgasme, orgasm, orgasms, ejakulasjon, utløsning, erect',
  'sex-fails.slot': `
    nedsatt, redusert, borte, mangler, manglende, svikt*, vansk*, problem*, dysf*, nummen*, følelsesløs*, numb*, tap, tapt,
    mistet, mista, lost, loss, absent, reduced, difficult*, trouble, forsvunnet, unable, failure, gone, følelsestap*`,
  'cord.slot': 'medulla, medullær*, medullaer*, ryggmarg*, ryggmerg*, cord, spinal cord, conus, konus, myelon',
  'pressed.slot': `
    press*, trykk*, kompr*, compr*, påvirk*, affek*, affis*, imping*, skade, lesjon*, lesion*, klem*, avkl*, myelopat*`,
  'aorta.slot': 'aorta, aortas, hovedpulsår*, hovudpulsår*, aortic, bukaorta, abdominalaorta',
  'burst.slot': `
    aneur*, utvid*, dilat*, sprukk*, sprekk*, rumper*, ruptur*, diss*, lekk*, leak*, burst*, revn*, disek*, utposning*, bulende`,
  'pulses.slot': 'bankende, bankande, banker, pulser*, pulsat*, pulsing, pulsil*, ekspansiv*, expansile',
  'belly.slot':
    'mage, magen, buk, buken, abdom*, epigast*, navle*, navel, tummy, belly, stomach, mass, oppfylning*, oppfylling*, tumor',
  'tearing.slot': 'rivende, rivande, ripping, tearing, rippende',
  'chest-or-back.slot': 'rygg, ryggen, ryggsm*, smerte, smerter, ryggsmerte*, back, pain, korsrygg*',
  'suspect.slot': `
    mistenk*, mistanke*, suspekt*, susp, suspect*, suspicion, suspicious, obs, trolig, truleg, sannsynlig*, kan være,
    kan det være, kan vere, spm, spørsmål om, spørsmål, query, possible, possibly, mulig, muligens, utelukke, utelukka,
    rule out, exclude, likely, probable, probably, tror, tenker, think, thinks, differensial*, ddx, 
    lurer, lurar, wonder*, heller, more like, mer som, cause, årsak, concern*, bekymr*, worried, tyder på, forenlig, could be, might be, fremst`,
  'organ.slot': `
    pankrea*, pancrea*, bukspytt*, pyelon*, nyrestein*, nyrest*, nyrekol*, renal*, kidney*, ureter*, hydronef*,
    hydroneph*, ulcus*, ulcer*, magesår*, galle*, kolecyst*, cholecyst*, gallston*, biliary, urosep*, urinveisinf*, UVI,
    UTI, retroperit*, intraabd*, gynekologisk*, gynaecological, gynecological, ovari*, eggstokk*, torsjon*, torsion*, ektopisk*, ectopic*,
    extrauterin*, ekstrauterin*, endometri*, salping*, bekkeninf*, PID, pelvic pathology, bekkenpatologi*, pelvic mass, appendi*, blindtarm*, divertik*, diverticul*,
    peritonitt*, peritonitis, perfor*, tarmisk*, ileus, visceral*, indre organ*, innvollene, internal organ*, abdominal path*, abdominal cause, prostatitt*, prostatitis, lungeemb*, pulmonary emb*, pneumoni*, lungebet*, hjerteinf*, myocard*, milt*,
    spleen*, leveren, hepat*, psoashem*, binyre*, intern med*, cholang*, pleur*`,
} as const;
