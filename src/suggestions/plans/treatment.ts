/** Treatments and operations: only the wordings that tell to drop or wait offer to take the order away. */
import type { Plan } from '../occasion.ts';
import { byWording, either, wordings } from './by-wording.ts';
import { supervisedExercise, toRehabilitation } from './encounter.ts';
import { withdrawIfAgreed, withdrawOrder } from './withdraw.ts';

/** "May be tried", "only as relief in the first days": the order stays. "Not alone, but with exercise": exercise is added. */
export const treatmentNotRecommended: Plan = byWording({
  ...wordings(withdrawOrder, 'default', 'bedRest', 'traction', 'tractionNerveRoot', 'noBasisNerveRoot', 'corset'),
  ...wordings(withdrawOrder, 'untilLongLasting', 'laser', 'invasiveAgainst', 'invasiveNoBasis'),
  ...wordings(withdrawIfAgreed, 'manipulationFirstWeek', 'several'),
  ...wordings(supervisedExercise, 'manipulationAlone', 'manipulationSickLeave', 'massageAlone'),
});

/** Where the legs have not been examined the card tells to examine them, not to drop the order. */
export const manipulationContraindicated: Plan = byWording({
  ...wordings(withdrawOrder, 'default', 'redFlag'),
  ...wordings(withdrawIfAgreed, 'notExamined', 'notExaminedLongLasting'),
});

export const exerciseTooEarly: Plan = byWording({ default: withdrawOrder });

/**
 * A referral for surgery is taken away only by somebody who has examined: never where findings or duration are not
 * known, and never marked as recommended, for unbearable pain or a deficit nobody has coded may be behind it.
 */
export const surgeryNotIndicated: Plan = byWording({
  ...wordings(withdrawIfAgreed, 'default', 'nerveRoot'),
  longLasting: either(withdrawIfAgreed, toRehabilitation),
  beyondOneYear: toRehabilitation,
});
