/** What a coding means to this service: findings, orders, medicines and measurements, looked up in maps. */
import { FINDING_SYSTEM } from '../../domain/constants.ts';
import { findingCodes } from '../../domain/findings.ts';
import { CodeLookup, type CodeMatch, MatchArrays, nothing } from './code-lookup.ts';
import { profilesDirectory, type Row, readRows } from './rows.ts';
import { type SiteCodes, siteRows } from './site-codes.ts';
import { aliasesOf, keyOfSystem } from './systems.ts';

export type { CodeMatch } from './code-lookup.ts';
export type { Need } from './needs.ts';
export type { Role } from './rows.ts';
export type { SiteCodes } from './site-codes.ts';
export { type Site, siteMeets } from './sites.ts';

export interface Terminology {
  /**
   * Every word this coding means, the most specific row per word (R20.0 before R20; an `ignored` row wins too).
   * Empty for what we do not know. The same frozen array each time for the same set of rows.
   */
  matches(system: string | undefined, code: string | undefined): readonly CodeMatch[];
  /** Key of a system: `sct`, `icd10` (Norwegian and WHO), `icd10cm`, `icpc2`, `loinc`, `nlk`, `atc`, `finding` … */
  systemKey(system: string | undefined): string | undefined;
}

/** Words of our own code system beside the findings. */
const ownWords = ['course', 'symptom-onset', 'post-void-residual'] as const;

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

interface Named {
  readonly name: string;
  readonly lookup: CodeLookup;
}

const noNames: readonly Named[] = [];

class MappedTerminology implements Terminology {
  readonly #byKey = new Map<string, CodeLookup>();
  /** By every accepted name of a system, so that the usual call is two look-ups. */
  readonly #byName = new Map<string, CodeLookup>();
  /** The same names by their length: comparing two or three is cheaper than hashing the long name of every coding. */
  readonly #byLength: (Named[] | undefined)[] = [];

  constructor(rows: readonly Row[]) {
    const arrays = new MatchArrays();
    const byKey = Map.groupBy(rows, (row) => keyOfSystem(row.system) ?? row.system);
    for (const [key, ofSystem] of byKey) {
      const lookup = new CodeLookup(key, ofSystem, arrays);
      this.#byKey.set(key, lookup);
      const aliases = aliasesOf(key);
      for (const name of aliases.length > 0 ? aliases : [key]) this.#byName.set(name, lookup);
    }
    for (const [name, lookup] of this.#byName) {
      const ofLength = this.#byLength[name.length] ?? [];
      this.#byLength[name.length] = ofLength;
      ofLength.push({ name, lookup });
    }
  }

  matches(system: string | undefined, code: string | undefined): readonly CodeMatch[] {
    if (system === undefined || code === undefined) return nothing;
    const lookup = this.#named(system) ?? this.#byKey.get(keyOfSystem(system) ?? '');
    return lookup === undefined ? nothing : lookup.matches(code);
  }

  #named(system: string): CodeLookup | undefined {
    for (const { name, lookup } of this.#byLength[system.length] ?? noNames) if (name === system) return lookup;
    return undefined;
  }

  systemKey(system: string | undefined): string | undefined {
    if (system === undefined) return undefined;
    return keyOfSystem(system) ?? (this.#byName.has(system) ? system : undefined);
  }
}
