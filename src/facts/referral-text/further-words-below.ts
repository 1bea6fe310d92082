/** More ways to say the slots of saddle, bladder, bowel, sphincter and sexual function: in patients' words, nurses' and surgeons'. */

export const furtherWordsBelow = {
  'saddle.slot': `
    tørker meg, tørke meg, tørkar meg, tørka meg, tørket meg, S2 4, S3 4, S2 S3 S4, testicle*, testis, balls, ballene,
    buttock crease, gluteal cleft, gluteal crease, intergluteal*, between the buttocks, between her buttocks, between
    his buttocks, mellom rumpeball*, mellom setehalv*, mellom setene, bikini line, bikini area, bikinilinj*, front
    bottom, front passage, kjønnsdel*, kjønnet, anogenitalt, tissue, toilet tissue, bog roll, dorull*, papir når, anal
    region, anal area, perianale, tampon*, tampong*, bidet, S2 to S5, S3 to S5, S2 til S5, S3 til S5, S4 S5, S4 5, S3 5,
    S2 5, lower sacral, shaft, foreskin, pudenda*, downstairs, below the belt, under there, under der, underdelen, bak
    og under, wipe herself, wipe himself, wiping herself, wiping himself, sadeltrakt*, sadelregion*, saddle region,
    ridebukseregion*, tissefant*, tissepeis*, pikken, kuken, fitta, musa, groin and genital*, cheeks, midt mellom beina,
    i og rundt endetarm*, vaginal*, between my thighs, dopapir`,
  'saddle-topic.slot': `
    testicle*, testik*, penis, penile, vaginal*, labia*, skamlepp*, gluteal cleft, buttock crease, bikini line,
    underlivet, perianale, anogenital*, toilet tissue, loo roll, loo paper, toilet paper, dorull*, kjønnsdel*`,
  'seat.slot': `
    rear, rear end, arse, bum cheek*, buttock, seteparti*, bakpart*, bakende*, stjert*, nummen bak, seteområd*, setene,
    nates, gluteal*, sitteområd*, hele baken`,
  'odd.slot': `
    dau, daue, daud*, valen, valne, numm*, nommen*, nom, visne, visnet, anaesthetic, anesthetic, blunted, blunting,
    deadened, deadness, numbish, tingles, tingly, prickly, buzzing, crawling, nerve block, local anaesthetic, dentist,
    novocaine, padded, padding, polstret, innpakket, muffled, dempet, dempa, hypaesthetic, hypoaesthetic, hyposens*,
    sensibilitetsreduk*, sensibilitetsendr*, sensibilitetsavvik*, sensorisk svikt, sensory impair*, sensory alter*,
    sensory reduc*, sensory abnorm*, følelsessvikt*, følelsesreduk*, følelsesforstyrr*, følelsesendr*, hypoestet*,
    anestet*, nummenheit*, nummenhed*, stikninger, stikkinger, paraesthetic, dysaesthetic, allodyn*, hyperest*, gummi,
    rubbery, rubber, glove, hanske, hansker, through cloth, tykt lag, as if anaesth*, som etter bedøv*, sensutf*`,
  'strange.slot': `
    foreign, unreal, vattent, uekte, fremmed, framand, ikke som den skal, ikke som det skal, ikke som før, ikke som
    normalt, ikke det samme, not the same, not like before, not as it should, ikkje som før, off, ikke likt`,
  'alien.slot': `
    between him and, between her and, between me and, a towel between, mellom henne og, mellom ham og, mellom meg og,
    something between, noe mellom, someone else, someone elses, somebody else, somebody elses, a stranger, not mine, isn
    t mine, not hers, isn t hers, not his own, not her own, noen andre, noen andres, nokon andre, en annen, en annens,
    ein annan, andre sin, ikke mitt, ikke min, ikke sin egen, ikkje mitt, through a glove, through cloth, through
    gloves, through a towel, gjennom en hanske, gjennom hanske*, gjennom et håndkle, gjennom et lag, gjennom noe tykt,
    like rubber, som gummi, like plastic, som plast, like cardboard, som papp, another person, belongs to, tilhører,
    ikke tilhører, høre til, not part of, ikke er der, isn t there, not there, as if nothing, som om ingenting, som
    ingenting`,
  'soft.slot': `
    ball, en ball, balloon, luft, dott, en dott, foam, noe mykt, noe mjukt, marshmallow, jelly, gelé, ingenting under,
    nothing under, wad, klump bomull, mose`,
  'sense.slot': `
    dermatom*, PP, pp, sensory, stikksans, hudsens*, sensation*, nålestikk*, needle, cotton, bomullsdott*, sharp, skarp,
    skarpt, spiss, sensorikk*, følesans*, kulde, varme, hot and cold, warm and cold, varmt og kaldt, temperature, two
    point, sharp blunt, neurotip*, neurotips, reaksjon på berør*, kald spatel`,
  'perceive.slot': `
    able to feel, ane, aner, sanse, sanser, oppfatte, oppfatter, oppfattar, detect, detects, register, registers, kjend,
    kjent etter, aware of, distinguish, skille, skiller, appreciate, appreciates, perceive, perceives`,
  'unfelt.slot': `
    can feel nothing, feels nothing, feel nothing, kjenner ingenting, kjenner ikke noe, merker ingenting, kjenner ingen
    ting, felt nothing, cannot detect, can t detect, ikke kjent, ikkje kjent, ikke kjente, ikkje kjende, kjente ikke,
    ikke merket, ikkje merka, had not felt, hadn t felt, not been aware, no idea, aner ikke når, aner ikke om, aner ikke
    at, hasn t noticed, had not noticed, only realised, only realises, only knows, only knew, only notices, only
    noticed, oppdager først, oppdaget først, merker det først, ser det først, merker først, så det først, uten at hun
    vet, uten at han vet, without her knowing, without him knowing, eg merker det ikkje, merker det ikke, merkar det
    ikkje, kjenner det ikke, kjenner det ikkje, merket det ikke, oblivious, not conscious of, uten å ha merket, uten å
    ha kjent, utan å ha merka, uten å vite, utan å vite, uten å ane, not felt it, didn t know, did not know, doesn t
    realise, not realise, not realising, kjenner aldri, merker aldri, føler aldri, never feels, uten at jeg merker, uten
    at jeg kjenner, vet ikke om, uvitende om, doesn t register, does not register, utan at ho rekk å kjenne, utan å
    kjenne`,
  'tells.slot': `
    skilnad, gradere, sharp from, sharp and blunt, hot from cold, warm from cold, forskjell på, forskjell mellom, skille
    mellom, if she is clean, if he is clean, if she s clean, if he s clean, whether he is clean, whether she is clean,
    om hun er ren, om han er ren, om det er rent, skarpt fra, skarp og butt, spiss og butt, varmt og kaldt, varmt fra
    kaldt`,
  'tone.slot': `
    grunntonus*, sfinktertone, tonus i anus, anal tonus, anus tonus, lukkemuskel, lukkemuskelen, ring, ringen,
    analringen, ringmuskelen, external sphincter, internal sphincter, ytre lukkemusk*, indre lukkemusk*, rectal tonus,
    EAS, IAS, PR tone, tone on PR, tonus ved, tone to finger, hvilespenning, rectal squeeze, analknip, klem, lukking`,
  'tone.none': `
    ring oss, ring 113, ring meg, ring lege*, ring ved, ring hvis, ring dersom, grep om, ankel klem, hand grip, grip
    strength, hånd grep, håndgrep, groin, ring finger, ringfinger`,
  'slack.slot': `
    equivocal, usikker, borderline, tvilsomt, likely reduced, perhaps reduced, litt nedsatt, noe nedsatt, no resistance,
    virtually no, ingen motstand, down, barely, hardly, knapt noe, dårlige, svakere, slappe, gapende, gaping, halvåpen*,
    half open, flabby, slackened, slack, sluggish, absent, uten motstand, less than, mindre enn, ingenting, nothing,
    next to nothing, near absent, so so, knapt følbar*, hardly any, not much, lite igjen, ikke særlig, ikkje særleg, not
    great, doubtful, questionabl*, tvilsom*, tynt, dårligare, soft, floppy, delayed, sløv, halvveis, minus`,
  'squeeze.slot': `
    klype, klype til, klyp, klem, clench, clenching, close, lukke, lukke rundt, stramme, stramme til, knipe til,
    contract, tighten, grip, gripe, squeeze down`,
  'anal.slot': `
    RU, rektal us, rektalt us, ved RE, PR exam, anal canal, endetarms*, lukkemuskel*, ringmuskel*, analåpning,
    rektaleksplor*, per rectum, eksplorasjon, finger i endetarm*, rectal exam*, digital exam*`,
  'open.slot': `
    halvåpen, halvåpent, half open, wide open, gapende, gaping, står åpen, stands open, ikke lukket, does not close,
    lukker seg ikke, uten lukke`,
  'finger.slot': `
    finger, fingeren, fingertupp*, gloved finger, examining finger, examiner s finger, eksplorasjonsfinger*,
    pekefinger*, hansken, my glove`,
  'grips.slot': `
    resistance, motstand, hold, holder, klem*, knip*, klyp*, grip*, grep, squeez*, lukk*, clench*, hold*, holdt, tak,
    ring, contract*, clamp*, tighten*, snur*, stram*, kontra*, kontrakt*, sphincter, sfinkter, tonus, tone, trykk*,
    pressure, close, closes, closing`,
  'command.slot': `
    on command, to command, when asked, on request, på oppfordring, på kommando, på beskjed, voluntarily, viljestyrt,
    frivillig, on instruction, ved oppfordring`,
  'reflex-there.slot': `
    brisk, present, livlig, livlige, tilstede, til stede, utløses lett, intact, intakt, fine, good, preserved, positiv,
    positive, normal, utløsbar`,
  'sacral-reflex.slot': `
    anocutaneous, anokutane, anocutaneus, perianal reflex*, BC reflex, BCR, bulbospong*, anal reflex, analrefleksen`,
  'sacral-reflex.none': 'kremaster*, cremaster*',
  'absent.slot': `
    ikke obtain*, not obtained, not obtain*, could not be obtained, ikke fremkall*, ikke framkall*, lar seg ikke, ikke å
    utløse, ikke mulig å utløse, kan ikke utløses, kan ikke fremkalles, ikke fått fram, ikke fått frem, får ikke fram,
    får ikke frem, får ikkje fram, nil, minus, 0, nada, no wink, ikke påviselig, unable to elicit, could not elicit,
    couldn t elicit, can t elicit, cannot elicit, silent`,
  'floor.slot': `
    bekkenbunnen, bekkenbotnen, bekkenbunns*, pelvic floor muscle*, PFM, levator ani, underlivsmusk*, kegel*,
    knipemuskel*, knipeøv*`,
  'contract.slot': `
    trukket sammen, trekke saman, knipt, stramme opp, strammet, activated, pull up, draw up, lift up, løfte opp, engage,
    kontrahert, knipe sammen, knipetak*`,
  'sex.slot': `
    in bed any more, klimaks, seksuell, potent, libido, lyst, hard on, sexually, seksuelt, stiff, penis, sexliv, making
    love, elske, coitus, masturb*, onan*, climax, orgasmisk, lovemaking, genital response`,
  'erect.slot': `
    stiv, klimaks, hard, hard on, stiff, ståpå, reisning, få den opp, morgenreis*, morning wood, morning glory, erection
    at all, ereksjonsevne*, sædavgang*, climax, orgasmisk`,
  'erect.none': `
    stiv i, stiv rygg, stiv og, stiv om, stiv nakke, stiv ved, er stiv, blir stiv i, blir stiv av, stiv etter, stiv
    korsrygg, stiv når, hard work, hard to, hard floor, hard mattress, hard stool*, hard chair, stiff back, reist seg,
    reise seg, har reist, stiff leg*, stiff gait`,
  'sex-fails.slot': `
    bortfalt, bortfall, bortfalle, opphevet, ikke stiv, does nothing, opphørt, not possible, impossible, umulig, no
    longer, ikke lenger, ikkje lenger, ikke mulig, no good, weaker, svakere, forsvant, vekk, vekke, absence, not what,
    dead, ute av, nothing, ingenting, kom ikke, not returned, hasn t returned, går ikke, har uteblitt, all gone,
    difficulty getting, difficulty keeping, keep an, maintain*, opprettholde*, holde på reis*, få til reisn*, getting
    an, achieving, oppnå, oppnår, går dårlig, vil ikke`,
  'sleeping.slot': `
    sover, sov, søv, sovande, sovet, sove bort, sovner, sovnar, gone to sleep, goes to sleep, going to sleep, fallen
    asleep, falt i søvn, går i dvale`,
  'well.slot': `
    godt, sov godt, the same, same on both, likt, lik, lik på, equal, crisp, sharp, skarp, tydelig, clear, strong, firm,
    brisk, behaving, sterk, kraftig, upåklagelig*, helt fint, adekvat, adequate, tilfredsstill*, satisfactory, no
    different, ingen endring, no change, no changes, unremark*, as usual, as normal, som alltid, N, NAD, ikke affisert,
    ikke påvirket, ikkje påverka, not affected, unchanged, nothing to report, no concern*, no issue*, no problem*, ub, u
    b, ia, i a, u anm, uten anmerk*, tight, tett, fully, full control, med god kontroll, alt vel, alt bra, alt ok, alt i
    orden, no trouble, uproblem*, kan tisse, tisser fint, tisser bra, tømmer seg, in normal, uaffisert, unaffect*,
    kjenner alt, in working order, working order, feels everything, kjenner papiret, feels the paper, feels wiping, can
    feel, kjenner godt, intakte, full følelse, god følelse, er fine, is ok, ok`,
  'benign.slot': 'stomi, stomien, stomipose, stoma, colostomy, ileostomy, vurdere',
  'reduced.slot': 'reduc*, redusrt, reduseret, down, dulled, nedsett, duller, less, mindre, halvvert, borte i, weaker',
  'not.slot': 'ikek, iike, ikk, aldri, ei, cannae, cannot, didnae, doesnae, canna',
  'reduced.none': 'down below, down there, down under, down the, down to',
  'slack.none': 'down below, down there, down under, down the, down to',
} as const;
