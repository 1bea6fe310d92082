/** Chapter 6.3.3, comment f: X-ray and ESR belong together when the suspicion is weak. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { weakFlagDecides } from '../conditions/imaging.ts';
import { isOrdinaryImaging, modalityFits } from '../conditions/orders.ts';
import { esrIsMissing } from '../conditions/red-flags.ts';
import { defineRule } from '../rule.ts';

export const esrWithXray = defineRule({
  id: 'orders.esr-with-xray',
  title: {
    nb: 'Røntgen på grunn av svakt rødt flagg, uten SR: ta SR også',
    en: 'X-ray on a weak red flag without an ESR: take an ESR too',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('6.3.3', grade.xrayFirst), formi2007.section('6.2', grade.bloodTests)],
  when: [weakFlagDecides, isOrdinaryImaging, modalityFits, esrIsMissing],
  then: { advice: 'laboratoryTests', variant: 'esrWithXray', indicator: 'info' },
});
