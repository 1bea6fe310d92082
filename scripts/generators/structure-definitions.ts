/** StructureDefinitions of the extensions that our value sets carry, and the manifest of the FHIR package. */
import type { StructureDefinition } from 'fhir/r4';
import { FHIR_BASE } from '../../src/domain/constants.ts';
import { canonical, packageVersion } from './canonical.ts';
import { asJson, type GeneratedFile, type Generator } from './generated-file.ts';

interface ExtensionText {
  readonly id: string;
  readonly type: 'code' | 'string';
  readonly contexts: readonly string[];
  readonly max: '1' | '*';
  readonly about: string;
}

const onRows = ['ValueSet.compose.include', 'ValueSet.compose.include.concept'];

const extensions: readonly ExtensionText[] = [
  {
    id: 'value-set-word',
    type: 'code',
    contexts: ['ValueSet'],
    max: '1',
    about: 'The finding code or context word that the codes of the value set mean.',
  },
  {
    id: 'value-set-role',
    type: 'code',
    contexts: ['ValueSet'],
    max: '1',
    about: 'How the codes are read: counts, asks, context or ignored.',
  },
  {
    id: 'value-set-need',
    type: 'code',
    contexts: onRows,
    max: '*',
    about: 'What must hold before the code works; all of them. Codes of CodeSystem value-set-need.',
  },
  {
    id: 'value-set-resource',
    type: 'code',
    contexts: onRows,
    max: '*',
    about: 'A FHIR resource type on which the code may be read. MedicationRequest stands for all records of use.',
  },
  { id: 'value-set-reason', type: 'string', contexts: onRows, max: '1', about: 'Why the code is read so.' },
  {
    id: 'value-set-range',
    type: 'string',
    contexts: ['ValueSet.compose.include'],
    max: '1',
    about: 'First and last category of a range in a classification, as C00-C97; the filter says the same as a pattern.',
  },
];

export const structureDefinitions: Generator = {
  name: 'structure definitions and package manifest',
  folders: ['fhir-profiles'],
  owns: (path) =>
    /^fhir-profiles\/StructureDefinition-value-set-[^/]+\.json$/.test(path) ||
    path === 'fhir-profiles/package/package.json',
  files: () => [...extensions.map(definitionOf), manifest()],
};

function definitionOf({ id, type, contexts, max, about }: ExtensionText): GeneratedFile {
  const base = canonical('StructureDefinition', id, id.replaceAll('-', ' '), about);
  const definition: StructureDefinition = {
    ...base,
    fhirVersion: '4.0.1',
    kind: 'complex-type',
    abstract: false,
    context: contexts.map((expression) => ({ type: 'element', expression })),
    type: 'Extension',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    derivation: 'constraint',
    differential: {
      element: [
        { id: 'Extension', path: 'Extension', short: about, min: 0, max },
        { id: 'Extension.extension', path: 'Extension.extension', max: '0' },
        { id: 'Extension.url', path: 'Extension.url', fixedUri: base.url },
        { id: 'Extension.value[x]', path: 'Extension.value[x]', min: 1, type: [{ code: type }] },
      ],
    },
  };
  return { path: `fhir-profiles/StructureDefinition-${id}.json`, content: asJson(definition) };
}

/** As the FHIR package registry reads it. */
function manifest(): GeneratedFile {
  const content = asJson({
    name: 'io.github.ryggrad',
    version: packageVersion,
    canonical: FHIR_BASE,
    url: FHIR_BASE,
    title: 'Ryggrad: low back pain decision support',
    description: 'Value sets, code systems, extensions and the checklist of a CDS Hooks service for low back pain.',
    fhirVersions: ['4.0.1'],
    dependencies: { 'hl7.fhir.r4.core': '4.0.1' },
    author: 'Ryggrad',
    license: 'Apache-2.0',
  });
  return { path: 'fhir-profiles/package/package.json', content };
}
