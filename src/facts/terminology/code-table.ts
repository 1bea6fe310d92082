/** The maps of one code system: which rows a normalised code matches, most specific per word. */
import { codeExclusions } from './needs.ts';
import { normaliseCode } from './normalise.ts';
import type { Row } from './rows.ts';

interface Range {
  readonly from: string;
  readonly to: string;
  readonly without: readonly string[];
  readonly row: Row;
}

/** ICD-10 category and ATC second level alike. */
const stemLength = 3;
/** Classifications whose codes are prefixes of their descendants; elsewhere "this and below" is matched exactly. */
const hierarchicalSystems: ReadonlySet<string> = new Set(['icd10', 'icd10cm', 'atc']);

/**
 * ICD-10 supplements a four-character code with a fifth character that never changes the disease: the site in
 * chapter M, closed or open in chapter S (WHO ICD-10, volume 1, chapters XIII and XIX). So `M46.18` is `M46.1`.
 */
const supplemented = /^[MS]\d\d\d\d$/;

export class CodeTable {
  readonly #key: string;
  readonly #exact = new Map<string, Row[]>();
  readonly #below = new Map<string, Row[]>();
  readonly #ranges: Range[] = [];
  /** First characters of every code the table can hold; empty when the table holds listed codes only. */
  readonly #stems = new Set<string>();
  #shortest = Number.POSITIVE_INFINITY;

  /** Throws when the code of a row is no code of its system. */
  constructor(key: string, rows: readonly Row[]) {
    this.#key = key;
    for (const row of rows) this.#add(row);
    if (!hierarchicalSystems.has(key)) return;
    for (const code of [...this.#exact.keys(), ...this.#below.keys()]) this.#stems.add(code.slice(0, stemLength));
  }

  exactCodes(): IterableIterator<string> {
    return this.#exact.keys();
  }

  /** Every code it holds is listed: what is plainly written and not listed is no code of ours. */
  get holdsListedOnly(): boolean {
    return this.#key !== 'icpc2' && !hierarchicalSystems.has(this.#key);
  }

  /** False when a plainly written code that is not listed cannot match either; cheap, for the many foreign codes. */
  mayHold(code: string): boolean {
    if (this.holdsListedOnly) return false;
    if (this.#key === 'icpc2') return code.length > stemLength;
    return this.#stems.has(code.slice(0, stemLength)) || this.#ranges.some((range) => isInRange(range, code));
  }

  #add(row: Row): void {
    if (row.kind === 'range') {
      this.#ranges.push(rangeOf(row));
      return;
    }
    const code = normaliseCode(this.#key, row.code);
    if (code === '') throw new Error(`value set of ${row.word}: ${row.code} is no code of ${row.system}`);
    const below = row.kind === 'below' && hierarchicalSystems.has(this.#key);
    if (below) this.#shortest = Math.min(this.#shortest, code.length);
    push(below ? this.#below : this.#exact, code, row);
  }

  /** Rows of a normalised code, at most one per word: exact before longest prefix before range. */
  rowsOf(code: string): readonly Row[] {
    const found = new Map<string, Row>();
    this.#take(this.#exact.get(code), code, found);
    for (let length = code.length; length >= this.#shortest; length--) {
      const prefix = code.slice(0, length);
      this.#take(this.#below.get(prefix), code, found);
      if (length === 5 && this.#key === 'icd10' && supplemented.test(code)) {
        this.#take(this.#exact.get(code.slice(0, 4)), code, found);
      }
    }
    for (const range of this.#ranges) {
      if (isInRange(range, code)) this.#take([range.row], code, found);
    }
    return [...found.values()];
  }

  #take(rows: readonly Row[] | undefined, code: string, found: Map<string, Row>): void {
    for (const row of rows ?? []) {
      if (!found.has(row.word) && !isExcluded(row, code)) found.set(row.word, row);
    }
  }
}

function push(map: Map<string, Row[]>, code: string, row: Row): void {
  const rows = map.get(code);
  if (rows === undefined) map.set(code, [row]);
  else rows.push(row);
}

function rangeOf(row: Row): Range {
  const [from, to] = row.code.split('-');
  if (from === undefined || to === undefined) throw new Error(`value set of ${row.word}: ${row.code} is no range`);
  return { from, to, without: row.exclusions, row };
}

function isInRange(range: Range, code: string): boolean {
  const category = code.slice(0, 3);
  return category >= range.from && category <= range.to && !range.without.includes(category);
}

function isExcluded(row: Row, code: string): boolean {
  if (row.kind === 'range') return false;
  return row.exclusions.some((key) => {
    const exclusion = codeExclusions[key];
    return (
      exclusion?.prefixes.some((prefix) => code.startsWith(prefix)) === true &&
      !exclusion.except.some((prefix) => code.startsWith(prefix))
    );
  });
}
