import { placesOf } from "../exact/scaled.ts"
import { smallSteps } from "../exact/steps.ts"

/**
 * Many documents of one form, column by column, in whole quanta: the values of a column stand together. What is not
 * known is marked beside them and never taken for nought.
 */
export class Records {
  readonly count: number
  readonly columns: number
  /** Column c's value for record r stands at c × stride + r. */
  readonly values: Float64Array | Int32Array
  readonly stride: number
  /** The largest size of any value yet put into a column: the guard of exactness reads it. */
  readonly sizes: Float64Array
  private readonly known: Uint8Array
  private filled = 0
  private readonly quantum: number
  private readonly places: number

  /** `values` may be given where they must lie in memory of another kind; it holds columns × stride numbers. */
  constructor(
    {
      count,
      columns,
      quantum,
    }: { readonly count: number; readonly columns: number; readonly quantum: string },
    values?: Int32Array,
  ) {
    this.count = count
    this.columns = columns
    this.values = values ?? new Float64Array(count * columns)
    this.stride = this.values.length / columns
    this.sizes = new Float64Array(columns)
    this.known = new Uint8Array(count * columns)
    this.places = placesOf(quantum)
    this.quantum = smallSteps(quantum, this.places) ?? 0
    if (this.quantum <= 0) throw new RangeError(`no quantum: ${quantum}`)
  }

  /** Puts a value in yuan; false where it is no whole number of quanta or too large for this memory. */
  put(record: number, column: number, value: string): boolean {
    const steps = smallSteps(value, this.places) ?? smallSteps(plain(value), this.places)
    const quanta = steps === undefined ? Number.NaN : steps / this.quantum
    const at = column * this.stride + record
    if (!Number.isInteger(quanta) || Math.abs(quanta) > this.most) return false
    this.values[at] = quanta
    if (!this.knows(record, column)) this.filled++
    this.known[column * this.count + record] = 1
    this.sizes[column] = Math.max(this.sizes[column] ?? 0, Math.abs(quanta))
    return true
  }

  /** Whether a value has been put there. */
  knows(record: number, column: number): boolean {
    return this.known[column * this.count + record] === 1
  }

  /** Whether nothing is wanting anywhere. */
  get isFull(): boolean {
    return this.filled === this.known.length
  }

  /** Empties a record. */
  forget(record: number): void {
    for (let column = 0; column < this.columns; column++) {
      if (!this.knows(record, column)) continue
      this.filled--
      this.values[column * this.stride + record] = 0
      this.known[column * this.count + record] = 0
    }
  }

  private get most(): number {
    return this.values instanceof Int32Array ? 0x7fff_ffff : Number.MAX_SAFE_INTEGER
  }
}

/** Without noughts at the end of the decimals, which a coarser step does not need. */
function plain(value: string): string {
  return value.includes(".") ? value.replace(/\.?0+$/, "") : value
}
