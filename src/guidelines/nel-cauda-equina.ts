/** The Norwegian electronic handbook for GPs (NEL) on cauda equina syndrome: a living text, dated by the year it was read. */
import { defineSource } from './source.ts';

export const nelCaudaEquina = defineSource({
  key: 'nel-cauda-equina',
  label: 'NEL',
  title: 'Norsk elektronisk legehåndbok: cauda equina-syndrom',
  year: 2026,
  reviewed: '2026-11-22',
  sections: {
    retention: {
      nb: 'resturin over 300 mL taler for urinretensjon',
      en: 'residual urine over 300 mL speaks for retention',
    },
    'pain-relief': {
      nb: 'smerter som slipper samtidig med ny parese, er et alvorlig tegn',
      en: 'pain that goes while a new paresis comes is a serious sign',
    },
  },
});
