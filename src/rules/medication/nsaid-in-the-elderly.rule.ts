/** Chapter 7.1.2: harm is greatest in the elderly; chapter 1: evidence is very weak over 65 to 67 years. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { sst2025 } from '../../guidelines/sst-2025.ts';
import { isElderly } from '../conditions/medication.ts';
import { isCoxib, isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidInTheElderly = defineRule({
  id: 'medication.nsaid-in-the-elderly',
  title: {
    nb: 'NSAID hos pasienter over 65 år: skadene er størst her, og dokumentasjonen svært svak',
    en: 'NSAID at over 65: harm is greatest here, and the evidence very weak',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineHarm), formi2007.section('1', grade.scope)],
  newer: [niceNg59.section('nsaid'), sst2025.section('nsaid'), ryggrad.section('elderly')],
  when: [isNsaid, isElderly],
  then: {
    advice: 'nsaidBleedingRisk',
    indicator: 'warning',
    params: { elderly: 'yes' },
    asksForWords: ['other-medicines', 'kidney-function'],
  },
  variations: [{ when: isCoxib, then: { variant: 'coxib' } }],
});
