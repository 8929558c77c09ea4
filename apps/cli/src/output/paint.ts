import type { Environment } from "../io.ts"
import { clean } from "./clean.ts"

/** What a stretch of output is, not how it looks. */
export type Role =
  | "fatal"
  | "error"
  | "warning"
  | "info"
  | "good"
  | "strong"
  | "muted"
  | "place"
  | "caret"
  | "plain"

/** A stretch of a line. Words come in as they are; the painter cleans them. */
export interface Piece {
  readonly text: string
  readonly role: Role
  /** The row of a list it is part of; a click on it chooses that row. */
  readonly row?: number
}

/** A line of output, in pieces. */
export type Line = readonly Piece[]

/** Turns lines into text for a terminal or a file. */
export type Paint = (lines: readonly Line[]) => string

export const COLOUR_MODES = ["auto", "always", "never"] as const
export type ColourMode = (typeof COLOUR_MODES)[number]

const SGR = {
  fatal: "1;97;41",
  error: "1;31",
  warning: "1;33",
  info: "1;36",
  good: "32",
  strong: "1",
  muted: "2",
  place: "34",
  caret: "7",
  plain: "",
} as const satisfies Record<Role, string>

/** The one door by which words reach a terminal: every piece is cleaned here, and coloured if colour is wanted. */
export function painter(colour: boolean): Paint {
  return (lines) =>
    lines
      .map(
        (line) =>
          `${line
            .map((piece) => paintPiece(piece, colour))
            .join("")
            .trimEnd()}\n`,
      )
      .join("")
}

/** Whether to colour: as asked, else where the output is a terminal that has colours and NO_COLOR is not set. */
export function wantsColour(mode: ColourMode, isTerminal: boolean, { NO_COLOR, TERM }: Environment): boolean {
  if (mode !== "auto") return mode === "always"
  return isTerminal && !NO_COLOR && TERM !== "dumb"
}

/** A piece of plain words, or of another role. */
export function piece(text: string, role: Role = "plain"): Piece {
  return { text, role }
}

function paintPiece({ text, role }: Piece, colour: boolean): string {
  const words = clean(text)
  return colour && SGR[role] !== "" && words !== "" ? `\u001b[${SGR[role]}m${words}\u001b[0m` : words
}
