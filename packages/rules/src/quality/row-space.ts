/** A row of small whole numbers by column. */
export type SparseRow = ReadonlyMap<number, number>

/** Rows brought into echelon form, so that it can be told whether another is made of them. */
export interface RowSpace {
  /** Takes a row in; false where it was made of those already there. */
  add(row: SparseRow): boolean
  /** Whether a row is made of those there. */
  spans(row: SparseRow): boolean
}

/**
 * A prime whose square a float holds exactly. Elimination runs modulo it: for equations with weights of one and minus
 * one a row that depends on others does so here too, and one that does not would have to hit a multiple of it by chance.
 */
const PRIME = 94_906_249

/** The space of no rows, over `columns` columns. */
export function rowSpace(columns: number): RowSpace {
  const pivots = new Map<number, Float64Array>()
  const reduce = (sparse: SparseRow): readonly [Float64Array, number | undefined] => {
    const row = new Float64Array(columns)
    for (const [column, weight] of sparse) row[column] = modulo((row[column] ?? 0) + weight)
    for (let column = 0; column < columns; column++) {
      const lead = row[column] ?? 0
      if (lead === 0) continue
      const pivot = pivots.get(column)
      if (pivot === undefined) return [row, column]
      subtract(row, pivot, lead)
    }
    return [row, undefined]
  }
  return {
    spans: (row) => reduce(row)[1] === undefined,
    add: (sparse) => {
      const [row, column] = reduce(sparse)
      if (column === undefined) return false
      const scale = inverse(row[column] ?? 0)
      for (let at = column; at < columns; at++) row[at] = modulo((row[at] ?? 0) * scale)
      pivots.set(column, row)
      return true
    },
  }
}

function subtract(row: Float64Array, pivot: Float64Array, times: number): void {
  for (let at = 0; at < row.length; at++) {
    const by = pivot[at] ?? 0
    if (by !== 0) row[at] = modulo((row[at] ?? 0) - times * by)
  }
}

function modulo(value: number): number {
  const rest = value % PRIME
  return rest < 0 ? rest + PRIME : rest
}

/** By Fermat: a prime's remainders have their inverse at the power of the prime less two. */
function inverse(value: number): number {
  let [result, base, power] = [1, value, PRIME - 2]
  while (power > 0) {
    if (power % 2 === 1) result = modulo(result * base)
    base = modulo(base * base)
    power = Math.floor(power / 2)
  }
  return result
}
