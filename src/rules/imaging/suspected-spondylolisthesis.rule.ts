/** Chapter 6.3.3: X-ray first; no red flag by itself. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { finding } from '../conditions/clause.ts';
import { structuralXray } from '../conditions/imaging-choices.ts';
import { defineRule } from '../rule.ts';

export const suspectedSpondylolisthesis = defineRule({
  id: 'imaging.suspected-spondylolisthesis',
  title: {
    nb: 'Mistanke om spondylolistese: røntgen først',
    en: 'Suspected spondylolisthesis: X-ray first',
  },
  stage: 'imaging',
  cites: [formi2007.section('6.3.3', grade.xrayFirst)],
  when: [finding('suspected-spondylolisthesis')],
  then: { advice: 'imagingIndicated', indicator: 'info', urgency: 'routine', imaging: structuralXray },
});
