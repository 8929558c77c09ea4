/** The places of a table that cells from rows above reach down into; rows are asked for from top to bottom. */
export class TakenPlaces {
  readonly #until: Uint32Array

  constructor(columns: number) {
    this.#until = new Uint32Array(columns)
  }

  /** The first free column of a row from one on; null where the row is full. */
  firstFree(row: number, from: number): number | null {
    for (let column = from; column < this.#until.length; column += 1) {
      if (this.#isFree(row, column)) return column
    }
    return null
  }

  /** How far a cell that wants to be so wide goes before it would lie over one from above; at least one column. */
  widthAt(row: number, column: number, wanted: number): number {
    const end = Math.min(column + wanted, this.#until.length)
    let free = column + 1
    while (free < end && this.#isFree(row, free)) free += 1
    return free - column
  }

  /** A cell takes its columns in every row before `end`. */
  take(end: number, column: number, width: number): void {
    this.#until.fill(end, column, column + width)
  }

  #isFree(row: number, column: number): boolean {
    return (this.#until[column] ?? 0) <= row
  }
}
