/** Chapter 6.1: red flags must be looked for; an attachment that nobody here has read may be where they stand. */
import { formi2007, grade } from '../../guidelines/formi-2007.ts';
import { ryggrad } from '../../guidelines/ryggrad.ts';
import { anAttachmentWasNotRead } from '../conditions/attachments.ts';
import { imagingIsNotIndicated } from '../conditions/imaging.ts';
import { defineRule } from '../rule.ts';

export const attachmentsNotRead = defineRule({
  id: 'safety.attachments-not-read',
  title: {
    nb: 'Et vedlegg til en henvisning er ikke lest: «ikke indisert» sies ikke før noen har åpnet det',
    en: 'An attachment of a referral was not read: "not indicated" is not said before somebody has opened it',
  },
  stage: 'safety',
  cites: [formi2007.section('6.1', grade.redFlag), formi2007.section('6.3', grade.general)],
  newer: [ryggrad.section('reassurance')],
  when: [imagingIsNotIndicated, anAttachmentWasNotRead],
  then: {
    imaging: { rank: 'attachments-not-read', advice: 'need-more-data', firstChoice: [], alternative: [] },
  },
});
