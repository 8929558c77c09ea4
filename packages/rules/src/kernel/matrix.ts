/** One figure in one equation: its column, and what one more of it adds to the residual. */
export interface Entry {
  readonly column: number
  readonly weight: number
}

/**
 * Equations by figures, most of it nought: compressed by row. The entries of row r stand from `starts[r]` up to
 * `starts[r + 1]`. A figure that stands twice in an equation has two entries.
 */
export interface Matrix {
  readonly rows: number
  readonly columns: number
  readonly starts: Int32Array
  readonly columnOf: Int32Array
  readonly weights: Int32Array
}

/** Builds the matrix once; every column is below `columns`. */
export function matrixOf(rows: readonly (readonly Entry[])[], columns: number): Matrix {
  const starts = new Int32Array(rows.length + 1)
  for (const [row, entries] of rows.entries()) starts[row + 1] = at(starts, row) + entries.length
  const columnOf = new Int32Array(at(starts, rows.length))
  const weights = new Int32Array(columnOf.length)
  let next = 0
  for (const entries of rows) {
    for (const { column, weight } of entries) {
      if (!(column >= 0 && column < columns)) throw new RangeError(`no column ${column} of ${columns}`)
      columnOf[next] = column
      weights[next++] = weight
    }
  }
  return { rows: rows.length, columns, starts, columnOf, weights }
}

/** Figures by equations: which equations a figure stands in. */
export function transposed({ rows, columns, starts, columnOf, weights }: Matrix): Matrix {
  const turned = new Int32Array(columns + 1)
  for (const column of columnOf) turned[column + 1] = at(turned, column + 1) + 1
  for (let column = 0; column < columns; column++)
    turned[column + 1] = at(turned, column + 1) + at(turned, column)
  const next = turned.slice(0, columns)
  const rowOf = new Int32Array(columnOf.length)
  const moved = new Int32Array(columnOf.length)
  for (let row = 0; row < rows; row++) {
    for (let entry = at(starts, row); entry < at(starts, row + 1); entry++) {
      const column = at(columnOf, entry)
      const to = at(next, column)
      next[column] = to + 1
      rowOf[to] = row
      moved[to] = at(weights, entry)
    }
  }
  return { rows: columns, columns: rows, starts: turned, columnOf: rowOf, weights: moved }
}

/** The number at a place that is known to be there. */
export function at(numbers: Int32Array | Float64Array, index: number): number {
  return numbers[index] ?? Number.NaN
}
