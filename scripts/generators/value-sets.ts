/** One ValueSet for every word and role of the source tables. */
import type { Extension, ValueSet, ValueSetComposeInclude } from 'fhir/r4';
import { codeExclusions, needTexts } from '../../src/facts/terminology/needs.ts';
import { valueSetExtensions as urls } from '../../src/facts/terminology/rows.ts';
import { canonical } from './canonical.ts';
import { asJson, type GeneratedFile, type Generator } from './generated-file.ts';
import { type SourceRow, sourceDisplays, sourceRows } from './value-set-sources.ts';

const idOfNeed = new Map<string, string>([
  ...needTexts.map(({ phrase, id }): [string, string] => [phrase, id]),
  ...Object.entries(codeExclusions).map(([id, { phrase }]): [string, string] => [phrase, id]),
]);

const meanings: Readonly<Record<string, string>> = {
  counts: 'The code makes the finding present when its needs are met.',
  asks: 'The code is too coarse to make the finding present; it raises a question to a human.',
  context: 'The code gives context: a kind of order, medicine, measurement or back problem.',
  ignored: 'The code is known and means nothing here; it stands so that a wider code does not catch it.',
};

const notices: readonly (readonly [system: RegExp, notice: string])[] = [
  [
    /snomed\.info/,
    'This material includes SNOMED Clinical Terms (SNOMED CT), used by permission of SNOMED International; ' +
      'use outside member countries is limited to the Global Patient Set (CC BY 4.0) unless licensed.',
  ],
  [
    /loinc\.org/,
    'This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. ' +
      'and the LOINC Committee and is available at no cost under the license at http://loinc.org/license.',
  ],
  [/ama-assn/, 'CPT is licensed by the American Medical Association; codes only, no texts.'],
];

export const valueSets: Generator = {
  name: 'value sets',
  folders: ['fhir-profiles'],
  owns: (path) => /^fhir-profiles\/ValueSet-[^/]+\.json$/.test(path),
  files: (root) => {
    const displays = sourceDisplays(root);
    const groups = Map.groupBy(sourceRows(root), (row) => `${row.word}-${row.role}`);
    return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, rows]) => fileOf(id, rows, displays));
  },
};

function fileOf(id: string, rows: readonly SourceRow[], displays: ReadonlyMap<string, string>): GeneratedFile {
  const [{ word, role } = { word: '', role: '' }] = rows;
  const excluded = rows.flatMap(({ system, except }) => except.map((code) => ({ system, filter: [isA(code)] })));
  const copyright = notices.filter(([system]) => rows.some((row) => system.test(row.system))).map(([, text]) => text);
  const valueSet: ValueSet = {
    ...canonical('ValueSet', id, `${word}: ${role}`, meanings[role] ?? ''),
    ...(copyright.length > 0 ? { copyright: copyright.join(' ') } : {}),
    extension: [
      { url: urls.word, valueCode: word },
      { url: urls.role, valueCode: role },
    ],
    compose: { include: includesOf(rows, displays), ...(excluded.length > 0 ? { exclude: excluded } : {}) },
  };
  return { path: `fhir-profiles/ValueSet-${id}.json`, content: asJson(valueSet) };
}

const isA = (value: string) => ({ property: 'concept', op: 'is-a' as const, value });

function includesOf(rows: readonly SourceRow[], displays: ReadonlyMap<string, string>): ValueSetComposeInclude[] {
  const bySystem = Map.groupBy(rows, (row) => row.system);
  return [...bySystem].flatMap(([system, ofSystem]) => {
    const exact = ofSystem.filter((row) => row.match === 'exact');
    const concept = exact.map((row) => {
      const display = displays.get(`${system}|${row.code}`);
      return { extension: extensionsOf(row), code: row.code, ...(display === undefined ? {} : { display }) };
    });
    const wider = ofSystem.filter((row) => row.match !== 'exact').map(includeOf);
    return concept.length > 0 ? [{ system, concept }, ...wider] : wider;
  });
}

function includeOf(row: SourceRow): ValueSetComposeInclude {
  const { system, code } = row;
  if (row.match !== 'range') return { extension: extensionsOf(row), system, filter: [isA(code)] };
  const range: Extension = { url: urls.range, valueString: code };
  const pattern = { property: 'code', op: 'regex' as const, value: `${code.charAt(0)}[0-9].*` };
  return { extension: [range, ...extensionsOf(row)], system, filter: [pattern] };
}

function extensionsOf(row: SourceRow): Extension[] {
  const needs = row.needs.map((phrase) => {
    const id = idOfNeed.get(phrase);
    if (id === undefined) throw new Error(`${row.word} ${row.code}: need without an id: ${phrase}`);
    return { url: urls.need, valueCode: id };
  });
  const resources = row.resources.map((type) => ({ url: urls.resource, valueCode: type }));
  return [...resources, ...needs, ...(row.reason === '' ? [] : [{ url: urls.reason, valueString: row.reason }])];
}
