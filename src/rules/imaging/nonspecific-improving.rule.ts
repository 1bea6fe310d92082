/** Chapter 6.3.1, comment a: pain beyond six weeks is no indication by itself, and long-lasting pain mostly varies. */
import { acr2021 } from '../../guidelines/acr-2021.ts';
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { niceNg59 } from '../../guidelines/nice-ng59.ts';
import { isImprovingOrFluctuating } from '../conditions/course.ts';
import { notIndicated } from '../conditions/imaging-choices.ts';
import { noNerveRootIsInvolved } from '../conditions/nerve-root.ts';
import { defineRule } from '../rule.ts';

export const nonspecificImproving = defineRule({
  id: 'imaging.nonspecific-improving',
  title: {
    nb: 'Uspesifikke smerter som bedres eller varierer: ingen bildediagnostikk, uansett hvor lenge de har vart',
    en: 'Nonspecific pain that improves or varies: no imaging, however long it has lasted',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.1', grade.noImagingNonspecific)],
  newer: [niceNg59.section('1.1.4'), acr2021.section('variant-2')],
  when: [noNerveRootIsInvolved, isImprovingOrFluctuating],
  then: { imaging: notIndicated },
});
