/** Chapter 6.2: the nerve tests of the back are negative, so the foot pain may come from a nerve in pelvis, leg or foot. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { peripheralNerveIsNamed, stretchTestsAreNegative } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const peripheralNerve = defineRule({
  id: 'encounter.peripheral-nerve',
  title: {
    nb: 'Fotsmerter, negative strekktester og en registrert perifer nerveaffeksjon: tenk på den som årsak',
    en: 'Foot pain, negative stretch tests and a peripheral nerve on record: consider it as the cause',
  },
  stage: 'encounter',
  cites: [formi2007.section('6.2', grade.statement)],
  when: [peripheralNerveIsNamed, stretchTestsAreNegative],
  then: { advice: 'considerOtherCause', variant: 'peripheralNerve', indicator: 'info' },
});
