/** The code that `plain-json.ts` runs: strings and brackets of 64 bytes at once, a bit for each, after simdjson (arXiv:1902.08318). */
import { branchIf, type Code, get, i32, i64, load, moduleOf, op, set, store, types, v128Load } from './wasm-code.ts';

export interface Bounds {
  readonly maxDepth: number;
  /** Bytes. */
  readonly maxString: number;
}

export const BLOCK = 64;
const LANES = 16;

/** Kept from one piece of a body to the next. */
const kept = { depth: 0, inString: 1, escaped: 2, blocksSinceQuote: 3 };
const keptTypes = [types.i32, types.i64, types.i64, types.i32];

const v = {
  isFirst: 0,
  blocks: 1,
  at: 2,
  lane: 3,
  quotes: 4,
  slashes: 5,
  opening: 6,
  closing: 7,
  escapes: 8,
  /** From each opening quote to before its closing one. */
  strings: 9,
  opened: 10,
};
const localTypes = [types.i32, types.v128, ...Array.from({ length: 6 }, () => types.i64), types.i32];

/** Bytes of the lane that are the character, as bits. */
const bitsOf = (character: string, lane: Code): Code =>
  code(lane, i32(character.charCodeAt(0)), op.i8x16Splat, op.i8x16Eq, op.i8x16Bitmask, op.i64ExtendI32U);
/** `[` and `{` differ in this bit alone, and so do `]` and `}`. */
const braced = code(get(v.lane), i32(0x20), op.i8x16Splat, op.v128Or);

function code(...parts: readonly Code[]): Code {
  return parts.flat();
}

function readLane(index: number): Code {
  const add = (mask: number, bits: Code): Code =>
    set(mask, get(mask), bits, i64(BigInt(index * LANES)), op.i64Shl, op.i64Or);
  return code(
    set(v.lane, get(v.at), v128Load(index * LANES)),
    add(v.quotes, bitsOf('"', get(v.lane))),
    add(v.slashes, bitsOf('\\', get(v.lane))),
    add(v.opening, bitsOf('{', braced)),
    add(v.closing, bitsOf('}', braced)),
  );
}

const readBlock = code(
  ...[v.quotes, v.slashes, v.opening, v.closing].map((mask) => set(mask, i64(0n))),
  ...[0, 1, 2, 3].map(readLane),
);

/** Takes the quotes that a backslash stands before out; of backslashes in a row each second one is escaped itself. */
const ODD_BITS = i64(0xaaaaaaaaaaaaaaaan);
const beginning = code(get(v.slashes), load(kept.escaped), i64(-1n), op.i64Xor, op.i64And);
const dropEscaped = code(
  set(v.escapes, beginning, i64(1n), op.i64Shl, ODD_BITS, op.i64Or, beginning, op.i64Sub, ODD_BITS, op.i64Xor),
  set(v.strings, get(v.escapes), get(v.slashes), load(kept.escaped), op.i64Or, op.i64Xor),
  set(v.quotes, get(v.quotes), get(v.strings), i64(-1n), op.i64Xor, op.i64And),
  store(kept.escaped, get(v.escapes), get(v.slashes), op.i64And, i64(63n), op.i64ShrU),
);

/** Each bit becomes the parity of the quotes up to it. */
const markStrings = code(
  set(v.strings, get(v.quotes)),
  ...[1n, 2n, 4n, 8n, 16n, 32n].map((by) =>
    set(v.strings, get(v.strings), get(v.strings), i64(by), op.i64Shl, op.i64Xor),
  ),
  set(v.strings, get(v.strings), load(kept.inString), op.i64Xor),
  store(kept.inString, get(v.strings), i64(63n), op.i64ShrS),
);

const outside = (mask: number): Code => code(get(mask), get(v.strings), i64(-1n), op.i64Xor, op.i64And);
const giveUpIf = (...condition: readonly Code[]): Code => code(...condition, op.ifThen, i32(1), op.return, op.end);

/** All that opens in a block may open before anything closes in it: never too low. */
const boundDepth = code(set(v.opened, load(kept.depth), outside(v.opening), op.i64Popcnt, op.i32WrapI64, op.i32Add));

function judge({ maxDepth, maxString }: Bounds): Code {
  // A text that is too long has so many blocks without a quote in a row, whatever it begins and ends in.
  const quietBlocks = Math.floor(maxString / BLOCK) - 1;
  const { depth, blocksSinceQuote } = kept;
  return code(
    // No JSON: where strings begin after it is for the walk to tell.
    giveUpIf(outside(v.slashes), i64(0n), op.i64Ne),
    boundDepth,
    giveUpIf(get(v.opened), i32(maxDepth), op.i32GtS),
    store(depth, get(v.opened), outside(v.closing), op.i64Popcnt, op.i32WrapI64, op.i32Sub),
    store(blocksSinceQuote, load(blocksSinceQuote), i32(1), op.i32Add, i32(0), get(v.quotes), op.i64Eqz, op.select),
    giveUpIf(load(blocksSinceQuote), i32(quietBlocks - 1), op.i32GtS),
  );
}

const startAnew = code(
  get(v.isFirst),
  op.ifThen,
  ...[kept.depth, kept.blocksSinceQuote].map((number) => store(number, i32(0))),
  ...[kept.inString, kept.escaped].map((number) => store(number, i64(0n))),
  op.end,
);

/** `look(isFirst, blocks)`: 0 while nothing is out of bounds, 1 when that cannot be told. */
export function lookModule(bounds: Bounds): Uint8Array {
  const next = code(
    set(v.at, get(v.at), i32(BLOCK), op.i32Add),
    set(v.blocks, get(v.blocks), i32(1), op.i32Sub),
    get(v.blocks),
    branchIf(0),
  );
  const everyBlock = code(op.loop, readBlock, dropEscaped, markStrings, judge(bounds), next, op.end);
  return moduleOf(code(startAnew, everyBlock, i32(0)), localTypes, keptTypes);
}
