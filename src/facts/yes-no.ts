/** Coded answers yes and no, and the four words for the course of an illness, both from the value sets. */
import type { Course } from '../domain/patient-facts.ts';
import { codingsOf, isLoose, textOf } from './loose.ts';
import type { Terminology } from './terminology/terminology.ts';

const answers: ReadonlyMap<string, boolean> = new Map([
  ['qualifier.yes', true],
  ['qualifier.present', true],
  ['qualifier.positive', true],
  ['qualifier.no', false],
  ['qualifier.absent', false],
  ['qualifier.negative', false],
]);

/** What a coded value answers: yes, no, or undefined when it is no known answer. Two answers that differ: undefined. */
export function yesOrNo(concept: unknown, terminology: Terminology): boolean | undefined {
  let said: boolean | undefined;
  for (const coding of codingsOf(concept)) {
    if (!isLoose(coding)) continue;
    for (const { word } of terminology.matches(textOf(coding.system), textOf(coding.code))) {
      const answer = answers.get(word);
      if (answer === undefined) continue;
      if (said !== undefined && said !== answer) return undefined;
      said = answer;
    }
  }
  return said;
}

type KnownCourse = Exclude<Course, 'not-documented'>;

/** Worst first: of two that stand beside each other the worse wins. */
export const coursesWorstFirst: readonly KnownCourse[] = ['worsening', 'unchanged', 'fluctuating', 'improving'];

/** The course in a coded value or in one of the four words as text. */
export function courseOf(concept: unknown, text: unknown, terminology: Terminology): KnownCourse | undefined {
  for (const coding of codingsOf(concept)) {
    if (!isLoose(coding)) continue;
    for (const { word } of terminology.matches(textOf(coding.system), textOf(coding.code))) {
      const course = coursesWorstFirst.find((one) => word === `course.${one}`);
      if (course !== undefined) return course;
    }
  }
  const words = textOf(text) ?? (isLoose(concept) ? textOf(concept.text) : undefined);
  const said = words?.trim().toLowerCase();
  return coursesWorstFirst.find((one) => one === said);
}
