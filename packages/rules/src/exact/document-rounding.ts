/**
 * How a whole document came by its last digits. `exact`: its sums come out to the last digit, so its totals were
 * computed from what is printed; `rounded`: every figure was rounded on its own; `truncated`: every figure was cut off;
 * `unknown`: too little to tell.
 */
export type Regime = "exact" | "rounded" | "truncated" | "unknown"

/** The regime of a document, with what it was inferred from: its different sums of at least two parts. */
export interface DocumentRounding {
  readonly regime: Regime
  readonly sums: number
  /** Of these, how many come out to the last digit. */
  readonly exact: number
  /** How many differ, within what rounding explains, the parts making less than the total. */
  readonly below: number
  /** The same, the parts making more. */
  readonly above: number
  /** How many differ by more than rounding explains. */
  readonly beyond: number
}
