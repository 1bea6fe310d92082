/** A card's topic is named as the published code system names it, in both languages. */
import { readFileSync } from 'node:fs';
import { loadCardTemplates } from '../../src/cards/make-cards.ts';

interface Concept {
  readonly code: string;
  readonly display: string;
  readonly designation?: readonly { readonly language: string; readonly value: string }[];
}

const file = new URL('../../fhir-profiles/CodeSystem-advice.json', import.meta.url);
const { concept } = JSON.parse(readFileSync(file, 'utf8')) as { concept: readonly Concept[] };

it.each([...loadCardTemplates().values()])('$advice', ({ advice, topic }) => {
  const published = concept.find(({ code }) => code === advice);
  expect(published?.display).toBe(topic.en.display);
  expect(published?.designation).toEqual([{ language: 'nb', value: topic.nb.display }]);
});
