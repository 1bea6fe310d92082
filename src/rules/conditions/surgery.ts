/** Clauses about operations and referrals to those who operate. */
import { isOrdered } from './treatment.ts';

const operations = [
  'order.surgery.fusion',
  'order.surgery.discectomy',
  'order.surgery.decompression',
  'order.surgery.unspecified',
  'order.surgery.disc-prosthesis',
];
/** Orthopaedics treats more than it operates on, and is left out. */
const surgeons = ['order.referral.spine-surgery', 'order.referral.neurosurgery'];

export const isSurgery = isOrdered(
  'is-surgery',
  'ryggoperasjon eller vurdering hos ryggkirurg',
  'back surgery or assessment by a spinal surgeon',
  ...operations,
  ...surgeons,
);

export const isSurgeryButDiscProsthesis = isOrdered(
  'is-surgery-but-disc-prosthesis',
  'ryggoperasjon (ikke skiveprotese) eller vurdering hos ryggkirurg',
  'back surgery (no disc prosthesis) or assessment by a spinal surgeon',
  ...operations.filter((word) => word !== 'order.surgery.disc-prosthesis'),
  ...surgeons,
);

export const isFusionOrAssessmentForIt = isOrdered(
  'is-fusion-or-assessment',
  'avstivning eller vurdering hos ryggkirurg',
  'fusion or assessment by a spinal surgeon',
  'order.surgery.fusion',
  'order.surgery.unspecified',
  ...surgeons,
);

export const isDiscProsthesis = isOrdered(
  'is-disc-prosthesis',
  'skiveprotese',
  'a disc prosthesis',
  'order.surgery.disc-prosthesis',
);

export const isDiscSurgeryOrAssessmentForIt = isOrdered(
  'is-disc-surgery-or-assessment',
  'prolapsoperasjon eller vurdering hos ryggkirurg',
  'disc surgery or assessment by a spinal surgeon',
  'order.surgery.discectomy',
  'order.surgery.decompression',
  'order.surgery.unspecified',
  ...surgeons,
);
