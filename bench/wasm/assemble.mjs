// Assembles the SIMD kernel. `node bench/wasm/assemble.mjs` writes it into the rules; `--check` only says whether it is fresh.
import { readFileSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

const TARGET = new URL("../../packages/rules/src/kernel/wasm-module.ts", import.meta.url)

const I32 = 0x7f
const V128 = 0x7b

/** Unsigned and signed LEB128. */
const u = (value) => (value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...u(value >>> 7)])
const s = (value) => {
  const low = value & 0x7f
  const rest = value >> 7
  const isLast = (rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)
  return isLast ? [low] : [low | 0x80, ...s(rest)]
}
const simd = (code) => [0xfd, ...u(code)]

const get = (local) => [0x20, local]
const set = (local) => [0x21, local]
const tee = (local) => [0x22, local]
const int = (value) => [0x41, ...s(value)]
const loadInt = (offset) => [0x28, 2, ...u(offset)]
const [ADD, LESS, SHIFT_RIGHT] = [[0x6a], [0x49], [0x76]]
const loadVector = (offset) => [...simd(0x00), 4, ...u(offset)]
const nought = [...simd(0x0c), ...new Array(16).fill(0)]
const [SWIZZLE, SPLAT, NE, GREATER] = [simd(0x0e), simd(0x11), simd(0x38), simd(0x3b)]
const [AND, OR, ANY] = [simd(0x4e), simd(0x50), simd(0x53)]
const [ABS, PLUS, MINUS, TIMES] = [simd(0xa0), simd(0xae), simd(0xb1), simd(0xb5)]
const [NARROW_32, NARROW_16] = [simd(0x85), simd(0x66)]
const storeLane = (offset) => [...simd(0x5a), 0, offset, 0]
const loop = (...body) => [0x03, 0x40, ...body.flat(), 0x0b]
const repeatIf = [0x0d, 0]
const when = (condition, yes, no) => [...condition, 0x04, V128, ...yes, 0x05, ...no, 0x0b]

// Parameters: where the pointers to the rows' entries stand, and the last of them; where the codes go, and how many
// bytes on the next row's stand; the first record of the block and the one after its last, each times four.
const [POINTER, LAST_POINTER, OUT, OUT_STRIDE, FIRST, LAST] = [0, 1, 2, 3, 4, 5]
const [OFFSET, ENTRY, COLUMN] = [6, 7, 8]
const [WEIGHT, VALUE, SIZE] = [9, 10, 11]
/** Eight records at a time, in two vectors of four. */
const HALVES = [
  { sum: 12, count: 13, byte: 0 },
  { sum: 14, count: 15, byte: 16 },
]

/** An entry is where its column begins, and its weight: added to the sums, and what is not nought counted. */
const addEntry = [
  ...[...get(ENTRY), ...loadInt(0), ...get(OFFSET), ...ADD, ...set(COLUMN)],
  ...[...get(ENTRY), ...loadInt(4), ...SPLAT, ...set(WEIGHT)],
  ...HALVES.flatMap(({ sum, count, byte }) => [
    ...[
      ...get(COLUMN),
      ...loadVector(byte),
      ...tee(VALUE),
      ...get(WEIGHT),
      ...TIMES,
      ...get(sum),
      ...PLUS,
      ...set(sum),
    ],
    ...[...get(count), ...get(VALUE), ...nought, ...NE, ...MINUS, ...set(count)],
  ]),
  ...[...get(ENTRY), ...int(8), ...ADD, ...tee(ENTRY), ...get(POINTER), ...loadInt(4), ...LESS],
]

/** A limit by the count of what is not nought: sixteen bytes for 0–15, sixteen for 16–31. Bytes past them give nought. */
const limit = (table, count) => [
  ...[...int(0), ...loadVector(table), ...get(count), ...SWIZZLE],
  ...[...int(0), ...loadVector(table + 16), ...get(count), ...int(16), ...SPLAT, ...MINUS, ...SWIZZLE],
  ...[...int(255), ...SPLAT, ...AND, ...OR],
]

/** 0 for none, 1 for a likely difference, 2 for one that is possible, 3 beyond: each comparison that holds is −1. */
const codes = ({ sum, count }) => [
  ...[...get(sum), ...ABS, ...set(SIZE), ...nought],
  ...[...get(sum), ...nought, ...NE, ...MINUS],
  ...[...get(SIZE), ...limit(0, count), ...GREATER, ...MINUS],
  ...[...get(SIZE), ...limit(32, count), ...GREATER, ...MINUS],
  ...[...tee(SIZE), ...get(SIZE), ...NARROW_32, ...tee(SIZE), ...get(SIZE), ...NARROW_16],
]

const store = (half) => [
  ...[...get(OUT), ...get(OFFSET), ...int(2), ...SHIFT_RIGHT, ...ADD],
  ...when([...get(half.sum), ...ANY], codes(half), nought),
  ...storeLane(half.byte / 4),
]

const body = loop(
  [...get(FIRST), ...set(OFFSET)],
  loop(
    HALVES.flatMap(({ sum, count }) => [...nought, ...set(sum), ...nought, ...set(count)]),
    [...get(POINTER), ...loadInt(0), ...set(ENTRY)],
    loop(addEntry, repeatIf),
    HALVES.flatMap(store),
    [...get(OFFSET), ...int(32), ...ADD, ...tee(OFFSET), ...get(LAST), ...LESS],
    repeatIf,
  ),
  [...get(OUT), ...get(OUT_STRIDE), ...ADD, ...set(OUT)],
  [...get(POINTER), ...int(4), ...ADD, ...tee(POINTER), ...get(LAST_POINTER), ...LESS],
  repeatIf,
)

const text = (name) => [...u(name.length), ...new TextEncoder().encode(name)]
const section = (id, content) => [id, ...u(content.length), ...content]
const functionBody = [2, 3, I32, 7, V128, ...body, 0x0b]

/** The module: one memory from outside, one function. */
export const moduleBytes = Uint8Array.from([
  ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
  ...section(2, [1, ...text("m"), ...text("m"), 2, 0, 1]),
  ...section(3, [1, 0]),
  ...section(7, [1, ...text("run"), 0, 0]),
  ...section(10, [1, ...u(functionBody.length), ...functionBody]),
])

/** The file that holds it. */
export function moduleSource() {
  const lines = []
  for (let at = 0; at < moduleBytes.length; at += 24)
    lines.push(`  ${[...moduleBytes.slice(at, at + 24)].join(", ")},`)
  return [
    "/** The SIMD kernel, as bench/wasm/assemble.mjs makes it: change that, never this. */",
    "// biome-ignore format: the bytes of a module have no lines of their own",
    "export const WASM_MODULE: Uint8Array<ArrayBuffer> = Uint8Array.of(",
    ...lines,
    ")",
    "",
  ].join("\n")
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const isFresh = readIfThere() === moduleSource()
  if (process.argv.includes("--check")) {
    if (!isFresh) throw new Error("wasm-module.ts is not what bench/wasm/assemble.mjs makes")
  } else writeFileSync(TARGET, moduleSource())
  process.stdout.write(`${moduleBytes.length} bytes\n`)
}

function readIfThere() {
  try {
    return readFileSync(TARGET, "utf8")
  } catch {
    return ""
  }
}
