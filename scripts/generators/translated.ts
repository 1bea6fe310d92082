/** Texts in both languages, in the ways FHIR has for them. */
import type { CodeSystemConcept, Element } from 'fhir/r4';
import type { Localized } from '../../src/domain/language.ts';

const translationUrl = 'http://hl7.org/fhir/StructureDefinition/translation';

/** The element beside a Norwegian string (`_text`, `_display`) that carries the English one. */
export function inEnglish(content: string): Element {
  const parts = [
    { url: 'lang', valueCode: 'en' },
    { url: 'content', valueString: content },
  ];
  return { extension: [{ url: translationUrl, extension: parts }] };
}

/** Display in English and designation in Norwegian, for a concept of a code system in English. */
export function conceptTexts({ nb, en }: Localized): Pick<CodeSystemConcept, 'display' | 'designation'> {
  return { display: en, designation: [{ language: 'nb', value: nb }] };
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
