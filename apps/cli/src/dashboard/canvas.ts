import type { Language } from "../language.ts"
import type { Line } from "../output/paint.ts"
import type { DashboardWords } from "../words/dashboard.ts"
import type { Phrases } from "../words/phrases.ts"

/** What a screen is drawn in. */
export interface Canvas {
  readonly columns: number
  readonly rows: number
  readonly ascii: boolean
  readonly language: Language
  readonly say: Phrases
  readonly words: DashboardWords
}

/** The room inside a pane. */
export type Room = Pick<Canvas, "columns" | "rows">

/** A part of a screen with a title. */
export interface Pane {
  readonly title: string
  /** At the right of its lower edge. */
  readonly hint?: string
  /** Its lines: of a list as many as there is room for, of any other all there are. */
  readonly lines: (room: Room) => readonly Line[]
}

/** A screen: where one is, a list, and what there is to say of the chosen row. */
export interface View {
  readonly header: Line
  readonly list: Pane
  readonly details: readonly Pane[]
  /** True where the details stand beside the list as soon as there is room; else beneath it. */
  readonly isBeside: boolean
}
