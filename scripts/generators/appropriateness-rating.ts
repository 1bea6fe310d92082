/** The extension by which an imaging order carries the guideline's rating, and the codes of the rating. */
import type { CodeSystem, StructureDefinition } from 'fhir/r4';
import { RATING_EXTENSION, RATING_SYSTEM } from '../../src/domain/constants.ts';
import { ratings } from '../../src/suggestions/rating.ts';
import { canonical } from './canonical.ts';
import { asJson, type GeneratedFile, type Generator } from './generated-file.ts';
import { conceptTexts } from './translated.ts';

const id = 'appropriateness-rating';
const about = 'How an order for imaging of the low back agrees with the guideline, and the decision that says so.';

export const appropriatenessRating: Generator = {
  name: 'appropriateness rating',
  folders: ['fhir-profiles'],
  owns: (path) => /^fhir-profiles\/(?:CodeSystem|StructureDefinition)-appropriateness-rating\.json$/.test(path),
  files: () => [definition(), codes()],
};

function definition(): GeneratedFile {
  const content: StructureDefinition = {
    ...canonical('StructureDefinition', id, 'appropriateness rating', about),
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: [{ type: 'element', expression: 'ServiceRequest' }],
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: about, min: 0, max: '1' },
        {
          id: 'Extension.extension',
          path: 'Extension.extension',
          slicing: { discriminator: [{ type: 'value', path: 'url' }], rules: 'closed' },
        },
        ...part('rating', '1', 'CodeableConcept', `A code of ${RATING_SYSTEM}.`),
        ...part('decision', '1', 'uri', 'The decision, as urn:uuid; the response extension has the same id.'),
        { id: 'Extension.url', path: 'Extension.url', fixedUri: RATING_EXTENSION },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', max: '0' },
      ],
    },
  };
  return { path: `fhir-profiles/StructureDefinition-${id}.json`, content: asJson(content) };
}

function part(name: string, max: string, type: string, short: string) {
  const at = `Extension.extension:${name}`;
  return [
    { id: at, path: 'Extension.extension', sliceName: name, short, min: 1, max },
    { id: `${at}.extension`, path: 'Extension.extension.extension', max: '0' },
    { id: `${at}.url`, path: 'Extension.extension.url', fixedUri: name },
    { id: `${at}.value[x]`, path: 'Extension.extension.value[x]', min: 1, type: [{ code: type }] },
  ];
}

function codes(): GeneratedFile {
  const concept = Object.entries(ratings).map(([code, texts]) => ({ code, ...conceptTexts(texts) }));
  const content: CodeSystem = {
    ...canonical('CodeSystem', id, 'Appropriateness rating', 'How an order agrees with the guideline.'),
    language: 'en',
    caseSensitive: true,
    content: 'complete',
    count: concept.length,
    concept,
  };
  return { path: `fhir-profiles/CodeSystem-${id}.json`, content: asJson(content) };
}
