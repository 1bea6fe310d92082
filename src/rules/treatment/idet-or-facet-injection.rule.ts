/** Chapter 7.1.3: good evidence that IDET and steroid into facet joints do not work. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { ifSeveral, isIdetOrFacetInjection } from '../conditions/treatment.ts';
import { noStrongRedFlag } from '../conditions/treatment-fit.ts';
import { defineRule } from '../rule.ts';

export const idetOrFacetInjection = defineRule({
  id: 'treatment.idet-or-facet-injection',
  title: {
    nb: 'IDET eller steroidinjeksjon i fasettledd ved uspesifikke smerter: anbefales ikke',
    en: 'IDET or a steroid injection into facet joints in nonspecific pain: not recommended',
  },
  stage: 'orders',
  per: 'order',
  cites: [formi2007.section('7.1.3', grade.advisedAgainst)],
  when: [isIdetOrFacetInjection, noNerveRootIsInvolved, noStrongRedFlag],
  then: {
    advice: 'treatmentNotRecommended',
    variant: 'invasiveAgainst',
    indicator: 'warning',
    params: { 'order.treatment.idet': 'against', 'order.treatment.facet-injection': 'against' },
  },
  variations: [ifSeveral],
});
