/** Every rule, in the order they are asked; the first verdict on an order stands. */
import { caudaEquinaSign } from './emergency/cauda-equina-sign.rule.ts';
import { caudaEquinaWithBackPain } from './emergency/cauda-equina-with-back-pain.rule.ts';
import { fractureWithNeurology } from './emergency/fracture-with-neurology.rule.ts';
import { emergencyMentionedInText } from './emergency/mentioned-in-text.rule.ts';
import { oldSign } from './emergency/old-sign.rule.ts';
import { possibleSign } from './emergency/possible-sign.rule.ts';
import { progressiveParesis } from './emergency/progressive-paresis.rule.ts';
import { visceral } from './emergency/visceral.rule.ts';
import { widespreadDeficit } from './emergency/widespread-deficit.rule.ts';
import { briefIntervention } from './encounter/brief-intervention.rule.ts';
import { completeChecklist } from './encounter/complete-checklist.rule.ts';
import { courseNotRecorded } from './encounter/course-not-recorded.rule.ts';
import { exerciseLongLasting } from './encounter/exercise-long-lasting.rule.ts';
import { kidneyStone } from './encounter/kidney-stone.rule.ts';
import { nerveRoot } from './encounter/nerve-root.rule.ts';
import { nerveRootMedicines2007 } from './encounter/nerve-root-medicines-2007.rule.ts';
import { nonspecificPain } from './encounter/nonspecific.rule.ts';
import { peripheralNerve } from './encounter/peripheral-nerve.rule.ts';
import { prevention } from './encounter/prevention.rule.ts';
import { reAssess } from './encounter/re-assess.rule.ts';
import { reAssessWorse } from './encounter/re-assess-worse.rule.ts';
import { rehabilitation } from './encounter/rehabilitation.rule.ts';
import { rehabilitationAssessFirst } from './encounter/rehabilitation-assess-first.rule.ts';
import { startBackHigh } from './encounter/start-back-high.rule.ts';
import { startBackIncomplete } from './encounter/start-back-incomplete.rule.ts';
import { startBackMedium } from './encounter/start-back-medium.rule.ts';
import { supervisedExercise } from './encounter/supervised-exercise.rule.ts';
import { yellowFlags } from './encounter/yellow-flags.rule.ts';
import { claudicationImaging } from './imaging/claudication.rule.ts';
import { degenerationQuestion } from './imaging/degeneration-question.rule.ts';
import { motorDeficitProgress } from './imaging/motor-deficit-may-progress.rule.ts';
import { motorDeficitStable } from './imaging/motor-deficit-stable.rule.ts';
import { nerveRootBeyondSixWeeks } from './imaging/nerve-root-beyond-six-weeks.rule.ts';
import { nerveRootFirstFourWeeks } from './imaging/nerve-root-first-four-weeks.rule.ts';
import { nerveRootFourToSixWeeks } from './imaging/nerve-root-four-to-six-weeks.rule.ts';
import { nerveRootImproving } from './imaging/nerve-root-improving.rule.ts';
import { nerveRootNotExamined } from './imaging/nerve-root-not-examined.rule.ts';
import { nerveRootNotKnown } from './imaging/nerve-root-not-known.rule.ts';
import { nonspecificBeyondSixWeeks } from './imaging/nonspecific-beyond-six-weeks.rule.ts';
import { nonspecificBeyondSixWeeks2007 } from './imaging/nonspecific-beyond-six-weeks-2007.rule.ts';
import { nonspecificFirstFourWeeks } from './imaging/nonspecific-first-four-weeks.rule.ts';
import { nonspecificFourToSixWeeks } from './imaging/nonspecific-four-to-six-weeks.rule.ts';
import { nonspecificImproving } from './imaging/nonspecific-improving.rule.ts';
import { nonspecificNotKnown } from './imaging/nonspecific-not-known.rule.ts';
import { operatedBefore } from './imaging/operated-before.rule.ts';
import { prolapseControl } from './imaging/prolapse-control.rule.ts';
import { recentImaging } from './imaging/recent-imaging.rule.ts';
import { suspectedSpondylolisthesis } from './imaging/suspected-spondylolisthesis.rule.ts';
import { antidepressant } from './medication/antidepressant.rule.ts';
import { benzodiazepine } from './medication/benzodiazepine.rule.ts';
import { benzodiazepineBeyondOneWeek } from './medication/benzodiazepine-beyond-one-week.rule.ts';
import { gabapentinoid } from './medication/gabapentinoid.rule.ts';
import { nsaidBeyondFourWeeks } from './medication/nsaid-beyond-four-weeks.rule.ts';
import { nsaidInNerveRootPain } from './medication/nsaid-in-nerve-root-pain.rule.ts';
import { nsaidInTheElderly } from './medication/nsaid-in-the-elderly.rule.ts';
import { nsaidMedicinesNotRead } from './medication/nsaid-medicines-not-read.rule.ts';
import { nsaidRiskHinted } from './medication/nsaid-risk-hinted.rule.ts';
import { nsaidWithRisk } from './medication/nsaid-with-risk.rule.ts';
import { nsaidWithoutEnd } from './medication/nsaid-without-end.rule.ts';
import { opioidDurationUnknown } from './medication/opioid-duration-unknown.rule.ts';
import { opioidInAcutePain } from './medication/opioid-in-acute-pain.rule.ts';
import { opioidInLongLastingPain } from './medication/opioid-in-long-lasting-pain.rule.ts';
import { paracetamolEvidence } from './medication/paracetamol-evidence.rule.ts';
import { paracetamolNotComputed } from './medication/paracetamol-not-computed.rule.ts';
import { paracetamolOverMaximum } from './medication/paracetamol-over-maximum.rule.ts';
import { paracetamolRegularly } from './medication/paracetamol-regularly.rule.ts';
import { strongOpioid } from './medication/strong-opioid.rule.ts';
import { answeredAlready } from './orders/answered-already.rule.ts';
import { appropriateOrder } from './orders/appropriate.rule.ts';
import { attachmentsNotReadOrder } from './orders/attachments-not-read.rule.ts';
import { attachmentsToOpen } from './orders/attachments-to-open.rule.ts';
import { childOrder } from './orders/child.rule.ts';
import { claustrophobia } from './orders/claustrophobia.rule.ts';
import { orderDataUnavailable } from './orders/data-unavailable.rule.ts';
import { degenerationOrder } from './orders/degeneration.rule.ts';
import { diagnosticBlock } from './orders/diagnostic-block.rule.ts';
import { discography } from './orders/discography.rule.ts';
import { esrWithXray } from './orders/esr-with-xray.rule.ts';
import { examinationNotNamed } from './orders/examination-not-named.rule.ts';
import { flagsNotAskedOrder } from './orders/flags-not-asked.rule.ts';
import { knownInflammatoryDiseaseOrder } from './orders/known-inflammatory-disease.rule.ts';
import { laboratoryTests } from './orders/laboratory-tests.rule.ts';
import { mayBeConsideredOrder } from './orders/may-be-considered.rule.ts';
import { mentionedInText } from './orders/mentioned-in-text.rule.ts';
import { mrDevice } from './orders/mr-device.rule.ts';
import { mrDeviceMentioned } from './orders/mr-device-mentioned.rule.ts';
import { mrInPregnancy } from './orders/mr-in-pregnancy.rule.ts';
import { mrInPregnancyWeekUnknown } from './orders/mr-in-pregnancy-week-unknown.rule.ts';
import { myelographyBeforeSurgery } from './orders/myelography-before-surgery.rule.ts';
import { myelographyFirst } from './orders/myelography-first.rule.ts';
import { needMoreDataOrder } from './orders/need-more-data.rule.ts';
import { notIndicatedOrder } from './orders/not-indicated.rule.ts';
import { orderedToo } from './orders/ordered-too.rule.ts';
import { otherModality } from './orders/other-modality.rule.ts';
import { patientInformation } from './orders/patient-information.rule.ts';
import { pregnancyMentionedMr } from './orders/pregnancy-mentioned-mr.rule.ts';
import { pregnancyMentionedRadiation } from './orders/pregnancy-mentioned-radiation.rule.ts';
import { priorityTooLow } from './orders/priority-too-low.rule.ts';
import { prolapseControlOrder } from './orders/prolapse-control.rule.ts';
import { prolapseMustMatch } from './orders/prolapse-must-match.rule.ts';
import { radiationInPregnancy } from './orders/radiation-in-pregnancy.rule.ts';
import { radiationInPregnancyNotAdvised } from './orders/radiation-in-pregnancy-not-advised.rule.ts';
import { radiationInPregnancyUnclear } from './orders/radiation-in-pregnancy-unclear.rule.ts';
import { recentImagingNote } from './orders/recent-imaging.rule.ts';
import { referralIncomplete } from './orders/referral-incomplete.rule.ts';
import { referralWithoutQuestion } from './orders/referral-without-question.rule.ts';
import { repeatedRadiation } from './orders/repeated-radiation.rule.ts';
import { scintigraphyAfterMr } from './orders/scintigraphy-after-mr.rule.ts';
import { scintigraphyFirst } from './orders/scintigraphy-first.rule.ts';
import { visceralEmergencyOrder } from './orders/visceral-emergency.rule.ts';
import { ageOver55 } from './red-flags/age-over-55.rule.ts';
import { ageUnder20 } from './red-flags/age-under-20.rule.ts';
import { cancer } from './red-flags/cancer.rule.ts';
import { crpSupports } from './red-flags/crp-supports.rule.ts';
import { deformity } from './red-flags/deformity.rule.ts';
import { distantCancer } from './red-flags/distant-cancer.rule.ts';
import { drugMisuse } from './red-flags/drug-misuse.rule.ts';
import { fever } from './red-flags/fever.rule.ts';
import { highCrp } from './red-flags/high-crp.rule.ts';
import { inflammatory } from './red-flags/inflammatory.rule.ts';
import { malaiseAlone } from './red-flags/malaise-alone.rule.ts';
import { raisedEsr } from './red-flags/raised-esr.rule.ts';
import { sameDayInfection } from './red-flags/same-day-infection.rule.ts';
import { singlePainFlag } from './red-flags/single-pain-flag.rule.ts';
import { spinalInfectionOrMetastasis } from './red-flags/spinal-infection-or-metastasis.rule.ts';
import { stableWidespreadDeficit } from './red-flags/stable-widespread-deficit.rule.ts';
import { steroidsOrImmunosuppressantsFlag } from './red-flags/steroids-or-immunosuppressants.rule.ts';
import { strongPainPattern } from './red-flags/strong-pain-pattern.rule.ts';
import { suspectedArchFracture } from './red-flags/suspected-arch-fracture.rule.ts';
import { suspectedFracture } from './red-flags/suspected-fracture.rule.ts';
import { weightLoss } from './red-flags/weight-loss.rule.ts';
import { discProsthesis } from './referral/disc-prosthesis.rule.ts';
import { discSurgery } from './referral/disc-surgery.rule.ts';
import { discSurgeryEarly } from './referral/disc-surgery-early.rule.ts';
import { surgeryAcute } from './referral/surgery-acute.rule.ts';
import { surgeryAfterTwoYears } from './referral/surgery-after-two-years.rule.ts';
import { surgeryBeforeTwoYears } from './referral/surgery-before-two-years.rule.ts';
import type { Rule } from './rule.ts';
import { ageFlagNotAsked } from './safety/age-flag-not-asked.rule.ts';
import { ageUnknown } from './safety/age-unknown.rule.ts';
import { attachmentsNotRead } from './safety/attachments-not-read.rule.ts';
import { dataUnavailable } from './safety/data-unavailable.rule.ts';
import { emergencySignInQuestion } from './safety/emergency-sign-in-question.rule.ts';
import { flagsNotAsked } from './safety/flags-not-asked.rule.ts';
import { flagMentionedInText } from './safety/mentioned-in-text.rule.ts';
import { motorDeficitInQuestion } from './safety/motor-deficit.rule.ts';
import { pregnancy } from './safety/pregnancy.rule.ts';
import { pregnancyGreyZone } from './safety/pregnancy-grey-zone.rule.ts';
import { pregnancySacroiliac } from './safety/pregnancy-sacroiliac.rule.ts';
import { child } from './scope/child.rule.ts';
import { eighteen } from './scope/eighteen.rule.ts';
import { knownInflammatoryDisease } from './scope/known-inflammatory-disease.rule.ts';
import { otherOrder } from './scope/other-order.rule.ts';
import { specificDisease } from './scope/specific-disease.rule.ts';
import { acupunctureAcute } from './treatment/acupuncture-acute.rule.ts';
import { backSchoolAcute } from './treatment/back-school-acute.rule.ts';
import { bedRest } from './treatment/bed-rest.rule.ts';
import { bedRestNerveRoot } from './treatment/bed-rest-nerve-root.rule.ts';
import { coldElectrotherapyUltrasound } from './treatment/cold-electrotherapy-ultrasound.rule.ts';
import { corset } from './treatment/corset.rule.ts';
import { exerciseFirstWeeks } from './treatment/exercise-first-weeks.rule.ts';
import { exerciseNerveRoot } from './treatment/exercise-nerve-root.rule.ts';
import { heatAcute } from './treatment/heat-acute.rule.ts';
import { idetOrFacetInjection } from './treatment/idet-or-facet-injection.rule.ts';
import { invasiveWithoutBasis } from './treatment/invasive-without-basis.rule.ts';
import { laser } from './treatment/laser.rule.ts';
import { manipulationFirstWeek } from './treatment/manipulation-first-week.rule.ts';
import { manipulationNotExamined } from './treatment/manipulation-not-examined.rule.ts';
import { manipulationSickLeave } from './treatment/manipulation-sick-leave.rule.ts';
import { manipulationSubacute } from './treatment/manipulation-subacute.rule.ts';
import { manipulationWithDeficit } from './treatment/manipulation-with-deficit.rule.ts';
import { manipulationWithRedFlag } from './treatment/manipulation-with-red-flag.rule.ts';
import { massageAcute } from './treatment/massage-acute.rule.ts';
import { massageAlone } from './treatment/massage-alone.rule.ts';
import { nerveRootWithoutBasis } from './treatment/nerve-root-without-basis.rule.ts';
import { tensAcute } from './treatment/tens-acute.rule.ts';
import { tensLongLasting } from './treatment/tens-long-lasting.rule.ts';
import { traction } from './treatment/traction.rule.ts';
import { tractionNerveRoot } from './treatment/traction-nerve-root.rule.ts';
import { claudication } from './triage/claudication.rule.ts';
import { codedRadiculopathy } from './triage/coded-radiculopathy.rule.ts';
import { dermatomalPainNotExamined } from './triage/dermatomal-pain-not-examined.rule.ts';
import { dermatomalPainWithSign } from './triage/dermatomal-pain-with-sign.rule.ts';
import { insufficientData } from './triage/insufficient-data.rule.ts';
import { motorDeficit } from './triage/motor-deficit.rule.ts';
import { nonspecific } from './triage/nonspecific.rule.ts';
import { objectiveRootSign } from './triage/objective-root-sign.rule.ts';
import { radiatingCodeOnly } from './triage/radiating-code-only.rule.ts';
import { returnToWork } from './work/return-to-work.rule.ts';
import { sickLeave } from './work/sick-leave.rule.ts';

