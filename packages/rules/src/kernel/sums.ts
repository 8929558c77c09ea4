import { absolute } from "../exact/scaled.ts"
import type { Kernel } from "./kernel.ts"
import { at } from "./matrix.ts"

/** Values of all columns and residuals of all rows, each exact. */
export interface Sums {
  readonly path: "number" | "bigint"
  residualOf(row: number): bigint
  valueOf(column: number): bigint
  /** The same sums with another value in one column; where numbers no longer hold them, as big integers. */
  changed(column: number, value: bigint): Sums
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** As numbers where the sizes of every row's addends together stay below 2^53, so that no sum on the way can lose. */
export function createSums(kernel: Kernel, values: readonly bigint[]): Sums {
  return fits(kernel, values) ? new NumberSums(kernel, values) : new BigSums(kernel, values)
}

function fits({ matrix: { rows, starts, columnOf, weights } }: Kernel, values: readonly bigint[]): boolean {
  if (values.some((value) => absolute(value) > SAFE)) return false
  const sizes = values.map((value) => Number(absolute(value)))
  for (let row = 0; row < rows; row++) {
    let size = 0
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      size += Math.abs(at(weights, entry)) * (sizes[at(columnOf, entry)] ?? 0)
    }
    // Rounding of the sum itself cannot bring it below what it exceeds: 2^53 − 1 is the last exact one.
    if (size > Number.MAX_SAFE_INTEGER) return false
  }
  return true
}

class NumberSums implements Sums {
  readonly path = "number"
  private readonly kernel: Kernel
  private readonly values: Float64Array
  private readonly residuals: Float64Array
  /** The sizes of a row's addends together: what has to stay below 2^53. */
  private readonly sizes: Float64Array

  constructor(kernel: Kernel, values: readonly bigint[]) {
    const { rows, starts, columnOf, weights } = kernel.matrix
    this.kernel = kernel
    this.values = Float64Array.from(values, Number)
    this.residuals = new Float64Array(rows)
    this.sizes = new Float64Array(rows)
    for (let row = 0; row < rows; row++) {
      let [residual, size] = [0, 0]
      for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
        const addend = at(weights, entry) * at(this.values, at(columnOf, entry))
        residual += addend
        size += Math.abs(addend)
      }
      this.residuals[row] = residual
      this.sizes[row] = size
    }
  }

  residualOf(row: number): bigint {
    return BigInt(at(this.residuals, row))
  }

  valueOf(column: number): bigint {
    return BigInt(at(this.values, column))
  }

  changed(column: number, value: bigint): Sums {
    if (!this.holds(column, value)) return this.widened().changed(column, value)
    const { starts, columnOf, weights } = this.kernel.byColumn
    const [before, now] = [at(this.values, column), Number(value)]
    for (let entry = at(starts, column); entry < at(starts, column + 1); entry++) {
      const row = at(columnOf, entry)
      const weight = at(weights, entry)
      this.residuals[row] = at(this.residuals, row) + weight * (now - before)
      this.sizes[row] = at(this.sizes, row) + Math.abs(weight) * (Math.abs(now) - Math.abs(before))
    }
    this.values[column] = now
    return this
  }

  /** Whether every row of the column stays exact; the difference of two values may itself be twice as large. */
  private holds(column: number, value: bigint): boolean {
    if (absolute(value) > SAFE / 2n) return false
    const { starts, columnOf, weights } = this.kernel.byColumn
    const [from, to] = [at(starts, column), at(starts, column + 1)]
    let more = 0
    for (let entry = from; entry < to; entry++) more += Math.abs(at(weights, entry)) * Number(absolute(value))
    // The old value is counted beside the new one, as the difference of the two has to be exact as well.
    return columnOf.subarray(from, to).every((row) => at(this.sizes, row) + more <= Number.MAX_SAFE_INTEGER)
  }

  private widened(): BigSums {
    return new BigSums(this.kernel, Array.from(this.values, BigInt))
  }
}

class BigSums implements Sums {
  readonly path = "bigint"
  private readonly kernel: Kernel
  private readonly values: bigint[]
  private readonly residuals: bigint[]

  constructor(kernel: Kernel, values: readonly bigint[]) {
    const { rows, starts, columnOf, weights } = kernel.matrix
    this.kernel = kernel
    this.values = [...values]
    this.residuals = []
    for (let row = 0; row < rows; row++) {
      let residual = 0n
      for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
        residual += BigInt(at(weights, entry)) * (values[at(columnOf, entry)] ?? 0n)
      }
      this.residuals.push(residual)
    }
  }

  residualOf(row: number): bigint {
    return this.residuals[row] ?? 0n
  }

  valueOf(column: number): bigint {
    return this.values[column] ?? 0n
  }

  changed(column: number, value: bigint): Sums {
    const { starts, columnOf, weights } = this.kernel.byColumn
    const difference = value - this.valueOf(column)
    for (let entry = at(starts, column); entry < at(starts, column + 1); entry++) {
      const row = at(columnOf, entry)
      this.residuals[row] = this.residualOf(row) + BigInt(at(weights, entry)) * difference
    }
    this.values[column] = value
    return this
  }
}
