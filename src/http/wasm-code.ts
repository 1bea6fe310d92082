/** As much of WebAssembly's binary format (webassembly.github.io/spec/core/binary) as one small function needs. */

export type Code = readonly number[];

/** Instructions by their names in the specification. */
export const op = {
  block: [0x02, 0x40],
  loop: [0x03, 0x40],
  end: [0x0b],
  return: [0x0f],
  ifThen: [0x04, 0x40],
  select: [0x1b],
  i32Eqz: [0x45],
  i32GtS: [0x4a],
  i32Add: [0x6a],
  i32Sub: [0x6b],
  i64Eqz: [0x50],
  i64Ne: [0x52],
  i64Popcnt: [0x7b],
  i64Sub: [0x7d],
  i64And: [0x83],
  i64Or: [0x84],
  i64Xor: [0x85],
  i64Shl: [0x86],
  i64ShrS: [0x87],
  i64ShrU: [0x88],
  i32WrapI64: [0xa7],
  i64ExtendI32U: [0xad],
  i8x16Splat: [0xfd, 0x0f],
  i8x16Eq: [0xfd, 0x23],
  v128Or: [0xfd, 0x50],
  i8x16Bitmask: [0xfd, 0x64],
} as const satisfies Readonly<Record<string, Code>>;

export const types = { i32: 0x7f, i64: 0x7e, v128: 0x7b } as const;

const localGet = 0x20;
const localSet = 0x21;
const globalGet = 0x23;
const globalSet = 0x24;

export const get = (local: number): Code => [localGet, local];
export const set = (local: number, ...value: readonly Code[]): Code => [...value.flat(), localSet, local];
export const load = (global: number): Code => [globalGet, global];
export const store = (global: number, ...value: readonly Code[]): Code => [...value.flat(), globalSet, global];
export const i32 = (value: number): Code => [0x41, ...signed(BigInt(value))];
export const i64 = (value: bigint): Code => [0x42, ...signed(BigInt.asIntN(64, value))];
/** Sixteen bytes at an address, which need not be a multiple of anything. */
export const v128Load = (offset: number): Code => [0xfd, 0x00, 0x00, ...unsigned(offset)];
/** Goes to the end of a block, or to the start of a loop, so many levels out. */
export const branchIf = (levels: number): Code => [0x0d, levels];

/** LEB128. */
function signed(value: bigint): Code {
  const low = Number(value & 0x7fn);
  const rest = value >> 7n;
  const isLast = (rest === 0n && low < 0x40) || (rest === -1n && low >= 0x40);
  return isLast ? [low] : [low | 0x80, ...signed(rest)];
}

function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

const list = (items: readonly Code[]): Code => [...unsigned(items.length), ...items.flat()];
const sized = (content: Code): Code => [...unsigned(content.length), ...content];
const section = (id: number, items: readonly Code[]): Code => [id, ...sized(list(items))];
const exported = (name: string, kind: number): Code => [...sized([...Buffer.from(name)]), kind, 0];

/** A module with one page of memory, and one function that takes two numbers and returns one: `memory` and `look`. */
export function moduleOf(body: Code, locals: readonly number[], globals: readonly number[]): Uint8Array<ArrayBuffer> {
  const { i32: number } = types;
  const zero = (type: number): Code => (type === number ? i32(0) : i64(0n));
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...section(1, [[0x60, ...list([[number], [number]]), ...list([[number]])]]),
    ...section(3, [[0]]),
    ...section(5, [[0x01, 1, 1]]),
    ...section(
      6,
      globals.map((type) => [type, 1, ...zero(type), ...op.end]),
    ),
    ...section(7, [exported('memory', 2), exported('look', 0)]),
    ...section(10, [sized([...list(locals.map((type) => [1, type])), ...body, ...op.end])]),
  ]);
}
