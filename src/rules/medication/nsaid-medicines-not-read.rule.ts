/** Chapter 7.1.2: anticoagulants decide how dangerous an NSAID is; a list that could not be read does not say that there are none. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { medicinesCouldNotBeRead, noNsaidRiskIsProven } from '../conditions/medication.ts';
import { isNsaid } from '../conditions/medicine-orders.ts';
import { defineRule } from '../rule.ts';

export const nsaidMedicinesNotRead = defineRule({
  id: 'medication.nsaid-medicines-not-read',
  title: {
    nb: 'NSAID bestilt, men legemiddellisten kunne ikke leses: spør først om blodfortynnende',
    en: 'NSAID ordered while the medication list could not be read: ask about anticoagulants first',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.2', grade.medicineHarm)],
  newer: [niceNg59.section('nsaid')],
  when: [isNsaid, medicinesCouldNotBeRead, noNsaidRiskIsProven],
  then: {
    advice: 'nsaidBleedingRisk',
    variant: 'notKnown',
    indicator: 'info',
    asksForWords: ['other-medicines', 'kidney-function'],
  },
});
