/** Chapter 1: confirmed specific disease of the back is managed outside the guideline. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { specificDiseaseIsKnown } from '../conditions/scope.ts';
import { defineRule } from '../rule.ts';

export const specificDisease = defineRule({
  id: 'scope.specific-disease',
  title: {
    nb: 'Kjent osteoporose, spondylolistese, skoliose, svulst, revmatisk sykdom eller infeksjon: følges opp utenfor retningslinjen',
    en: 'Known osteoporosis, spondylolisthesis, scoliosis, tumour, rheumatic disease or infection: managed outside the guideline',
  },
  stage: 'encounter',
  cites: [formi2007.section('1', grade.scope)],
  when: [specificDiseaseIsKnown],
  then: { advice: 'outsideScope', variant: 'specificDisease', indicator: 'info' },
});
