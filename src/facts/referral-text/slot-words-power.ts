/** Slots of marked weakness: power that is next to none, what the legs could do and cannot, and since when. */

export const powerSlotWords = {
  'off-legs.slot': `
    off her legs, off his legs, off legs, off their legs, off my legs, gone off legs, off feet, off her feet, off his
    feet, went off legs, legs have gone, legs are going, legs going from, legs went from, mister kraften i be*, mister krafta i be*, mistet
    kraften i be*, mistet krafta i be*, mister førlighet*, mistet førlighet*, losing power in, lost power in, losing
    the power, losing strength in, lost strength in, losing the use of, losing use of, kommer seg ikke opp av stol*,
    kommer ikke opp av stol*, kommer ikke opp fra stol*, kommer seg ikke opp trapp*, blitt sengeliggende, blitt
    rullestol*, progressive weakness, blir gradvis lam*`,
  'slaps.slot': `
    foot has dropped, ikke lenger opp stortå*, ikke lenger opp foten, ikke lenger opp tærne, foot dropped, foot is dropping, foot is dropped, foten har falt, foot that would not lift, foot
    would not lift, foot won t lift, foot will not lift, toes won t lift, ikke opp stortå*, ikke opp tærne, ikke opp
    foten, ikke løftet tærne, ikke løfte tærne, ikke løfte stortå*, ikke løfte forfoten, ikke plantarfl*, ikke
    dorsalfl*, cannot plantarflex, can t plantarflex, unable to plantarflex, unable to dorsiflex, cannot dorsiflex,
    can t dorsiflex, no active dorsiflexion, no active plantarflexion, no dorsiflexion, no plantarflexion, loss of
    dorsiflexion, loss of plantarflexion, tap av dorsal*, tap av plantar*, ingen dorsal*, ingen plantarfl*, ingen
    aktiv dorsal*, ingen aktiv plantar*, push down on the pedal, press the pedal, trykke inn clutch*, trykke ned
    pedal*, trå på bremsen, trå inn clutch*, like jelly, som gele, som gelé,
    slapping gait, slaps the floor, slaps on the floor, slapping the floor, foot slaps, foot slapping, foot slap,
    steppage*, high stepping gait, high steppage, hanefjed, hanetrinn, hanegang, slår foten i, foten slår i, foten
    klasker, klasker i gulvet, klapser i gulvet, foten dasker, foten subber, subber med foten, subber foten, foten
    slepper, slepper foten, drar foten, foten henger, fot henger, foot hangs, foot just hangs, foot is hanging, foot
    dragging, foot drags, dragging foot, dragging his foot, dragging her foot, dragging the foot, drags his foot, drags
    her foot, drags the foot, catching his toes, catching her toes, catches his toes, catches her toes, catching the
    toes, trips over his toes, trips over her toes, tripping over his, tripping over her, snubler i tærne, snubler i
    teppe*, snubler i foten, snubler i egen*, toes catch, toe catches, tærne subber, tåspissen subber, leg no longer
    holds, legs no longer hold, beinet bærer ikke, benet bærer ikke, beina bærer ikke, bena bærer ikke, beinet knekker
    under, knekker i kneet, kneet gir etter, knærne gir etter, kneet svikter, knærne svikter, knee gives, knees give,
    knee giving, knees giving, knee buckl*, knees buckl*, legs buckl*, leg buckl*, legs give, leg gives`,
  'flaccid.slot': `
    slapp parese, slappe pareser, slapp pares*, slapp lammelse*, slappe lammelser, flaccid paral*, flaccid pares*,
    flaccid weak*, flaccid legs, flaccid leg, flaccid paraplegi*, dense weakness, profound weakness, dense paresis`,
  'limp.slot': `
    helt borte,
    floppy, limp, lifeless, dangling, dangles, flopping, flops, livløs*, livlaus*, dingler, dinglar, henger og slenger,
    slenger, slapp, slappe, slapt, visner, gone dead, no longer works, stopped working, quit working, not working,
    lystrer ikke, adlyder ikke, fungerer ikke, virker ikke, won t work, doesn t work, does not work`,
  'foot-part.slot': `
    ankle, foot, leg, toes, ankel, ankelen, fot, foten, forfot, forfoten, bein, beinet, ben, benet, tærne, legg,
    leggen`,
  'muscle.slot': `
    tib ant, tibialis ant*, tibialis anterior, EHL, dorsalfleks*, dorsiflex*, dorsifleks*, plantarfleks*,
    plantarflex*, plantar flex*, ankle flex*, toe exten*, toe flex*, big toe, great toe, hallux, stortå*, stortåekst*,
    tåekstensjon*, tåstrekk*, quads, quadriceps, kvadriceps, knee exten*, kneekst*, knestrekk*, hoftefleks*, hip
    flex*, iliopsoas*, psoas, eversjon, eversion, inversion, gastroc*, gastrocnem*, calf power, triceps surae, soleus,
    peroneal power, peroneus*, peroneal*, glut med, gluteus medius, hamstring*, abduct*, L4 power, L5 power, S1
    power, myotom*, dorsalekst*`,
  'flicker.slot': `
    flicker, flickers, hardly a flicker, bare a flicker, only a flicker, trace movement, trace of movement, trace
    contraction, trace power, trace only, barely moves, hardly moves, scarcely moves, barely moving, så vidt bevege*,
    beveger så vidt, beveges så vidt, antydning til bevegelse*, antydning til kontr*, antydning til kraft, knapt
    bevege*, knapt noen kraft, knapt kraft, nesten ingen kraft, nesten ikke kraft, så vidt kraft, minimal kraft,
    minimal power, hardly any power, almost no power, very little power, barely any power, almost nothing, nesten
    ingenting, så å si ingen, hardly anything, grade 1, gr 1, grad 1, MRC 1, power 1, kraft 1, 1 5`,
  'only-flicker.slot': `
    hardly a flicker, barely a flicker, only a flicker, just a flicker, bare a flicker, flicker of movement, flicker of
    contraction, flicker only, flicker of power, a flicker against, antydning til kontraksjon, antydning til bevegelse,
    bare antydning til kraft, trace of contraction, trace of power, trace power`,
  'nil.slot': `
    nothing at all, nothing, nil, no power, no movement, no contraction, no flicker, zero, absent, ingenting, ingen
    kraft, null kraft, ikke noe kraft, ingen bevegelse, ingen kontraksjon, ingen aktivitet, no activity, not a
    flicker, opphevet, oppheva, gone, borte, grade 0, gr 0, grad 0, MRC 0, kraft 0, power 0`,
  'impaired.slot': `
    kraftløs*, slapp, slapt,
    svekket, svekka, nedsatt, nedsett, redusert, svak, svakt, svakere, svakare, dårlig, dårligere, weak, weaker,
    weakened, reduced, down, slightly down, diminished, impaired, grade 3, grade 4, gr 3, gr 4, grad 3, grad 4, MRC 3,
    MRC 4, 4 5, 3 5, 2 5, 1 5, dropped, slipped, gått ned, gikk ned, falt fra, lost, tapt, kraft 3, kraft 4, kraft 2,
    power 3, power 4, power 2, not as strong, less strong, decreased, sviktende, mindre`,
  'onset.slot': `
    kom brått, brått, bråd, came on, started,
    since this morning, this morning, this afternoon, this evening, tonight, overnight, since yesterday, since last,
    at midnight, about midnight, by breakfast, by lunch, woke with, woke up with, woke unable, woke to find, woke and
    could, woke, våknet, våkna, i formiddag, i ettermiddag, i kveld, i natt, i morges, i morgest, siden kl, siden
    klokk*, since 1, since 2, since 3, since 4, since 5, since 6, since 7, since 8, since 9, since 10, since noon,
    hours, timer, timar, siste døgn, siste timer, at the weekend, over the weekend, this weekend, i helga, i helgen, i
    går, yesterday, first noticed, noticed by, merket i, merka i, oppdaget i, oppdaga i, sudden*, plutselig*, akutt,
    acute, acutely, nyoppstått*, nytilkom*, new, ny, nytt, nye, developed, utviklet, debut*, siden lørdag, siden
    søndag, siden mandag, siden tirsdag, siden onsdag, siden torsdag, siden fredag, since monday, since tuesday, since
    wednesday, since thursday, since friday, since saturday, since sunday, on monday, on tuesday, on wednesday, on
    thursday, on friday, on saturday, on sunday, days ago, dager siden, for to dager, i dag, today, this week, denne
    uka, denne uken, 1 day, 2 days, 3 days, two days, three days, several days, some days, a few days, få dager, noen
    dager, to dager, tre dager, past week, last week, siste uke, siste uka, siste uken, forrige uke, forrige kontroll,
    since last seen, since last review, rapid*, raskt, innsettende, quickly, fått, siden i går`,
  'still-could.slot': `
    could get, could walk, could stand, could climb, could manage, could do, could rise, could lift, could still,
    could raise, was able to, were able to, managed, used to manage, kunne gå, kunne stå, kunne løfte, kunne reise,
    klarte, klarte å, greide, greide å, gikk selv, gikk uten, walked in, walked unaided, walked without, was walking,
    walking unaided, unaided, independently mobile, mobile independently, var oppegående, was mobile, uten hjelpemid*,
    a month ago, weeks ago, for en måned siden, for en uke siden, for to uker siden, for tre uker siden, two weeks
    ago, a fortnight ago, a week ago, last week, forrige uke, i forrige uke, at the start of, in spring, i vår, i
    sommer, start of the month`,
  'cannot-now.slot': `
    no longer, no longer can, can no longer, cannot now, can t now, now cannot, now can t, now unable, unable now, not
    any more, any more, anymore, ikke lenger, ikke lengre, ikkje lenger, nå ikke, klarer ikke nå, klarer det ikke nå,
    går ikke nå, now needs, needs two, needs help, now uses, now using, needs a frame, needs a stick, needs a
    wheelchair, trenger nå, trenger hjelp, må ha hjelp, må nå, må bruke, bruker nå, nå avhengig av, nå må, må støtte,
    today cannot, today he cannot, today she cannot, i dag ikke, i dag klarer, only with, kun med, bare med, nå bare,
    nå kun, two to stand, holding on, nå rullator, nå rullestol`,
  'leg-function.slot': `
    chair, chairs, stairs, stair, steps, stand, standing, walk, walks, walking, climb, kerb, heel walk*, toe walk*,
    heel raise*, tiptoe, tiptoes, squat, stol, stolen, trapp, trapper, trappa, trappen, stå, gå, gåing, reise seg,
    reiser seg, tåhev*, tågang, hælgang, huke seg, knebøy, bed, sengen, senga, lift his foot, lift her foot, lift the
    foot, løfte foten, løfte tærne, løfte beinet, løfte benet, pedal, pedals, clutch, clutchen`,
  'heel-raise.slot': `
    tåhev, tåhevninger, tåhevning, tåhevingar, tåheving, tåhevinger, heel raises, heel raise, heel lifts, calf raises,
    calf raise, single leg raises, toe raises, toe raise, sit to stands, sit to stand, knebøy, squats, hælhev, step
    ups, reise seg, oppreisninger`,
  'old.slot': `
    gammel, gammal, gamle, gammelt, old, known, kjent, kjente, kronisk, chronic, etter polio, from polio, since polio,
    residual, longstanding, long standing, mangeårig, medfødt, congenital, unchanged, uendret, uendra, uforandret,
    stabil, stabilt, stable, stasjonær*, stationary, no change, etter slag, after stroke, sequela*, sekvele*, as before,
    som før, recovered, resolved, restituert, gått tilbake`,
  'both-ways.slot': `
    gjør både stort og smått på seg, både stort og smått på seg, stort og smått på seg, går både urin og avføring,
    wet and soiled, soiled and wet, wets and soils, wetting and soiling, lost control of both, lost control both ends,
    lost control at both ends, ingen kontroll på verken urin eller avf*, mistet kontroll på både urin og avf*, går i
    buksa av både, gjør fra seg i buksa, gjør på seg både`,
  'too-weak.slot': `
    too weak to, too weak, legs too weak, for svak til å, for svake til å, for kraftløs til å, not strong enough to,
    ikke sterk nok til å, ikke kraft nok til å, ikke krefter nok til å, hasn t the power to, no strength to`,
} as const;
