/** What a coding means to this service: findings, orders, medicines and measurements, looked up in maps. */
import { FINDING_SYSTEM } from '../../domain/constants.ts';
import { findingCodes } from '../../domain/findings.ts';
import { CodeTable } from './code-table.ts';
import type { Need } from './needs.ts';
import { normaliseCode } from './normalise.ts';
import { profilesDirectory, type Role, type Row, readRows } from './rows.ts';
import { type SiteCodes, siteRows } from './site-codes.ts';
import { type Site, siteOfIcd10 } from './sites.ts';
import { aliasesOf, keyOfSystem } from './systems.ts';

export type { Need } from './needs.ts';
export type { Role } from './rows.ts';
export type { SiteCodes } from './site-codes.ts';
export { type Site, siteMeets } from './sites.ts';

export interface CodeMatch {
  /** Finding code or context word: `back-pain.radiating`, `drug.nsaid`, `order.imaging.mr-lumbar`, `lab.crp`, `onset`. */
  readonly word: string;
  readonly role: Role;
  readonly needs: readonly Need[];
  /** FHIR types on which the row may be read; MedicationRequest brings the statement and administration along. */
  readonly resources: ReadonlySet<string>;
  /** Only for Norwegian and WHO ICD-10 chapter M: the site that the fifth character says. */
  readonly site?: Site;
}

export interface Terminology {
  /**
   * Every word this coding means, the most specific row per word (R20.0 before R20; an `ignored` row wins too).
   * Empty for what we do not know. The same frozen array each time for the same set of rows.
   */
  matches(system: string | undefined, code: string | undefined): readonly CodeMatch[];
  /** Key of a system: `sct`, `icd10` (Norwegian and WHO), `icd10cm`, `icpc2`, `loinc`, `nlk`, `atc`, `finding` … */
  systemKey(system: string | undefined): string | undefined;
}

const nothing: readonly CodeMatch[] = Object.freeze([]);
/** Words of our own code system beside the findings. */
const ownWords = ['course', 'symptom-onset', 'post-void-residual'] as const;
/** Forms of known codes kept per system (`M54.5`, `m545`, …); unknown codes are never kept. */
const keptForms = 4096;

/**
 * Reads the value sets of `directory` (default: fhir-profiles of this package) and the site's own codes, once at
 * start. Rows that stand for a SNOMED concept and its descendants are matched exactly: without a terminology server
 * the listed concepts are the set. Throws with every problem of the site codes, or naming the faulty value set.
 */
export function loadTerminology(options: { directory?: string; siteCodes?: SiteCodes } = {}): Terminology {
  const rows = readRows(options.directory ?? profilesDirectory());
  const all = [...ownRows(), ...rows, ...siteRows(options.siteCodes ?? {}, rows)];
  return new MappedTerminology(all);
}

function ownRows(): readonly Row[] {
  const resources = ['Observation', 'Condition', 'QuestionnaireResponse', 'ServiceRequest'];
  return [...findingCodes, ...ownWords].map((code): Row => {
    return {
      word: code,
      role: 'counts',
      system: FINDING_SYSTEM,
      kind: 'exact',
      code,
      needs: [],
      exclusions: [],
      resources,
    };
  });
}

class MappedTerminology implements Terminology {
  readonly #byKey = new Map<string, CodeLookup>();
  /** By every accepted name of a system, so that the usual call is two look-ups. */
  readonly #byName = new Map<string, CodeLookup>();

  constructor(rows: readonly Row[]) {
    const interned = new Interned();
    const byKey = Map.groupBy(rows, (row) => keyOfSystem(row.system) ?? row.system);
    for (const [key, ofSystem] of byKey) {
      const lookup = new CodeLookup(key, ofSystem, interned);
      this.#byKey.set(key, lookup);
      const aliases = aliasesOf(key);
      for (const name of aliases.length > 0 ? aliases : [key]) this.#byName.set(name, lookup);
    }
  }

  matches(system: string | undefined, code: string | undefined): readonly CodeMatch[] {
    if (system === undefined || code === undefined) return nothing;
    const lookup = this.#byName.get(system) ?? this.#byKey.get(keyOfSystem(system) ?? '');
    return lookup === undefined ? nothing : lookup.matches(code);
  }

  systemKey(system: string | undefined): string | undefined {
    if (system === undefined) return undefined;
    return keyOfSystem(system) ?? (this.#byName.has(system) ? system : undefined);
  }
}

/** One code system: remembers the written forms of codes that mean something, in two generations of fixed size. */
class CodeLookup {
  readonly #table: CodeTable;
  readonly #key: string;
  readonly #interned: Interned;
  #young = new Map<string, readonly CodeMatch[]>();
  #old = new Map<string, readonly CodeMatch[]>();

  constructor(key: string, rows: readonly Row[], interned: Interned) {
    this.#key = key;
    this.#interned = interned;
    this.#table = new CodeTable(key);
    for (const row of rows) this.#table.add(row);
  }

  matches(code: string): readonly CodeMatch[] {
    const known = this.#young.get(code);
    if (known !== undefined) return known;
    const found = this.#old.get(code) ?? this.#look(code);
    if (found !== nothing) this.#keep(code, found);
    return found;
  }

  #look(code: string): readonly CodeMatch[] {
    const normal = normaliseCode(this.#key, code);
    if (normal === '') return nothing;
    const rows = this.#table.rowsOf(normal);
    if (rows.length === 0) return nothing;
    return this.#interned.matchesOf(rows, this.#key === 'icd10' ? siteOfIcd10(normal) : undefined);
  }

  #keep(code: string, found: readonly CodeMatch[]): void {
    if (this.#young.size >= keptForms) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(code, found);
  }
}

/** The same rows and site give the same frozen array; there are only so many sets of rows, however many codes. */
class Interned {
  readonly #numbers = new Map<Row, number>();
  readonly #arrays = new Map<string, readonly CodeMatch[]>();

  matchesOf(rows: readonly Row[], site: Site | undefined): readonly CodeMatch[] {
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
  const match = { word, role, needs: Object.freeze([...needs]), resources: new Set(types) };
  return Object.freeze(site === undefined ? match : { ...match, site });
}
