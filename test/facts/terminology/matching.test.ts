import { codeExclusions, needTexts } from '../../../src/facts/terminology/needs.ts';
import { knownSystems } from '../../../src/facts/terminology/systems.ts';
import { loadTerminology } from '../../../src/facts/terminology/terminology.ts';

const terminology = loadTerminology();
const who = 'http://hl7.org/fhir/sid/icd-10';
const norwegian = 'urn:oid:2.16.578.1.12.4.1.1.7110';
const american = 'http://hl7.org/fhir/sid/icd-10-cm';
const icpc = 'urn:oid:2.16.578.1.12.4.1.1.7170';
const atc = 'http://www.whocc.no/atc';
const finding = 'https://ryggrad.github.io/fhir/CodeSystem/finding';

function roles(system: string, code: string): Readonly<Record<string, string>> {
  return Object.fromEntries(terminology.matches(system, code).map(({ word, role }) => [word, role]));
}

describe('forms of a code', () => {
  it.each(['M54.5', 'M545', 'm54.5', ' M54.5 ', 'M54.5X', 'M54.-5', 'M54.5†', 'M54.5*', 'M54.5+'])(
    'reads ICD-10 %j as low back pain',
    (code) => {
      expect(roles(norwegian, code)).toEqual({ 'back-pain.nonspecific': 'context' });
    },
  );

  it('drops the filler X behind a category of three characters', () => {
    expect(roles(who, 'C61X')).toEqual({ 'cancer-history': 'counts' });
    expect(roles(who, 'M45.X')).toEqual({ 'inflammatory-back-disease': 'counts' });
  });

  it.each(['L86', ' l86', 'L86.0', 'L8601'])('reads ICPC-2 %j by its first three characters', (code) => {
    expect(roles(icpc, code)).toEqual(roles(icpc, 'L86'));
    expect(roles(icpc, code)).toHaveProperty(['dermatomal-leg-pain'], 'asks');
  });

  it('reads ATC as printed in the Norwegian formulary', () => {
    expect(roles(atc, 'm01a e01')).toEqual({ 'drug.nsaid': 'context' });
  });

  it.each(['', 'X', 'M', '54.5', 'M5', '<script>', 'M54.5'.repeat(20), '__proto__', 'constructor', '\u0000'])(
    'has nothing to say of %j',
    (code) => {
      for (const system of [who, icpc, atc, american, finding, 'http://snomed.info/sct']) {
        expect(terminology.matches(system, code)).toEqual([]);
      }
    },
  );
});

