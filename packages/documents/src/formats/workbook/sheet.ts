/** A sheet as its file has it, before anything is left out. Rows and columns count from 0. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  /** Those that hold something, or would if they had been computed. */
  readonly cells: readonly SheetCell[]
  readonly merges: readonly Area[]
  readonly hiddenRows: ReadonlySet<number>
  readonly hiddenColumns: ReadonlySet<number>
}

/** A cell with its words as shown; those of a formula that was never computed are empty. */
export interface SheetCell {
  readonly row: number
  readonly column: number
  readonly words: string
  readonly isFormula: boolean
}

/** A merged range, its ends included. */
export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

/** How many rows and columns a sheet can have (Excel 2007 and later; older ones have fewer). */
export const SHEET_ROWS = 1_048_576
/** See `SHEET_ROWS`. */
export const SHEET_COLUMNS = 16_384
