/** How much may be inside one file. A year's budgets of a district with all annexes stay well below each of them. */
export interface FormatLimits {
  /** Files in an archive, or parts in a Word or Excel file. */
  readonly entries: number
  /** What everything in an archive comes to when unpacked. */
  readonly bytes: number
  /** How many times its packed size a large file may come to. */
  readonly ratio: number
  /** Cells of all tables of a document. */
  readonly cells: number
}

/** What is allowed where nobody says otherwise. */
export const FORMAT_LIMITS: FormatLimits = {
  entries: 2_000,
  bytes: 96 * 1024 * 1024,
  ratio: 250,
  cells: 500_000,
}
