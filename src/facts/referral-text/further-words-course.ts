/** More ways to say the slots of how a weakness goes: since when, how fast, what it takes from walking. */

export const furtherWordsOfCourse = {
  'worsens.slot': `
    advancing, avanserer, extending, brer seg oppover, more obvious, losing ground, merkbart verre, more noticeable,
    less and less, stadig mindre, mindre og mindre, harder and harder, vanskeligere og vanskeligere, stadig
    vanskeligere, tyngre og tyngre, more and more difficult, increasingly difficult, tyngre for hver, vanskeligere for
    hver, oftere og oftere, more frequent, relentless*, inexorabl*, ubønnhørlig, forverrende, blir bare verre, only
    getting worse, gått fort nedover, rask forverring, deteriorating, galopperende, auka, auka på, auker, veke til veke,
    uke til uke, week by week, week to week, for hver uke, for kvar veke, mer for hver, har tiltatt, tiltek, tek til,
    snikende, gått nedover, nedover, stadig dårligere, stadig dårlegare, litt etter litt, etter hvert mer, bit by bit,
    little by little, creeping, on the slide, sliding, step by step, by the week, each day, every day, progrediert,
    progredierte, progredierer, på vei ned, gradvist, dårligere og dårligere, dårlegare og dårlegare, more each day, for
    hver gang, creeps up, kryper oppover, stiger, steg for steg, inch by inch, snowballing, marching up, accelerat*,
    akseler*, eskaler*, escalat*, tar seg opp, mer og mer, meir for kvar, blitt dårligere, er blitt dårligere, blir
    dårligere, dårligere for hver, dårligere dag, mye verre, much worse, a lot worse, worse than, worse today, worse
    since`,
  'worsens.none': 'verre av å, verre ved, worse on walking, worse with',
  'falls.slot': `
    gått tapt, siger, vekk for hver, gone off, lost a grade, dropping a grade, dropped a grade, down a grade, ned en
    grad, mistet en grad, tapt en grad, a grade less, halving, halvert, on the wane, waning, ebbed, svinn, svinner hen,
    renner ut, ebber ut, ebbing, slipping, slipped away, på vei ned, går nedover, gått nedover, har avtatt, avtatt, har
    avtatt siden, gått ned, har falt, har sunket, sunket, minsket, minka, redusert seg, tapt seg, going, going away,
    fades, faded, dwindl*, svekket seg, nedadgående, going off, leaving, forlater, mister mer, tapt mer`,
  'weaker.slot': `
    svekkes, kraftlausare, mindre sterk, svakare og svakare, slappare, mer paretisk, less able, dårligere kraft,
    veikare, meir kraftlaus, mer lammet, mer lam, dårligere krefter, weaker than, dårligere bevegelse, tapt kraft, tapt
    krefter, mister kraft, mister krefter, mistet kraft, mistet krefter, losing power, lost power, losing strength, lost
    strength, krafta forsvinner, kraften forsvinner`,
  'onset.slot': `
    brått, abrupt*, abruptly, all at once, out of the blue, in one go, with immediate, umiddelbart, straks etter, med
    ett, momentant, in the night, i løpet av natta, i løpet av natten, i løpet av dagen, i løpet av helg*, lifting a,
    during a lift, etter et løft, etter løft, da han løftet, da hun løftet, etter et hopp, et smell, a pop, a crack,
    this lunchtime, lunchtime, breakfast, two hours ago, hours ago, timer siden, for to timar, for to timer, for tre
    timer, for fire timer, for få timer, i føremiddag, i ettermiddags, i kveld, i går kveld, i går ettermiddag, i
    morgest, was fine, var fin da, var helt fin, helt fin i går, frisk i går, fine yesterday, fine when, fine last
    night, ok yesterday, gående i går, walking yesterday, var bra i går, gikk i går, kom over natt*, in the shower, i
    dusjen, mandag, tirsdag, onsdag, torsdag, fredag, lørdag, søndag, monday, tuesday, wednesday, thursday, friday,
    saturday, sunday, weekend`,
  'sudden.slot': `
    abrupt*, abruptly, brått, på sekundet, momentant, straks, i ett nu, i kveld, tonight, this afternoon, i formiddag,
    in the night, this evening, siden kl, sia i går, fra kl, i dag tidlig, since 3, since 4, since 5, since 6, since 7,
    since 0, out of the blue`,
  'days.slot': `
    over the last, over the past, in the last, in the past few, in three days, in four days, in five days, in a week, in
    3 days, in 4 days, in 5 days, på tre døgn, på 3 døgn, på fire dager, på 4 dager, på fem dager, på ei uke, på en uke,
    på noen dager, siste fire dager, siste fem dager, siste 4 dager, siste 5 dager, siste 3 døgn, siste tre døgn, siste
    4 døgn, siste fire døgn, since Mon, since Tue, since Wed, since Thu, since Fri, since Sat, since Sun, last 2 days,
    last 3 days, last 4 days, past 3 days, past 4 days, last three days, last four days, last five days, past three
    days, past five days, past 48, last 48, last 24, past 24, siste 48, siste 24, siste 72, past 72, last 72, siste
    veka, siste veke, denne veka, 4 days of, three days of, two days of, 3 days of, 2 days of, days of, fire dager med,
    tre dager med, to dager med`,
  'still-could.slot': `
    was fine on, was fine last, var fint på, gikk fint på, var ok på, was ok on, which was fine, som gikk fint, managed
    stairs, stairs fine, fine on stairs, klarte trapp*, greide trapp*, gikk trapp*, walked the dog, gikk tur, gikk
    turer, var på fjellet, kom gående, kom gåande, walked into, walked to, klarte å gå, gikk fint, gikk greit, gjekk
    fint, normal gange, normal gang, gående, walking normally, walking fine, fully mobile, var mobil, jogget, løp, ran,
    was running, jogged, gikk på egen*, kunne han gå, kunne hun gå, kunne ho gå, kunne gå, could tiptoe, could heel,
    klarte tågang, klarte hælgang, gikk til`,
  'cannot-now.slot': `
    now struggles, now struggling, struggles with, sliter nå, nå sliter, now crawling, crawling, crawls, krabber,
    krabbe, kryper, nå sitter, sitter han stort, sitter hun stort, sitting all, i rullestol, in a wheelchair, to mann,
    needs two, to transfer, two to transfer, two person, must be lifted, må løftes, må bæres, must be carried, with a
    frame, med rullator, med krykker, holding furniture, held up, hauling, hauls, drar seg, dreg seg, trekker seg opp,
    ikke uten, not without, støtte fra, support of, with support, med støtte, støttes, can barely, barely, knapt, så
    vidt, now only, nå knapt, cannot get, can t get, får ikke, klarer ikke, klarar ikkje, klarer han ikke, klarer hun
    ikke, onsdag ikke, i dag ikke, not today, not now, ikke nå, er sengeliggende, can no more, hjelp av, help of, with
    help, supported, trenge to, trenger to, trenger to mann, needing`,
  'could-before.slot': `
    could squat, could stand, could walk, could rise, last week he could, last week she could, forrige uke kunne,
    managed last week, managed yesterday, on monday, på mandag, mandag kunne, in march, fine last, fine on, sist uke,
    førre veke, sist vi så, when last seen, at last review, ved forrige, på forrige kontroll`,
  'no-longer.slot': `
    ikke nå, ikkje no, no more, now can t, now cannot, can no longer, not now, går ikke lenger, kan ikke lenger, klarer
    ikke lenger, får ikke lenger, unable now, får ikkje lenger, kan ikkje lenger, klarar ikkje lenger`,
  'less-able.slot': `
    mer og mer ubrukelig*, mer og mer kraftløs*, losing ground, more obvious than, tydeligere enn, more pronounced than,
    more marked than, har tydelig tiltatt, less and less, stadig mindre, mindre og mindre, dårligere og dårligere,
    dårlegare og dårlegare, poorer and poorer, harder and harder, vanskeligere og vanskeligere, stadig vanskeligere,
    stadig tyngre, tyngre og tyngre, more and more difficult, increasingly difficult, for hver dag tyngre, managing
    less, stadig dårligere, stadig dårlegare, kortere og kortere, shorter and shorter, færre og færre, fewer and fewer,
    weaker by the, svakere for hver, worse by the day, worse by the hour, verre for hver dag, verre for hver time`,
  'stumbles.slot': `
    snubl*, stumbl*, tripp*, falls, faller, fallit, fall, catches, hekter, subb*, ustø, unsteady, gangvansk*, ganglag*`,
  'able.slot': `
    could squat, could rise, two sticks, one stick, with a stick, med stokk, could tiptoe, could heel walk, kunne gå på,
    kunne stå, kunne løfte, last week he could, last week she could, forrige uke kunne, klarte å gå, klarte han å gå,
    klarte hun å gå, greide å gå, kunne gå, kunne han gå, kunne hun gå, gikk selv, gikk uten, gikk han uten, gikk hun
    uten, gikk tur, gikk i trapp, gikk trapp*, normal gange, normal gang, kom gående, kom gåande, gående inn, walked in,
    walked unaided, walking unaided, independently mobile, fully mobile, was walking, walked the dog, walked to, could
    walk, could climb, could stand, managed the stairs, managed stairs, stairs fine, fine on stairs, stairs ok, var
    oppegående, oppegående, selvhjulpen, løp, jogget, gikk på fjellet, var på fjelltur, sto selv, stod selv, reiste seg
    uten, stood unaided, walked normally, gikk normalt, gjekk sjølv, gjekk utan, var gående, var gåande, up and about,
    on foot`,
  'able.none': 'ikke løp, i løp av',
  'disabled.slot': `
    now not, now cannot, now can t, now unable, not today, today not, i dag ikke, nå ikke, bed by, nå går det ikke, går
    det ikke, rullator, rullatoren, rollator, rullestol*, wheelchair*, zimmer*, frame, krykker, krykke, crutch*, crawl*,
    krabb*, sitter nå, nå sitter, sit han, two to, needs two, needing two, trenge to, trenger to, treng to, to mann, to
    personer, two people, two nurses, bæres, bæres inn, må bæres, carried, løftes, lifted, hoist, heis, støtte fra,
    støtte av, støttes, helped by, hjelp av, kan ikke stå, cannot stand, can t stand, unable to stand, kan ikke gå,
    cannot walk, can t walk, unable to walk, klarer ikke å stå, klarer ikke å gå, klarer ikke å reise, klarer ikke
    reise, får ikke til å gå, sengeliggende, bed bound, bedbound, chairbound, chair bound, banister*, gelender*,
    rekkverk*, bare med støtte, falls every, not at all, ikke uten støtte, ikke uten`,
  'aid.slot': `
    rullatoren, krykker, rollator, zimmer frame, hjul, stretcher, stick, two sticks, furniture walking, holds on to,
    hanging on to, trillebår, holder seg fast, holder seg i, banister*, rekkverk*, gelender*, gåstativ*, prekestol*,
    ganghjelpemid*, sengeliggende, bed bound, bedbound, chair bound`,
  'giveway.slot': `
    gir under, give out, gives out, give way, går det under, svikta under, sviktet under, svikter, sviktar, ikke bar,
    bar ikke, bar ikkje, sank sammen, siger sammen, faller sammen, datt saman, crumple*, crumpling, går rundt i knærne,
    går i knærne, legs went, legs go, legs have gone, ikke vekt på, ikke vekt, ikke trå på, kan ikke trå, folder seg,
    foldet seg, folds`,
  'giveway.none': 'smertene svikter, svikter ikke, svikter hukomm*',
  'gait.slot': `
    fotgange*, gangmønster*, gangevne*, slepende gange, halter, haltar, halting, haltende, limp, limping, limps, hinker,
    hinkar, shuffle*, shuffling, wobbly, waddl*, vagger, vaggende, sjangler, sjanglar, sjanglete, ataksi*, ataxi*,
    ataktisk*, broad based, bredspor*, breispor*, tandem, gå rett, stumbling, snublete, ganga, gangen min`,
  'drags.slot': `
    slepende, sleping, slepar, sleper, slepte, slepa, scuff*, catch on, catching on, catches on, catch the, snubling,
    snublar, snubbl*, slår i, subbar, slenger, slengjer, dras etter, drar etter seg, dreg etter seg, hekter, hekta,
    hektar, slinging, flapp*, klask*, klapr*, dask*, slapp*, folder seg, foldar seg, folds, fold under, buckling,
    knekker, knekk, jelly legs, gir seg, gjev seg, ikke bar, ikkje bar, bar ikke, bar henne ikke, bar ham ikke, bar
    ikkje, don t listen, doesn t listen, lystrer dårlig`,
  'drags.none': `
    slapp av, slappe av, slapp taket, slapp unna, slapper av, slapp inn, slapp av med, smertene gir seg, gir seg ved,
    gir seg ikke, gir seg ved hvile`,
  'slaps.slot': `
    foten folder seg, foten slapper, foot slapping, slår med foten, foten slår, klasker med foten, klapper med foten,
    foten klapper, foten dunker, foten slenger, slenger med foten, foten hekter, hekter foten, hekter tærne, foot
    catches, foot catching, toe catching, toes catching, catches her foot, catches his foot, catch on kerbs, catch on
    the kerb, catch on carpet*, catching on carpet*, catching on the kerb*, scuffing, scuffs, lifts his knee high, lifts
    her knee high, løfter kneet høyt, løfter beinet høyt, snubler i dørterskl*, snubler i terskl*, snubler over dør*,
    dørstokk*, foten vil ikke opp, vil ikke opp, foot will not come up, foot won t come up, foot doesn t come up, get
    the foot up, pull the foot up, pull her foot up, pull his foot up, trekke opp foten, få opp foten, får ikke opp
    foten, dra opp foten, trekke foten opp, forfoten henger, forfoten faller, forfoten subber, forfoten slår, foten
    hengjer, foten dett, tåa henger, tærne henger, drar høyre fot*, drar venstre fot*, dreg høgre fot*, dreg venstre
    fot*, drar høgre fot*, dreg høyre fot*, dregne foten, foten dras, drar med seg foten, drar beinet, dreg beinet,
    drags her leg, drags his leg, leg drags, dragging a leg, dragging her leg, dragging his leg, tøffel*, mister tøff*,
    loses her slipper, loses his slipper, slipper falls off`,
  'off-legs.slot': `
    mister makt*, mistet makt*, mistar krafta, mista krafta, legs don t listen, legs don t obey, legs won t obey, beina
    lystrer, beina lyder, beina svikter mer, låra svikter, legs are failing, legs failing, legs have stopped, losing her
    legs, losing his legs, losing the legs, losing her feet, mister beina, mistet beina under, går ikke lenger på,
    sluttet å gå, stopped walking, slutta å gå, ikke gangfør lenger, ikke lenger gangfør, ikke lenger gående, no longer
    ambulant, no longer walks, no longer walking, no longer mobile, off his feet, off her feet, gått fra å gå til, from
    walking to, fra gående til, nedsatt gangfunksjon siste, blitt dårligere til beins, dårligere til beins, dårlig til
    beins siste`,
  'too-weak.slot': `
    for veik til, for svekket til, for slapp til, lacks the strength, lacks the power, ikke makt nok, har ikke krefter
    til, har ikke kraft til, ikke krefter til, ikke kraft til, no power to, without the strength`,
  'heavy.slot': `
    blytung*, leaden, like lead, som bly, lead, concrete, betong, treklosser, logs, tømmerstokk*, wooden, ulydig*,
    upålitelig*, unreliable, sandsekk*, cement, not listening, don t listen, vil ikke, won t, lystrer dårlig, treg`,
  'marked.slot': `
    uttalt kraft*, uttalt svak*, uttalt pares*, markant svak*, markert svak*, markert pares*, markert kraft*, betydelig
    kraft*, betydelig svak*, betydelig pares*, betydelig nedsatt kraft, sterkt nedsatt kraft, kraftig nedsatt kraft,
    svært nedsatt kraft, uttalt nedsatt kraft, marked weak*, markedly weak, severe weak*, severely weak, very weak,
    significant weak*, grossly weak, svært svak, veldig svak, kjempesvak, betydelig svekk*, uttalt svekk*, marked
    pares*, severe pares*, stor kraftsvikt, omfattende pares*, omfattende kraft*, gross weakness, kraftig svekk*,
    alvorlig pares*, alvorlig kraft*`,
} as const;
