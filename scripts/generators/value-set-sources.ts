/** The source tables of the value sets, as rows of one shape. */
import { join } from 'node:path';
import { readTsv } from './tsv.ts';

export interface SourceRow {
  readonly word: string;
  readonly system: string;
  readonly match: 'exact' | 'prefix' | 'is-a' | 'range';
  /** Code, prefix, or `C00-C97`. */
  readonly code: string;
  readonly role: string;
  readonly resources: readonly string[];
  /** Phrases as in finding-map.tsv. */
  readonly needs: readonly string[];
  readonly reason: string;
  /** Categories that a range leaves out. */
  readonly except: readonly string[];
}

const folder = 'fhir-profiles/sources';
/** Findings and context words; other causes of a sign; answers (yes, no); how far a pregnancy is; what makes a drug dangerous. */
const mappedFiles = ['finding-map.tsv', 'other-causes.tsv', 'answers.tsv', 'pregnancy.tsv', 'medicines.tsv'] as const;
const isUri = (system: string): boolean => /^(https?:\/\/|urn:)/.test(system);
const split = (text: string, by: string): readonly string[] => text.split(by).filter((part) => part !== '');

/**
 * All rows. Two lines of finding-map.tsv have no code system and stay out: `Condition.onset[x]` is an element, and
 * the graded sick note of NAV is an answer known by its linkId; the facts read both where they stand.
 */
export function sourceRows(root: string): readonly SourceRow[] {
  return [...mappedFiles.flatMap((file) => mappedRows(root, file)), ...rangeRows(root)];
}

function mappedRows(root: string, file: string): readonly SourceRow[] {
  const columns = ['finding', 'system', 'code', 'match', 'resource', 'role', 'needs', 'reason'] as const;
  return readTsv(join(root, folder, file), columns)
    .filter((line) => isUri(line.system))
    .map((line) => ({
      word: line.finding,
      system: line.system,
      match: matchOf(line.match, file),
      code: line.code,
      role: line.role,
      resources: split(line.resource, '/'),
      needs: split(line.needs, '; '),
      reason: line.reason,
      except: [],
    }));
}

function matchOf(text: string, file: string): SourceRow['match'] {
  if (text === 'exact' || text === 'prefix' || text === 'is-a') return text;
  throw new Error(`${file}: unknown match ${text}`);
}

function rangeRows(root: string): readonly SourceRow[] {
  const columns = ['finding', 'system', 'from', 'to', 'except', 'resource', 'role', 'needs', 'reason'] as const;
  return readTsv(join(root, folder, 'ranges.tsv'), columns).map((line) => ({
    word: line.finding,
    system: line.system,
    match: 'range',
    code: `${line.from}-${line.to}`,
    role: line.role,
    resources: split(line.resource, '/'),
    needs: split(line.needs, '; '),
    reason: line.reason,
    except: split(line.except, ' '),
  }));
}

/** Texts of codes by `system|code`. None for CPT (licensed) and LOINC (our source has no official long names). */
export function sourceDisplays(root: string): ReadonlyMap<string, string> {
  const columns = ['system', 'code', 'display'] as const;
  const lines = ['codes.tsv', 'other-causes.tsv', 'answers.tsv', 'medicines.tsv'].flatMap((file) =>
    readTsv(join(root, folder, file), columns),
  );
  const usable = lines.filter(({ system, display }) => display !== '' && !/ama-assn|loinc/.test(system));
  return new Map(usable.map(({ system, code, display }) => [`${system}|${code}`, display]));
}
