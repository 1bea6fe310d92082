/** From a code as it is written to what it means: one look-up for known forms, a cheap no for unknown codes. */
import { type FindingCode, isFindingCode } from '../../domain/findings.ts';
import { CodeTable } from './code-table.ts';
import type { Need } from './needs.ts';
import { isPlainCode, normaliseCode } from './normalise.ts';
import type { Role, Row } from './rows.ts';
import { type Site, siteOfIcd10 } from './sites.ts';

export interface CodeMatch {
  /** Finding code or context word: `back-pain.radiating`, `drug.nsaid`, `order.imaging.mr-lumbar`, `lab.crp`, `onset`. */
  readonly word: string;
  readonly role: Role;
  readonly needs: readonly Need[];
  /** FHIR types on which the row may be read; MedicationRequest brings the statement and administration along. */
  readonly resources: ReadonlySet<string>;
  /** The word, when it is a finding and the row is not ignored. */
  readonly finding: FindingCode | undefined;
  /** May be read on an Observation, and is not ignored. */
  readonly onObservation: boolean;
  /** The needs other than that it is new. */
  readonly needsBesideNewness: readonly Need[];
  /** A need that only the value of an Observation can meet. */
  readonly needsValue: boolean;
  /** Only for Norwegian and WHO ICD-10 chapter M: the site that the fifth character says. */
  readonly site?: Site;
}

export const nothing: readonly CodeMatch[] = Object.freeze([]);
/** Forms of known codes (`M54.5`, `m545`, …) kept per system and generation; unknown codes are never kept. */
const formsPerGeneration = 4096;

/** One code system. Holds two generations of fixed size, so that no caller can make it grow. */
export class CodeLookup {
  readonly #key: string;
  readonly #table: CodeTable;
  readonly #arrays: MatchArrays;
  readonly #holdsListedOnly: boolean;
  /** Every code that stands in a row, in normal form. */
  readonly #listed = new Map<string, readonly CodeMatch[]>();
  #young = new Map<string, readonly CodeMatch[]>();
  #old = new Map<string, readonly CodeMatch[]>();

  constructor(key: string, rows: readonly Row[], arrays: MatchArrays) {
    this.#key = key;
    this.#arrays = arrays;
    this.#table = new CodeTable(key, rows);
    this.#holdsListedOnly = this.#table.holdsListedOnly;
    for (const code of this.#table.exactCodes()) this.#listed.set(code, this.#meaningOf(code));
  }

  /** How many written forms are remembered now. */
  get keptForms(): number {
    return this.#young.size + this.#old.size;
  }

  matches(code: string): readonly CodeMatch[] {
    const listed = this.#listed.get(code);
    if (listed !== undefined) return listed;
    if (this.#holdsListedOnly && isPlainCode(code)) return nothing;
    const known = this.#young.get(code);
    if (known !== undefined) return known;
    if (isPlainCode(code) && !this.#table.mayHold(code)) return nothing;
    const found = this.#old.get(code) ?? this.#meaningOf(normaliseCode(this.#key, code));
    if (found !== nothing) this.#keep(code, found);
    return found;
  }

  #meaningOf(normal: string): readonly CodeMatch[] {
    const rows = normal === '' ? [] : this.#table.rowsOf(normal);
    if (rows.length === 0) return nothing;
    return this.#arrays.of(rows, this.#key === 'icd10' ? siteOfIcd10(normal) : undefined);
  }

  #keep(code: string, found: readonly CodeMatch[]): void {
    if (this.#young.size >= formsPerGeneration) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(code, found);
  }
}

/** The same rows and site give the same frozen array; there are only so many sets of rows, however many codes. */
export class MatchArrays {
  readonly #numbers = new Map<Row, number>();
  readonly #arrays = new Map<string, readonly CodeMatch[]>();

  of(rows: readonly Row[], site: Site | undefined): readonly CodeMatch[] {
    const key = `${site ?? ''}:${rows.map((row) => this.#numberOf(row)).join(',')}`;
    const known = this.#arrays.get(key);
    if (known !== undefined) return known;
    const made = Object.freeze(rows.map((row) => matchOf(row, site)));
    this.#arrays.set(key, made);
    return made;
  }

  #numberOf(row: Row): number {
    const number = this.#numbers.get(row) ?? this.#numbers.size;
    this.#numbers.set(row, number);
    return number;
  }
}

function matchOf({ word, role, needs, resources }: Row, site: Site | undefined): CodeMatch {
  const types = resources.includes('MedicationRequest')
    ? [...resources, 'MedicationStatement', 'MedicationAdministration']
    : resources;
  const match: CodeMatch = {
    word,
    role,
    needs: Object.freeze([...needs]),
    resources: new Set(types),
    finding: isFindingCode(word) && role !== 'ignored' ? word : undefined,
    onObservation: role !== 'ignored' && types.includes('Observation'),
    needsBesideNewness: Object.freeze(needs.filter((need) => need !== 'new-or-worsening' && need !== 'new-in-episode')),
    needsValue: needs.some((need) => need.startsWith('value-')),
  };
  return Object.freeze(site === undefined ? match : { ...match, site });
}
