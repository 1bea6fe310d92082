/** The demo patients are valid FHIR, hang together, and say what the index promises. */
import { readdir } from 'node:fs/promises';
import type { Bundle, Resource } from '@medplum/fhirtypes';
import { type FhirCore, loadFhirCore } from '../../src/demo/fhir-core.ts';
import {
  type DemoPatient,
  demoPatientsDirectory,
  readDemoBundle,
  readDemoIndex,
  sharedBundleName,
} from '../../src/demo/patients.ts';
import { momentIn } from '../../src/demo/placeholders.ts';
import { adviceCodes } from '../../src/domain/advice.ts';
import { FINDING_SYSTEM } from '../../src/domain/constants.ts';
import { isFindingCode } from '../../src/domain/findings.ts';
import { loadTerminology } from '../../src/facts/terminology/terminology.ts';

const now = new Date('2026-11-22T12:00:00Z');
const moment = momentIn('Europe/Oslo', now);
const ownMeasures = new Set(['course', 'symptom-onset', 'post-void-residual']);

let core: FhirCore;
let index: DemoPatient[];
const bundles = new Map<string, Bundle>();

beforeAll(async () => {
  core = await loadFhirCore();
  index = await readDemoIndex(moment);
  for (const name of [sharedBundleName, ...index.map(({ id }) => id)]) {
    bundles.set(name, (await readDemoBundle(name, moment)) as Bundle);
  }
});

const stored = (): Resource[] =>
  [...bundles.values()].flatMap(({ entry }) => (entry ?? []).flatMap(({ resource }) => resource ?? []));
const drafts = (): Resource[] => index.flatMap(({ orders }) => orders as Resource[]);
const strings = (value: unknown, key: string): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) =>
        name === key && typeof inner === 'string' ? [inner] : strings(inner, key),
      );
const codings = (value: unknown): { system?: string; code?: string }[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, inner]) => (name === 'coding' ? inner : codings(inner)));

describe('the demo patients', () => {
  it('are at least 40, one file each, none forgotten in the index', async () => {
    const files = (await readdir(demoPatientsDirectory)).filter((name) => name !== 'index.json').sort();
    expect(files).toEqual([...bundles.keys()].map((name) => `${name}.json`).sort());
    expect(index.length).toBeGreaterThanOrEqual(40);
  });

  it('are valid FHIR R4, drafts included', () => {
    const problems = [...stored(), ...drafts()].flatMap((resource) =>
      core.validate(resource).map((problem) => `${resource.resourceType}/${resource.id}: ${problem}`),
    );
    expect(problems).toEqual([]);
  });

  it('have ids that no other resource has, and their bundle puts them there', () => {
    const names = [...stored(), ...drafts()].map(({ resourceType, id }) => `${resourceType}/${id}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { entry } of bundles.values()) {
      for (const { resource, request } of entry ?? []) {
        expect(request).toEqual({ method: 'PUT', url: `${resource?.resourceType}/${resource?.id}` });
      }
    }
  });

  // Clients list a problem by CodeableConcept.text and show an empty line without it.
  it('name every problem in words', () => {
    const problems = stored().filter((resource) => resource.resourceType === 'Condition');
    expect(problems.length).toBeGreaterThan(20);
    expect(problems.filter(({ code }) => !code?.text?.trim()).map(({ id }) => id)).toEqual([]);
  });

  it('refer only to what exists, and never to another patient', () => {
    const known = new Set(stored().map(({ resourceType, id }) => `${resourceType}/${id}`));
    for (const { id, orders } of index) {
      const references = strings([bundles.get(id), orders], 'reference');
      expect(references.filter((reference) => !known.has(reference))).toEqual([]);
      expect(references.filter((text) => text.startsWith('Patient/') && text !== `Patient/${id}`)).toEqual([]);
    }
  });

  it('use no finding code that the service does not know', () => {
    const ours = codings([...bundles.values()]).filter(({ system }) => system === FINDING_SYSTEM);
    const asFindings = ours.map(({ code }) => code ?? '').filter((code) => !isFindingCode(code));
    const courses = ['improving', 'unchanged', 'worsening', 'fluctuating'];
    expect(asFindings.filter((code) => !ownMeasures.has(code) && !courses.includes(code))).toEqual([]);
  });

  it('use only codes that stand in the value sets, in every clinical code system', () => {
    const terminology = loadTerminology();
    const clinical = new Set(['sct', 'icd10', 'icpc2', 'nlk', 'atc', 'loinc', 'finding']);
    const answers = new Set(['improving', 'unchanged', 'worsening', 'fluctuating']);
    const used = codings([...bundles.values(), ...drafts()]).filter(
      ({ system, code }) => clinical.has(terminology.systemKey(system) ?? '') && !answers.has(code ?? ''),
    );
    expect(used.length).toBeGreaterThan(100);
    expect(used.filter(({ system, code }) => terminology.matches(system, code).length === 0)).toEqual([]);
  });

  it('never speak of the future, and leave no placeholder', () => {
    const text = JSON.stringify([...bundles.values(), index]);
    expect(text).not.toContain('{{');
    const dates = text.match(/"20\d\d-\d\d-\d\d[^"]*"/g) ?? [];
    expect(dates.filter((date) => Date.parse(JSON.parse(date)) > now.getTime())).toEqual([]);
  });

  it('are described in both languages and promise only advice that exists', () => {
    for (const { describes, draws, name } of index) {
      expect(describes.nb).not.toBe('');
      expect(describes.en).not.toBe('');
      expect(name).toMatch(/ Demo/);
      expect(draws.filter((code) => !adviceCodes.includes(code))).toEqual([]);
    }
  });
});
