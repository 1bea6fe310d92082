/** The published value sets as they stand on disk, read without the code under test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension, ValueSet } from 'fhir/r4';

export const profiles = join(import.meta.dirname, '../../../fhir-profiles');
export const sources = join(profiles, 'sources');

export interface PublishedCode {
  readonly word: string;
  readonly role: string;
  readonly system: string;
  readonly code: string;
  readonly display: string;
  readonly match: 'exact' | 'below' | 'range';
  readonly needs: readonly string[];
}

export function publishedFiles(prefix: string): readonly string[] {
  return readdirSync(profiles).filter((name) => name.startsWith(prefix) && name.endsWith('.json'));
}

export function readPublished<Resource>(name: string): Resource {
  return JSON.parse(readFileSync(join(profiles, name), 'utf8')) as Resource;
}

const codesOf = (extension: readonly Extension[] | undefined, name: string): readonly string[] =>
  (extension ?? []).filter(({ url }) => url.endsWith(name)).map((found) => found.valueCode ?? found.valueString ?? '');

/** Texts of the source tables by `system|code`; a filter of a value set has no place for one. */
function sourceTexts(): ReadonlyMap<string, string> {
  const lines = ['codes.tsv', 'other-causes.tsv', 'medicines.tsv'].flatMap((file) => sourceLines(file));
  return new Map(lines.map(({ system, code, display = '' }) => [`${system}|${code}`, display]));
}

/** Lines of a source table by column name. */
export function sourceLines(file: string): readonly Readonly<Record<string, string>>[] {
  const [head = '', ...lines] = readFileSync(join(sources, file), 'utf8').trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, index) => [names[index] ?? '', cell])));
}

export function publishedCodes(): readonly PublishedCode[] {
  const texts = sourceTexts();
  return publishedFiles('ValueSet-').flatMap((name) => {
    const valueSet = readPublished<ValueSet>(name);
    const [word = '', role = ''] = ['value-set-word', 'value-set-role'].flatMap((url) =>
      codesOf(valueSet.extension, url),
    );
    return (valueSet.compose?.include ?? []).flatMap(({ system = '', concept = [], filter = [], extension }) => {
      const range = codesOf(extension, 'value-set-range');
      const wider = range.length > 0 ? range : filter.map(({ value }) => value);
      const needs = codesOf(extension, 'value-set-need');
      const match = range.length > 0 ? 'range' : 'below';
      return [
        ...concept.map((one): PublishedCode => {
          const { code, display = '' } = one;
          return { word, role, system, code, display, match: 'exact', needs: codesOf(one.extension, 'value-set-need') };
        }),
        ...wider.map(
          (code): PublishedCode => ({
            word,
            role,
            system,
            code,
            display: texts.get(`${system}|${code}`) ?? '',
            match,
            needs,
          }),
        ),
      ];
    });
  });
}