describe('names of a system', () => {
  it.each([
    ['http://snomed.info/sct', 'sct'],
    ['urn:oid:2.16.840.1.113883.6.96', 'sct'],
    ['http://snomed.info/sct/51000202101/version/20261015', 'sct'],
    ['https://snomed.info/sct', 'sct'],
    [norwegian, 'icd10'],
    ['2.16.578.1.12.4.1.1.7110', 'icd10'],
    ['URN:OID:2.16.578.1.12.4.1.1.7110', 'icd10'],
    ['http://hl7.org/fhir/sid/icd-10-no', 'icd10'],
    ['urn:oid:2.16.840.1.113883.6.3', 'icd10'],
    ['http://terminology.hl7.org/CodeSystem/icd10', 'icd10'],
    ['http://hl7.org/fhir/sid/icd-10|2019', 'icd10'],
    [american, 'icd10cm'],
    ['http://hl7.org/fhir/sid/icpc-2', 'icpc2'],
    ['2.16.578.1.12.4.1.1.7171', 'icpc2'],
    ['urn:oid:2.16.840.1.113883.6.139', 'icpc2'],
    ['http://loinc.org/', 'loinc'],
    ['http://helsedir.no/fhir/CodeSystem/no-kodeverk-7280-nlk', 'nlk'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7280-nlk', 'nlk'],
    ['2.16.578.1.12.4.1.1.7230', 'nlk'],
    ['http://npu-terminology.org', 'nlk'],
    ['urn:oid:2.16.578.1.12.4.1.1.7180', 'atc'],
    ['urn:oid:2.16.840.1.113883.6.12', 'cpt'],
    ['http://ehelse.no/fhir/CodeSystem/no-kodeverk-7270-ncrp', 'ncrp'],
    ['urn:oid:2.16.578.1.12.4.1.1.7220', 'ncmp'],
    ['http://unitsofmeasure.org', 'ucum'],
    [finding, 'finding'],
  ])('knows %s as %s', (system, key) => {
    expect(terminology.systemKey(system)).toBe(key);
  });

  it.each(['', 'icd10', 'http://example.org', 'urn:oid:1.2.3', 'x'.repeat(100_000)])(
    'knows nothing of %.30s',
    (system) => {
      expect(terminology.systemKey(system)).toBeUndefined();
      expect(terminology.matches(system, 'M54.5')).toEqual([]);
    },
  );

  it('says nothing without system or code', () => {
    expect(terminology.matches(undefined, 'M54.5')).toEqual([]);
    expect(terminology.matches(who, undefined)).toEqual([]);
    expect(terminology.systemKey(undefined)).toBeUndefined();
    expect(knownSystems).toContain('ncsp');
  });
});

describe('which row of a word wins', () => {
  it('takes R20.0 before R20', () => {
    expect(roles(who, 'R20.3')).toEqual({ 'saddle-sensory-loss': 'asks', 'numbness-or-paraesthesia': 'asks' });
    expect(roles(who, 'R20.0')).toHaveProperty(['saddle-sensory-loss'], 'counts');
  });

  it('lets an ignored row stand before a wider one', () => {
    expect(roles(who, 'F40.1')).toHaveProperty(['emotional-problem'], 'counts');
    expect(roles(who, 'F40.2')).toHaveProperty(['emotional-problem'], 'ignored');
    expect(roles(atc, 'L04AB04')).toMatchObject({
      'immunosuppressant-use': 'counts',
      'inflammatory-back-disease': 'ignored',
    });
  });

  it('leaves out the classes that a drug row excludes', () => {
    expect(roles(atc, 'B01AC06')).toEqual({ 'drug.antiplatelet': 'context' });
    expect(roles(atc, 'B01AE07')).toEqual({ 'drug.anticoagulant': 'context' });
    expect(roles(atc, 'N06AA09')).not.toHaveProperty(['drug.antidepressant-other']);
    expect(roles(atc, 'M01AX05')).toEqual({});
    expect(roles(atc, 'N03AF01')).toEqual({ 'drug.antiepileptic': 'context' });
    expect(roles(atc, 'N03AX16')).toEqual({ 'drug.gabapentinoid': 'context' });
  });

  it('reads the lumbar radiculopathy exactly, the rest of M54.1 with a need', () => {
    const needs = (code: string) =>
      terminology.matches(norwegian, code).find(({ word }) => word === 'dermatomal-leg-pain')?.needs;
    expect(needs('M54.16')).toEqual([]);
    expect(needs('M54.12')).toEqual(['site-lumbar']);
  });

  it('reads a supplemented code as the code it supplements', () => {
    expect(roles(norwegian, 'M46.18')).toEqual(roles(norwegian, 'M46.1'));
    expect(roles(norwegian, 'S32.01')).toHaveProperty(['vertebral-fracture'], 'counts');
    expect(roles(norwegian, 'S32.1')).toHaveProperty(['vertebral-fracture'], 'asks');
    expect(roles(norwegian, 'R63.40')).toEqual({});
  });
});

describe('ranges', () => {
  it.each(['C00', 'C18.9', 'C43.5', 'C44X', 'C82', 'C97', 'C79.5'])('reads %s of C00 to C97', (code) => {
    const expected = code.startsWith('C44') ? undefined : 'counts';
    expect(roles(norwegian, code)['cancer-history']).toBe(expected);
    expect(roles(american, code)['cancer-history']).toBe(expected);
  });

  it.each(['C98', 'D05.1', 'D48', 'B99', 'P00', 'N99'])('reads %s as neither cancer nor pregnancy', (code) => {
    expect(roles(who, code)).toEqual({});
  });

  it('reads O00 to O99 as pregnancy while it lasts', () => {
    expect(terminology.matches(who, 'O14.1')).toMatchObject([{ word: 'pregnancy', needs: ['current-not-ended'] }]);
    expect(roles(norwegian, 'O99.8')).toHaveProperty('pregnancy', 'counts');
  });
});

describe('one set of ICD-10', () => {
  it.each(['R33', 'R32', 'R15', 'N23', 'Z33', 'M54.16', 'M48.06', 'I71.3', 'G83.4', 'C61'])(
    'gives the Norwegian and the WHO %s the same array',
    (code) => {
      expect(terminology.matches(who, code)).toBe(terminology.matches(norwegian, code));
      expect(terminology.matches(who, code).length).toBeGreaterThan(0);
    },
  );
});

describe('what a match carries', () => {
  it('reads a medicine code on request, statement and administration', () => {
    const [match] = terminology.matches(atc, 'N02AA01');
    expect([...(match?.resources ?? [])]).toEqual([
      'MedicationRequest',
      'MedicationStatement',
      'MedicationAdministration',
    ]);
  });

  it('hands no need on that is decided by the code itself', () => {
    expect(terminology.matches(atc, 'B01AA03')[0]?.needs).toEqual([]);
    expect(needTexts.map(({ phrase }) => phrase)).not.toContain(Object.values(codeExclusions)[0]?.phrase);
  });

  it('reads every own finding code, and the words for course, onset and residual', () => {
    for (const code of ['fever', 'perineal-paresis', 'course', 'symptom-onset', 'post-void-residual']) {
      expect(terminology.matches(finding, code)).toMatchObject([{ word: code, role: 'counts', needs: [] }]);
    }
    expect(roles(finding, 'worsening')).toEqual({ 'course.worsening': 'context' });
    expect(roles('http://snomed.info/sct', '230993007')).toEqual({ 'course.worsening': 'context' });
  });

  it('cannot be changed by whoever reads it', () => {
    const matches = terminology.matches(who, 'R20.0');
    expect(Object.isFrozen(matches)).toBe(true);
    expect(matches.every((match) => Object.isFrozen(match) && Object.isFrozen(match.needs))).toBe(true);
  });
});
