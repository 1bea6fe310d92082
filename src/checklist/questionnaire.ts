/** The published checklist, bundled with the page. */
import type { Questionnaire } from 'fhir/r4';
import questionnaire from '../../fhir-profiles/Questionnaire-back-pain-checklist.json';
import { readChecklist } from './logic/questionnaire.ts';

export const checklist = readChecklist(questionnaire as Questionnaire);
