/** Slots of the course of a weakness: since when, how fast, compared with what, and what cannot be done any more. */

export const courseSlotWords = {
  'worsens.slot': `
    økende, aukande, tiltagende, tiltakende, tiltakande, tilt, progredier*, progressi*, forverr*, worsen*, increas*,
    worse, verre, raskt, rapid*, gradvis*, gradual*, for hver, kvar dag, kvar time, hver dag, hver time, fra dag til
    dag, frå dag til dag, dag for dag, time for time, by the day, by the hour, day by day, hour by hour, daily,
    steadily, stadig, på ett døgn, på et døgn, siste timer, siste timene, siste døgn, over hours, went from, gått
    fra, gikk fra, øker, aukar, spreading, sprer seg, brer seg, mer og mer, more and more, meir og meir, evolving,
    spread, spreads, deteriorat*, avtar, avtagende, avtakende, svinner, escalating, ascending, stigende,
    oppstigende, oppadstigende, mer uttalt, meir uttalt, more marked, more pronounced, progress, progresjon*,
    progressing, har økt, har tiltatt, tiltatt, tiltar, tiltok, snowball*, tydeligere, mer tydelig, kraftigere,
    getting worse, worsened, utvikl*, dropped from, gone from, tynnere, progressed, progresses, blitt verre, blir
    verre, stadig mer, progr, prog, progred`,
  'falls.slot': `
    avtar, avtagende, svinner, minker, faller, falling, dropping, dropped, mister, mista, mistet, synker, svekkes,
    dårligere, dårlegare, deteriorat*, worsening, fading, losing, falls, declin*, worse, worsened, decreasing,
    reducing, going down, going downhill, downhill, ned fra, forverr*, has gone, diminishing, weaker, svekkelse,
    svekking`,
  'better.slot': 'bedre, betre, bedring*, better, improv*, bedret, betra, mindre, avtatt',
  'weaker.slot': `
    svakere, svakare, weaker, slappere, kraftløsere, dårligere kraft, mindre kraft, less power, less strength,
    weakening, increasingly weak, progressively weak, svakere og svakere, mer kraftløs, mindre krefter, dårligere
    krefter, svekkes`,
  'than.slot': 'enn, than, refleks*, reflex*, sammenlignet, compared',
  'walk.slot': `
    gå, går, gått, stå, stått, walk, walking, stand, hæl, hælgang*, heel*, løfte, lift, trapp, trapper, stairs,
    reise seg, på tå, på tærne, tågang`,
  'distance.slot': 'lenge, langt, far, long, mer enn, more than, meter, metres',
  'lately.slot': `
    lenger, lenger, lengre, any more, anymore, siden i går, sidan i går, siden, sidan, since, i dag, today, nå, now,
    i morges, this morning, plutselig*, sudden*, yesterday, fra i går, frå i går, fra i natt`,
  'walk.none': 'i stand, ute av stand, standard, heel pain, tåler',
  'than.before': `
    enn i går, enn sist, enn sist gang, enn tidligere, enn før, enn forrige, enn i forrige, enn ved forrige, enn
    for, enn dagen før, enn i morges, enn i natt, enn igår, enn på, enn han var, enn hun var, than yesterday, than
    last, than before, than previous*, than a week, than this morning, than on, than at, than it was, than when,
    than earlier, than two, than three`,
  'than-before.slot': `
    nytt siden, compared to last, compared with last, than a fortnight, sammenlignet med sist, sammenliknet med sist,
    ny siden, new since, new compared, ikke der sist, not there last, wasn t there last,
    enn i går, enn sist, enn sist gang, enn tidligere, enn før, enn forrige, enn i forrige, enn ved forrige, enn
    for, enn dagen før, enn i morges, enn i natt, enn igår, enn på, enn han var, enn hun var, than yesterday, than
    last, than before, than previous*, than a week, than this morning, than on, than at, than it was, than when,
    than earlier, than two, than three`,
  'neurology.slot': `
    neurology, nevrologi, nevrologien, neurological deficit*, neurological status, nevrologiske utfall, nevrologisk
    utfall, nevrologisk status, motor loss, power loss, loss of power, tap av kraft, motor function, motorisk
    funksjon, leg power`,
  'dropfoot.slot': 'droppfot*, dropfot*, drop fot*, dropp fot*, foot drop*, footdrop*, dropped foot, drop foot',
  'sudden.slot': `
    plutselig*, plutseleg*, sudden*, akutt, acute, acutely, overnight, over natten, over natta, i natt, i morges,
    this morning, siden i går, sidan i går, fra i går, since yesterday, last night, yesterday, i går`,
  'unable-lift.slot': `
    klarer ikke løfte, klarer ikke å løfte, kan ikke løfte, får ikke løftet, ikke til å løfte, klarar ikkje løfte,
    kan ikkje løfte, cannot lift, can t lift, unable to lift, couldn t lift, not able to lift, ikke dorsalflektere,
    ikke å dorsalflektere, cannot dorsiflex, unable to dorsiflex, can t dorsiflex`,
  'spreads.slot': `
    nå også svak, also affecting, now affecting, now involving, now involves, and now the, og nå i, nå også i låret,
    nå også låret, nå også leggen, nå også kneet, nå også hofta, nå også armen, started in, began in, startet i,
    begynte i, brer seg, brer om seg, spreading to, spread to, has spread, har spredt seg, sprer seg, oppover,
    climbing, ascending, is now complete, now complete, nå komplett, nå total, now total, partial`,
  'could-before.slot': `
    could last week, could yesterday, could on, could walk last, could do last, kunne forrige uke, klarte forrige
    uke, kunne i går, klarte i går, klarte det i går, kunne det i går, klarte dette forrige, gikk forrige uke,
    forrige uke, last week, i forrige uke, for en uke siden, a week ago, ved forrige kontroll, sist uke, two days
    ago, for to dager siden`,
  'heel-toe.slot': `
    hæl, hælen, tåhev, tåhevning*, tågang, hælgang, heel, heels, tiptoe, tiptoes, toes, trapper, trapp, stairs, på
    tå, på tærne`,
  'no-longer.slot': `
    no longer, ikke lenger, ikke lengre, ikkje lenger, any more, anymore, not any longer, klarer det ikke nå, klarer
    ikke nå, går ikke nå, can t now, cannot now, not now, umulig nå, not today, ikke i dag`,
  'oftener.slot': `
    oftere og oftere, stadig oftere, more and more, mer og mer, meir og meir, more often, increasingly, more each
    day, for hver dag, kvar dag, daglig verre, more frequently`,
  'lift-foot.slot': `
    løfte foten, løfte høyre fot, løfte venstre fot, løfte ve fot, løfte hø fot, løfte forfoten, løfte beinet, lift
    her foot, lift his foot, lift the foot, lifting the foot, lifting her foot, lifting his foot, raise the foot,
    raising the foot, foot clearance`,
  'new.slot': `
    nyoppstått*, nyoppstod*, nytilkom*, nytilkommen, ny, nye, nytt, new, recent, fersk, nylig, recently, developed,
    utviklet, fått, har fått, onset, debut*, oppstod*, oppstått*, tilkom*, tilkommet*`,
  'gait.slot': `
    gange, gangen, gangfunksjon*, ganglag*, gangvansk*, gangbesvær*, walking, gait, mobility, balance, balanse,
    balansen, ustø, ustøhet, ustødig*, unsteady, unsteadiness, trapper, climbing stairs`,
  'aid.slot': `
    rullator*, krykke*, rullestol*, stokk, gåstol*, crutch*, walker, zimmer*, wheelchair*, walking stick, walking
    frame, walking aid*, holde seg i møbler, holding on to furniture, bæres, carried`,
  'giveway.slot': `
    gir etter, gjev etter, giving way, gives way, gave way, gave out, giving out, svikter under, buckl*, kollaps*,
    collaps*, knekker sammen, bærer ikke, bærer henne ikke, bærer ham ikke, won t hold, kan ikke stå på, klarer ikke
    å stå, can t stand, cannot stand, unable to stand, cannot weight bear, can t weight bear, unable to weight bear,
    not weight bearing, kan ikke belaste`,
  'heavy.slot': `
    tung, tunge, tungt, tyngre, heavy, heavier, jelly, gele, gelé, useless, klossete, clumsy, clumsier, kraftløs,
    kraftløse, kraftlause, ustyrlig`,
  'days.slot': `
    over 48 hours, over 24 hours, over 12 hours, over two days, over three days, over 2 days, over 3 days, over the
    week, over the last few days, over the past few days, over the past week, over the weekend, in two days, in 2
    days, in 48 hours, in 24 hours, for two days, for three days, for 2 days, for 3 days, past week, last week, past
    few days, last few days, last two days, past two days, since monday, since tuesday, since wednesday, since
    thursday, since friday, since saturday, since sunday, since the weekend, siste døgn, siste døgnet, siste dager,
    siste dagene, siste to dager, siste tre dager, siste 2 dager, siste 3 dager, siste to døgn, siste 2 døgn, siste
    timer, siste uke, siste uken, siste uka, siste to uker, på to dager, på tre dager, på to døgn, på 2 dager, på et
    døgn, på ett døgn, på få dager, på kort tid, i løpet av, siden mandag, siden tirsdag, siden onsdag, siden
    torsdag, siden fredag, siden lørdag, siden søndag, siden helgen, siden helga, sidan helga, sidan i går`,
} as const;