export const rules: readonly Rule[] = Object.freeze([
  // scope
  otherOrder,
  eighteen,
  child,
  specificDisease,
  // emergency
  caudaEquinaSign,
  caudaEquinaWithBackPain,
  progressiveParesis,
  widespreadDeficit,
  fractureWithNeurology,
  visceral,
  possibleSign,
  emergencyMentionedInText,
  oldSign,
  // red-flags
  sameDayInfection,
  fever,
  weightLoss,
  cancer,
  raisedEsr,
  drugMisuse,
  spinalInfectionOrMetastasis,
  strongPainPattern,
  steroidsOrImmunosuppressantsFlag,
  highCrp,
  crpSupports,
  stableWidespreadDeficit,
  suspectedArchFracture,
  suspectedFracture,
  deformity,
  inflammatory,
  ageOver55,
  ageUnder20,
  singlePainFlag,
  malaiseAlone,
  distantCancer,
  // triage
  dermatomalPainWithSign,
  objectiveRootSign,
  claudication,
  codedRadiculopathy,
  dermatomalPainNotExamined,
  radiatingCodeOnly,
  motorDeficit,
  nonspecific,
  insufficientData,
  // imaging
  knownInflammatoryDisease,
  suspectedSpondylolisthesis,
  recentImaging,
  degenerationQuestion,
  claudicationImaging,
  operatedBefore,
  motorDeficitProgress,
  motorDeficitStable,
  nerveRootBeyondSixWeeks,
  nerveRootFourToSixWeeks,
  nerveRootNotExamined,
  nerveRootNotKnown,
  nerveRootImproving,
  nerveRootFirstFourWeeks,
  prolapseControl,
  nonspecificBeyondSixWeeks,
  nonspecificBeyondSixWeeks2007,
  nonspecificFourToSixWeeks,
  nonspecificNotKnown,
  nonspecificImproving,
  nonspecificFirstFourWeeks,
  // safety
  dataUnavailable,
  attachmentsNotRead,
  ageUnknown,
  flagsNotAsked,
  emergencySignInQuestion,
  flagMentionedInText,
  motorDeficitInQuestion,
  ageFlagNotAsked,
  pregnancySacroiliac,
  pregnancyGreyZone,
  pregnancy,
  // orders
  childOrder,
  knownInflammatoryDiseaseOrder,
  visceralEmergencyOrder,
  discography,
  diagnosticBlock,
  radiationInPregnancy,
  radiationInPregnancyNotAdvised,
  radiationInPregnancyUnclear,
  myelographyBeforeSurgery,
  myelographyFirst,
  scintigraphyAfterMr,
  scintigraphyFirst,
  orderDataUnavailable,
  attachmentsNotReadOrder,
  answeredAlready,
  prolapseControlOrder,
  degenerationOrder,
  notIndicatedOrder,
  flagsNotAskedOrder,
  needMoreDataOrder,
  examinationNotNamed,
  mayBeConsideredOrder,
  priorityTooLow,
  appropriateOrder,
  orderedToo,
  otherModality,
  mrDevice,
  mrDeviceMentioned,
  mrInPregnancy,
  mrInPregnancyWeekUnknown,
  pregnancyMentionedMr,
  pregnancyMentionedRadiation,
  claustrophobia,
  recentImagingNote,
  esrWithXray,
  repeatedRadiation,
  referralIncomplete,
  referralWithoutQuestion,
  mentionedInText,
  attachmentsToOpen,
  patientInformation,
  prolapseMustMatch,
  laboratoryTests,
  // medicines: the first voice about an order chooses the words
  strongOpioid,
  nsaidBeyondFourWeeks,
  nsaidWithoutEnd,
  nsaidInNerveRootPain,
  nsaidWithRisk,
  nsaidInTheElderly,
  nsaidMedicinesNotRead,
  nsaidRiskHinted,
  paracetamolOverMaximum,
  paracetamolNotComputed,
  paracetamolRegularly,
  paracetamolEvidence,
  opioidInAcutePain,
  opioidDurationUnknown,
  opioidInLongLastingPain,
  benzodiazepineBeyondOneWeek,
  benzodiazepine,
  gabapentinoid,
  antidepressant,
  // orders: treatment, surgery
  bedRest,
  bedRestNerveRoot,
  traction,
  tractionNerveRoot,
  exerciseFirstWeeks,
  exerciseNerveRoot,
  manipulationWithDeficit,
  manipulationWithRedFlag,
  manipulationNotExamined,
  manipulationFirstWeek,
  manipulationSubacute,
  manipulationSickLeave,
  massageAcute,
  massageAlone,
  acupunctureAcute,
  backSchoolAcute,
  heatAcute,
  tensAcute,
  tensLongLasting,
  coldElectrotherapyUltrasound,
  laser,
  corset,
  nerveRootWithoutBasis,
  idetOrFacetInjection,
  invasiveWithoutBasis,
  surgeryAcute,
  surgeryBeforeTwoYears,
  surgeryAfterTwoYears,
  discProsthesis,
  discSurgeryEarly,
  discSurgery,
  // encounter
  completeChecklist,
  nerveRoot,
  nerveRootMedicines2007,
  nonspecificPain,
  // Of rules with one advice the first words the card.
  startBackHigh,
  yellowFlags,
  startBackIncomplete,
  rehabilitation,
  rehabilitationAssessFirst,
  supervisedExercise,
  exerciseLongLasting,
  startBackMedium,
  returnToWork,
  sickLeave,
  reAssess,
  reAssessWorse,
  courseNotRecorded,
  briefIntervention,
  prevention,
  kidneyStone,
  peripheralNerve,
]);
