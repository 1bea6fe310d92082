/** The rows of the published value sets: read once at start from the ValueSet JSON of fhir-profiles. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Extension, ValueSet, ValueSetComposeInclude } from 'fhir/r4';
import { FHIR_BASE } from '../../domain/constants.ts';
import { packageRoot } from '../../package-root.ts';
import { codeExclusions, isNeed, type Need } from './needs.ts';

export type Role = 'counts' | 'asks' | 'context' | 'ignored';

/** One row: this code, everything under this prefix, or every code of this range, means this word in this role. */
export interface Row {
  readonly word: string;
  readonly role: Role;
  readonly system: string;
  readonly kind: 'exact' | 'below' | 'range';
  /** A code, a prefix, or a range of categories written `C00-C97`. */
  readonly code: string;
  readonly needs: readonly Need[];
  /** Keys of codeExclusions; and for a range the categories it leaves out (`C44`). */
  readonly exclusions: readonly string[];
  readonly resources: readonly string[];
}

const definition = (name: string): string => `${FHIR_BASE}/StructureDefinition/${name}`;

/** Canonical URLs of our extensions on value sets. */
export const valueSetExtensions = {
  word: definition('value-set-word'),
  role: definition('value-set-role'),
  need: definition('value-set-need'),
  resource: definition('value-set-resource'),
  reason: definition('value-set-reason'),
  range: definition('value-set-range'),
} as const;

/** fhir-profiles of this package. */
export function profilesDirectory(): string {
  return join(packageRoot, 'fhir-profiles');
}

/** Reads every `ValueSet-*.json` that carries our word and role; throws, naming the file, when one is malformed. */
export function readRows(directory: string): readonly Row[] {
  const names = readdirSync(directory).filter((name) => name.startsWith('ValueSet-') && name.endsWith('.json'));
  if (names.length === 0) throw new Error(`no ValueSet-*.json in ${directory}`);
  return names.sort().flatMap((name) => {
    const valueSet = JSON.parse(readFileSync(join(directory, name), 'utf8')) as ValueSet;
    return rowsOf(valueSet, name);
  });
}

function rowsOf(valueSet: ValueSet, file: string): readonly Row[] {
  const [word] = valuesOf(valueSet.extension, valueSetExtensions.word);
  const role = roleOf(valuesOf(valueSet.extension, valueSetExtensions.role)[0]);
  if (word === undefined || role === undefined) throw new Error(`${file}: word or role extension is missing`);
  const excluded = (valueSet.compose?.exclude ?? []).flatMap((exclude) => (exclude.filter ?? []).map((f) => f.value));
  return (valueSet.compose?.include ?? []).flatMap((include) =>
    partsOf(include).map((part) => {
      const codes = valuesOf(part.extension, valueSetExtensions.need);
      const unknown = codes.filter((code) => !isNeed(code) && !Object.hasOwn(codeExclusions, code));
      if (unknown.length > 0 || include.system === undefined) throw new Error(`${file}: unknown need or no system`);
      return {
        word,
        role,
        system: include.system,
        kind: part.kind,
        code: part.code,
        needs: codes.filter(isNeed),
        exclusions: [...codes.filter((code) => !isNeed(code)), ...(part.kind === 'range' ? excluded : [])],
        resources: valuesOf(part.extension, valueSetExtensions.resource),
      };
    }),
  );
}

interface Part {
  readonly kind: Row['kind'];
  readonly code: string;
  readonly extension: readonly Extension[] | undefined;
}

function partsOf(include: ValueSetComposeInclude): readonly Part[] {
  const concepts = (include.concept ?? []).map(
    (concept): Part => ({ kind: 'exact', code: concept.code, extension: concept.extension }),
  );
  const [range] = valuesOf(include.extension, valueSetExtensions.range);
  if (range !== undefined) return [...concepts, { kind: 'range', code: range, extension: include.extension }];
  const filters = (include.filter ?? []).map(
    (filter): Part => ({ kind: 'below', code: filter.value, extension: include.extension }),
  );
  return [...concepts, ...filters];
}

function valuesOf(extensions: readonly Extension[] | undefined, url: string): readonly string[] {
  return (extensions ?? []).flatMap((extension) => {
    const value = extension.url === url ? (extension.valueCode ?? extension.valueString) : undefined;
    return value === undefined ? [] : [value];
  });
}

function roleOf(text: string | undefined): Role | undefined {
  return text === 'counts' || text === 'asks' || text === 'context' || text === 'ignored' ? text : undefined;
}
