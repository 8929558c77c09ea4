import { type Holding, holdRow, isExact, limitsUpTo, limitTables, markWanting } from "./batch.ts"
import type { Form } from "./form.ts"
import { at } from "./matrix.ts"
import { Records } from "./records.ts"
import { WASM_MODULE } from "./wasm-module.ts"

/** What of the platform's WebAssembly is used; the pure packages know no platform. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object
  readonly Instance: new (
    module: object,
    imports: { readonly m: { readonly m: { readonly buffer: ArrayBuffer } } },
  ) => { readonly exports: { readonly run: Run } }
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
}

/** Pointers to entries and the last of them, codes and the bytes to the next row's, first and last offset. */
type Run = (...numbers: readonly [number, number, number, number, number, number]) => void

/** Records that lie where the SIMD kernel reads them, and what holds a form against all of them. */
export interface WasmHolder {
  readonly records: Records
  /** The same codes as `holdRecords`, in the same order. */
  readonly hold: () => Uint8Array
}

/** Limits are looked up in two tables of sixteen. */
const MOST_FIGURES = 31
const TABLES = 64
const PAGE = 65_536
/** So many records at a time stay near the processor. */
const BLOCK = 1024
/** What thirty-two bits hold, whatever the order of adding. */
const SAFE = 0x7fff_ffff

/**
 * Room for so many records of a form in memory of the SIMD kernel. Undefined where the platform has none (an old one, or
 * a page whose policy forbids it) or an identity has more than 31 figures: `holdRecords` gives the same answers.
 */
export function wasmHolder(
  form: Form,
  { count, quantum }: { readonly count: number; readonly quantum: string },
): WasmHolder | undefined {
  const layout = layoutOf(form, count)
  const started = layout && start(layout.size)
  return started && holderOf(form, { ...started, layout, count, quantum })
}

interface Started {
  readonly buffer: ArrayBuffer
  readonly run: Run
}

/** No WebAssembly, no SIMD, no room, or a policy against it: all of them mean the interpreter. */
function start(size: number): Started | undefined {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) })
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(WASM_MODULE), { m: { m: memory } })
    return { buffer: memory.buffer, run: exports.run }
  } catch {
    return undefined
  }
}

interface Layout {
  readonly pointers: number
  readonly entries: number
  readonly columns: number
  readonly out: number
  readonly size: number
  /** Records of a column, a whole number of eights. */
  readonly stride: number
}

function layoutOf({ matrix }: Form, count: number): Layout | undefined {
  const { rows, columns: width, starts, columnOf } = matrix
  for (let row = 0; row < rows; row++)
    if (at(starts, row + 1) - at(starts, row) > MOST_FIGURES) return undefined
  if (rows === 0 || count === 0) return undefined
  const stride = Math.ceil(count / 8) * 8
  const pointers = TABLES
  const entries = pointers + 4 * (rows + 1)
  const columns = Math.ceil((entries + 8 * columnOf.length) / 16) * 16
  const out = columns + 4 * stride * width
  return { pointers, entries, columns, out, stride, size: out + stride * rows }
}

interface Making extends Started {
  readonly layout: Layout
  readonly count: number
  readonly quantum: string
}

function holderOf(form: Form, { layout, count, quantum, buffer, run }: Making): WasmHolder {
  const { rows, columns } = form.matrix
  const values = new Int32Array(buffer, layout.columns, layout.stride * columns)
  const records = new Records({ count, columns, quantum }, values)
  writeForm(form, layout, buffer)
  const hold = (): Uint8Array => {
    const { pointers, out, stride } = layout
    for (let from = 0; from < stride; from += BLOCK) {
      const to = Math.min(stride, from + BLOCK)
      run(pointers, pointers + 4 * rows, out, stride, 4 * from, 4 * to)
    }
    const codes = new Uint8Array(rows * count)
    for (let row = 0; row < rows; row++) {
      codes.set(new Uint8Array(buffer, out + row * stride, count), row * count)
    }
    holdWideRows({ form, records, codes, tables: limitTables(form.matrix) })
    return codes
  }
  return { records, hold }
}

/** Tables of limits by count, then each row's pointer, then each entry: where its column begins, and its weight. */
function writeForm({ matrix }: Form, layout: Layout, buffer: ArrayBuffer): void {
  const { rows, starts, columnOf, weights } = matrix
  const { likely, most } = limitsUpTo(MOST_FIGURES)
  const tables = new Uint8Array(buffer, 0, TABLES)
  tables.set(likely, 0)
  tables.set(most, TABLES / 2)
  const words = new Int32Array(buffer, layout.pointers, rows + 1 + 2 * columnOf.length)
  for (let row = 0; row <= rows; row++) words[row] = layout.entries + 8 * at(starts, row)
  for (let entry = 0; entry < columnOf.length; entry++) {
    words[rows + 1 + 2 * entry] = layout.columns + 4 * layout.stride * at(columnOf, entry)
    words[rows + 2 + 2 * entry] = at(weights, entry)
  }
}

/** Rows whose sums might not fit thirty-two bits are held again by the interpreter. */
function holdWideRows(holding: Holding): void {
  const { form, records, codes } = holding
  for (let row = 0; row < form.matrix.rows; row++) {
    if (!isExact(holding, row, SAFE)) holdRow(holding, row)
  }
  markWanting(form, records, codes)
}
