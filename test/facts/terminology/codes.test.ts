import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLoincValid, isVerhoeffValid } from './check-digits.ts';
import { publishedCodes, sourceLines, sources } from './published.ts';

const codes = publishedCodes();
const own = 'https://ryggrad.github.io/fhir/CodeSystem/finding';

describe('the codes of the value sets', () => {
  it('catches an invented code: the two that are known to circulate fail their check digit', () => {
    expect(isVerhoeffValid('279372000')).toBe(false);
    expect(isLoincValid('96538-3')).toBe(false);
    expect(isVerhoeffValid('449813001')).toBe(true);
    expect(isLoincValid('1988-5')).toBe(true);
  });

  it('has a valid check digit in every SNOMED CT id', () => {
    const ids = codes.filter(({ system }) => system === 'http://snomed.info/sct').map(({ code }) => code);
    expect(ids.length).toBeGreaterThan(600);
    expect(ids.filter((id) => !isVerhoeffValid(id))).toEqual([]);
  });

  it('has a valid check digit in every LOINC term', () => {
    const loinc = codes.filter(({ system }) => system === 'http://loinc.org').map(({ code }) => code);
    const answers = loinc.filter((code) => code.startsWith('LA'));
    const terms = loinc.filter((code) => !code.startsWith('LA'));
    expect(terms.length).toBeGreaterThan(80);
    expect(terms.filter((code) => !isLoincValid(code))).toEqual([]);
    // Answer codes count their letters in by a rule our sources do not give, so these six are held fixed instead.
    expect(answers.sort()).toEqual(['LA32-8', 'LA33-6', 'LA6576-8', 'LA6577-6', 'LA9633-4', 'LA9634-2']);
  });

  it('stands in a source table with the place where it was seen', () => {
    const seen = new Set(
      ['codes.tsv', 'other-causes.tsv', 'answers.tsv', 'pregnancy.tsv', 'medicines.tsv']
        .flatMap(sourceLines)
        .filter(({ source }) => source !== undefined && source !== '')
        .map(({ system, code }) => `${system}|${code}`),
    );
    const unseen = codes.filter(({ match, system, code }) => match !== 'range' && !seen.has(`${system}|${code}`));
    expect(unseen).toEqual([]);
  });

  it('keeps every row of the finding map that has a code system, with its role', () => {
    const published = new Set(codes.map(({ word, system, code, role }) => `${word}|${system}|${code}|${role}`));
    const rows = sourceLines('finding-map.tsv').filter(({ system }) => /^(http|urn:)/.test(system ?? ''));
    expect(rows.length).toBe(1576);
    const lost = rows.map(({ finding, system, code, role }) => `${finding}|${system}|${code}|${role}`);
    expect(lost.filter((row) => !published.has(row))).toEqual([]);
  });

  it('shows no text of a licensed CPT code', () => {
    const cpt = codes.filter(({ system }) => system.includes('ama-assn'));
    expect(cpt.length).toBeGreaterThan(20);
    expect(cpt.filter(({ display }) => display !== '')).toEqual([]);
  });

  it('says the same of a code in the Norwegian and the WHO list where both have a row', () => {
    const who = new Map(
      codes
        .filter(({ system }) => system === 'http://hl7.org/fhir/sid/icd-10')
        .map((row) => [`${row.word}|${row.code}`, row]),
    );
    const both = codes
      .filter(({ system }) => system.endsWith('.7110'))
      .map((row) => ({ norwegian: row, other: who.get(`${row.word}|${row.code}`) }))
      .filter(({ other }) => other !== undefined);
    expect(both.length).toBeGreaterThan(150);
    const said = (row: (typeof codes)[number] | undefined): string => `${row?.role} ${row?.match} ${row?.needs.join()}`;
    expect(both.filter(({ norwegian, other }) => said(norwegian) !== said(other))).toEqual([]);
  });

  it('uses our own system only for codes that the code system has', () => {
    const system = JSON.parse(readFileSync(join(sources, '../CodeSystem-finding.json'), 'utf8')) as {
      concept: { code: string }[];
    };
    const known = new Set(system.concept.map(({ code }) => code));
    expect(codes.filter((row) => row.system === own && !known.has(row.code))).toEqual([]);
  });
});
