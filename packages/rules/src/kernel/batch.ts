import { classOf, evenLimits } from "../exact/limits.ts"
import type { Form } from "./form.ts"
import { at, type Matrix } from "./matrix.ts"
import type { Records } from "./records.ts"

/** What is told of an identity that lacks a figure: the codes below it are places in `CLASSES`. */
export const WANTING = 4

/** So many records at a time stay near the processor. */
const BLOCK = 1024

/**
 * Holds every identity of a form against every record: row × count + record is the place in `CLASSES`, or `WANTING`.
 * Every figure is rounded on its own to the records' one quantum; a document's regime is the business of `check`.
 */
export function holdRecords(form: Form, records: Records): Uint8Array {
  const codes = new Uint8Array(form.matrix.rows * records.count)
  const holding = { form, records, codes, tables: limitTables(form.matrix) }
  for (let row = 0; row < form.matrix.rows; row++) holdRow(holding, row)
  markWanting(form, records, codes)
  return codes
}

/** The limits, in quanta, by the number of figures that are not nought. */
export interface LimitTables {
  readonly likely: Float64Array
  readonly most: Float64Array
}

/** Where codes are put, and what they are made from. */
export interface Holding {
  readonly form: Form
  readonly records: Records
  readonly codes: Uint8Array
  readonly tables: LimitTables
}

/** For up to as many figures as the longest row has. */
export function limitTables({ rows, starts }: Matrix): LimitTables {
  let longest = 0
  for (let row = 0; row < rows; row++) longest = Math.max(longest, at(starts, row + 1) - at(starts, row))
  return limitsUpTo(longest)
}

/** For none up to so many figures. */
export function limitsUpTo(figures: number): LimitTables {
  const limits = Array.from({ length: figures + 1 }, (_, count) => evenLimits(count, undefined))
  return {
    likely: Float64Array.from(limits, ({ likelyHigh }) => likelyHigh),
    most: Float64Array.from(limits, ({ high }) => high),
  }
}

/** Whether no sum on the way can leave what is safe: the sizes of all addends of a row together stay within it. */
export function isExact(
  { form: { matrix }, records: { sizes } }: Holding,
  row: number,
  safe: number,
): boolean {
  const { starts, columnOf, weights } = matrix
  let size = 0
  for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
    size += Math.abs(at(weights, entry)) * at(sizes, at(columnOf, entry))
  }
  return size <= safe
}

/** One identity against every record, in numbers where they are exact and in big integers where they are not. */
export function holdRow(holding: Holding, row: number): void {
  const { records } = holding
  if (!isExact(holding, row, Number.MAX_SAFE_INTEGER)) {
    holdWide(holding, row)
    return
  }
  const sums = new Float64Array(Math.min(BLOCK, records.count))
  for (let from = 0; from < records.count; from += BLOCK) {
    const length = Math.min(BLOCK, records.count - from)
    sumBlock(holding, { row, from, sums: sums.subarray(0, length) })
    classifyBlock(holding, { row, from, sums: sums.subarray(0, length) })
  }
}

interface Block {
  readonly row: number
  readonly from: number
  readonly sums: Float64Array
}

function sumBlock({ form: { matrix }, records }: Holding, { row, from, sums }: Block): void {
  const { values, stride } = records
  sums.fill(0)
  for (let entry = at(matrix.starts, row); entry < at(matrix.starts, row + 1); entry++) {
    const start = at(matrix.columnOf, entry) * stride + from
    addColumn(sums, values.subarray(start, start + sums.length), at(matrix.weights, entry))
  }
}

function addColumn(sums: Float64Array, column: Float64Array | Int32Array, weight: number): void {
  for (let index = 0; index < sums.length; index++) {
    sums[index] = (sums[index] ?? 0) + weight * (column[index] ?? 0)
  }
}

function classifyBlock(holding: Holding, { row, from, sums }: Block): void {
  const { codes, records, tables } = holding
  const out = row * records.count + from
  for (let index = 0; index < sums.length; index++) {
    const size = Math.abs(sums[index] ?? 0)
    // Figures that are nought are counted only where there is a difference to explain.
    codes[out + index] = size === 0 ? 0 : codeOf(size, countOf(holding, row, from + index), tables)
  }
}

function countOf(
  { form: { matrix }, records: { values, stride } }: Holding,
  row: number,
  record: number,
): number {
  let count = 0
  for (let entry = at(matrix.starts, row); entry < at(matrix.starts, row + 1); entry++) {
    if (values[at(matrix.columnOf, entry) * stride + record] !== 0) count++
  }
  return count
}

/** `classOf` for limits that are the same on both sides. */
function codeOf(size: number, count: number, { likely, most }: LimitTables): number {
  if (size <= (likely[count] ?? 0)) return 1
  return size <= (most[count] ?? 0) ? 2 : 3
}

/** Past what numbers hold, in big integers, one record after the other. */
function holdWide(holding: Holding, row: number): void {
  const { form, records, codes } = holding
  const { starts, columnOf, weights } = form.matrix
  for (let record = 0; record < records.count; record++) {
    let sum = 0n
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const value = records.values[at(columnOf, entry) * records.stride + record] ?? 0
      sum += BigInt(at(weights, entry)) * BigInt(value)
    }
    // A difference too large for a number is far past any limit, and stays so when it is rounded.
    codes[row * records.count + record] = classOf(
      Number(sum),
      evenLimits(countOf(holding, row, record), undefined),
    )
  }
}

/** An identity that lacks a figure is not judged, whatever the others come to. */
export function markWanting({ byColumn }: Form, records: Records, codes: Uint8Array): void {
  if (records.isFull) return
  for (let column = 0; column < records.columns; column++) {
    for (let record = 0; record < records.count; record++) {
      if (records.knows(record, column)) continue
      for (let entry = at(byColumn.starts, column); entry < at(byColumn.starts, column + 1); entry++) {
        codes[at(byColumn.columnOf, entry) * records.count + record] = WANTING
      }
    }
  }
}
