import { fitLine } from "../output/fit-line.ts"
import { type Line, piece } from "../output/paint.ts"
import { truncate, widthOf } from "../output/width.ts"

/** A box with a title. Sizes are outer ones: the frame is part of them. */
export interface Panel {
  readonly title: string
  /** At the right of the lower edge. */
  readonly hint?: string
  readonly lines: readonly Line[]
  readonly width: number
  readonly height: number
  readonly ascii: boolean
  /** Whether keys move in it: its frame is drawn plainly, that of others faintly. */
  readonly isFocus: boolean
}

const BOX = {
  topLeft: "┌",
  topRight: "┐",
  bottomLeft: "└",
  bottomRight: "┘",
  across: "─",
  down: "│",
} as const
const ASCII_BOX = {
  topLeft: "+",
  topRight: "+",
  bottomLeft: "+",
  bottomRight: "+",
  across: "-",
  down: "|",
} as const

/** The panel as exactly `height` lines of `width` columns. */
export function panelLines({
  title,
  hint = "",
  lines,
  width,
  height,
  ascii,
  isFocus,
}: Panel): readonly Line[] {
  const box = ascii ? ASCII_BOX : BOX
  const edge = isFocus ? "plain" : "muted"
  const inner = Math.max(0, width - 2)
  const head = title === "" ? "" : ` ${truncate(title, inner - 4)} `
  const foot = hint === "" ? "" : ` ${truncate(hint, inner - 4)} `
  const rest = (words: string) => box.across.repeat(Math.max(0, inner - 1 - widthOf(words)))
  const body = Array.from({ length: Math.max(0, height - 2) }, (_, row): Line => {
    return [piece(box.down, edge), ...fitLine(lines[row] ?? [], inner), piece(box.down, edge)]
  })
  return [
    [
      piece(box.topLeft + box.across, edge),
      piece(head, isFocus ? "strong" : "plain"),
      piece(rest(head) + box.topRight, edge),
    ],
    ...body,
    [
      piece(box.bottomLeft + rest(foot), edge),
      piece(foot, "muted"),
      piece(box.across + box.bottomRight, edge),
    ],
  ]
}

/** Two panels of one height, side by side. */
export function beside(left: readonly Line[], right: readonly Line[]): readonly Line[] {
  return left.map((line, row) => [...line, ...(right[row] ?? [])])
}
