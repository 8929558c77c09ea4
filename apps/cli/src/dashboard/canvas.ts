import type { Line } from "../output/paint.ts"
import type { Phrases } from "../words/phrases.ts"

/** What a screen is drawn in. */
export interface Canvas {
  readonly columns: number
  readonly rows: number
  readonly ascii: boolean
  readonly say: Phrases
}

/** From this many columns on panes stand side by side. */
export const WIDE = 100

/** A header, and as many lines as the canvas has rows. */
export interface Body {
  readonly header: Line
  readonly lines: readonly Line[]
}
