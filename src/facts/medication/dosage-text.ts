/** What a written dosage means: amounts, times a day and limits; only forms that can mean but one thing. */
import type { Interval } from '../../domain/interval.ts';
import { all, type Truth, truth } from '../../domain/truth.ts';
import { type Token, tokensOf } from './dosage-words.ts';
import type { Amount } from './units.ts';

/** One amount with its times a day ("2 om kvelden"); either may be missing, to be found in the structured part. */
export interface WrittenDose {
  readonly amount?: Amount;
  readonly times?: Interval;
}

/** One phase of a written dosage. */
export interface WrittenPhase {
  /** Taken the same day, so added. */
  readonly doses: readonly WrittenDose[];
  /** Most a day. */
  readonly cap?: Amount;
  /** mg in one piece. */
  readonly strength?: number;
  readonly days?: Interval;
  readonly night: Truth;
}

/** mg: "1 tbl 3 g dgl" means three times (ganger), not a tablet of 3 g. Ours. */
const HEAVIEST_PIECE = 2000;

/** Phases follow each other: "1 g x 4 i 3 dager, deretter 500 mg x 4". */
const nextPhase = /(?<![\p{L}])(?:deretter|derefter|så|then|followed by)(?![\p{L}])/iu;
const asNeededWords =
  /\b(?:ved behov|etter behov|om nødvendig|hvis nødvendig|ved (?:sterke )?smerter?|prn)\b|\bv\/b\b|\b(?:as|if|when) (?:needed|required)\b/iu;

export function saysAsNeeded(written: string): boolean {
  return asNeededWords.test(written.slice(0, 500));
}

/** Undefined when it cannot be read to its end, or can mean two things. */
export function readWritten(written: string): readonly WrittenPhase[] | undefined {
  const phases: WrittenPhase[] = [];
  for (const part of written.slice(0, 500).split(nextPhase, 6)) {
    const tokens = tokensOf(part);
    const phase = tokens === undefined || tokens.length === 0 ? undefined : new Phase().read(tokens);
    if (phase === undefined) return undefined;
    phases.push(phase);
  }
  return phases;
}

interface Open {
  amount: Amount | undefined;
  times: Interval | undefined;
  whens: number;
}

/** Reads the tokens of one phase from left to right; any step that can mean two things ends in undefined. */
class Phase {
  readonly #doses: WrittenDose[] = [];
  #open: Open = { amount: undefined, times: undefined, whens: 0 };
  #cap: Amount | undefined;
  /** "maks 8 tabletter": of a day only once "per døgn" has been read. */
  #capIsDaily = true;
  #strength: number | undefined;
  #days: Interval | undefined;
  #upTo = false;
  readonly #late: boolean[] = [];

  read(tokens: readonly Token[]): WrittenPhase | undefined {
    for (const [at, token] of tokens.entries()) if (!this.#take(token, tokens[at + 1])) return undefined;
    if (this.#upTo || !this.#capIsDaily || !this.#close()) return undefined;
    if (this.#doses.length > 1 && this.#doses.some(({ amount, times }) => !amount || !times)) return undefined;
    return {
      doses: this.#doses,
      ...(this.#cap && { cap: this.#cap }),
      ...(this.#strength !== undefined && { strength: this.#strength }),
      ...(this.#days && { days: this.#days }),
      night: this.#night(),
    };
  }

  #take(token: Token, next: Token | undefined): boolean {
    switch (token.kind) {
      case 'amount':
        return this.#amount(token.amount, token.bare, next);
      case 'through-the-day':
        return this.#amount(token.amount, false, next) && this.#times({ min: 1, max: 1 });
      case 'times':
      case 'every':
        return this.#times(token.times);
      case 'duration':
        this.#days = token.times;
        return true;
      case 'strength':
        return this.#strengthOf(token.mg);
      case 'when':
        this.#late.push(token.late);
        this.#open.whens++;
        return true;
      case 'a-day':
        return this.#aDay();
      case 'up-to':
        if (this.#upTo) return false;
        this.#upTo = true;
        return true;
      default:
        return true;
    }
  }

  #amount(amount: Amount, bare: boolean, next: Token | undefined): boolean {
    const known = this.#open.amount;
    if (this.#upTo) return this.#limit(amount, bare, next);
    // A number alone is an amount only in "1 x 4" and "1 til natten".
    if (bare && next?.kind !== 'times' && next?.kind !== 'when') return false;
    if (known === undefined) {
      this.#open.amount = amount;
      return true;
    }
    if (this.#open.times === undefined && this.#open.whens === 0) return this.#second(known, amount);
    if (!this.#close()) return false;
    this.#open.amount = amount;
    return true;
  }

  /** "500 mg 2 tabletter" and "1 tablett 500 mg" say the strength; "2 tabletter 1000 mg" may mean either. */
  #second(first: Amount, second: Amount): boolean {
    const [pieces, mass] = first.dimension === 'count' ? [first, second] : [second, first];
    const clear = pieces === second || (pieces.min === 1 && pieces.max === 1);
    if (pieces.dimension !== 'count' || mass.dimension !== 'mass' || mass.min !== mass.max || !clear) return false;
    this.#open.amount = pieces;
    return this.#strengthOf(mass.max);
  }

  /** "inntil 4 g daglig" is the amount itself; behind an amount it is the most a day: "maks 8 tabletter per døgn". */
  #limit(amount: Amount, bare: boolean, next: Token | undefined): boolean {
    const known = this.#open.amount ?? this.#doses[0]?.amount;
    this.#upTo = false;
    if (known === undefined) {
      this.#open.amount = { ...amount, min: 0 };
      return !bare || next?.kind === 'times';
    }
    if (this.#cap !== undefined || (bare && known.dimension !== 'count')) return false;
    this.#cap = amount;
    this.#capIsDaily = false;
    return true;
  }

  #times(times: Interval): boolean {
    if (this.#open.times !== undefined || !this.#capIsDaily) return false;
    this.#open.times = this.#upTo ? { min: 0, max: times.max } : times;
    this.#upTo = false;
    return true;
  }

  #aDay(): boolean {
    if (this.#upTo) return false;
    if (!this.#capIsDaily) this.#capIsDaily = true;
    else if (this.#open.times === undefined && this.#open.whens === 0) this.#open.times = { min: 1, max: 1 };
    return true;
  }

  #strengthOf(mg: number): boolean {
    if (mg > HEAVIEST_PIECE || (this.#strength !== undefined && this.#strength !== mg)) return false;
    this.#strength = mg;
    return true;
  }

  /** Parts of the day say how often; where both are said they must agree. */
  #close(): boolean {
    const { amount, times, whens } = this.#open;
    if (whens > 0 && times !== undefined && (times.max !== whens || times.min > whens)) return false;
    const often = times ?? (whens > 0 ? { min: whens, max: whens } : undefined);
    this.#doses.push({ ...(amount && { amount }), ...(often && { times: often }) });
    this.#open = { amount: undefined, times: undefined, whens: 0 };
    return true;
  }

  #night(): Truth {
    if (this.#late.length > 0) return all(...this.#late.map(truth));
    return this.#doses.some(({ times }) => (times?.min ?? 0) > 1) ? 'not-met' : 'unknown';
  }
}
