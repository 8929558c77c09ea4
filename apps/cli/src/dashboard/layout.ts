import { type Line, piece } from "../output/paint.ts"
import type { Canvas, Pane, View } from "./canvas.ts"
import { beside, panelLines } from "./panel.ts"

/** From this many columns on panes stand side by side. */
const WIDE = 100
/** With fewer rows than this a screen shows one pane at a time. */
const LOW = 14
/** No pane is lower than this, its frame counted. */
const LEAST = 4

/** Which pane keys move in, and how far it was moved down. */
export interface Focus {
  readonly pane: number
  readonly scroll: number
}

/** A screen as exactly as many lines as the canvas has rows. */
export function layoutLines(view: View, canvas: Canvas, focus: Focus): readonly Line[] {
  const { columns, rows } = canvas
  const [first] = view.details
  if (first === undefined || rows < LOW) return folded(view, canvas, focus)
  if (view.isBeside && columns >= WIDE) return sideBySide(view, canvas, focus)
  return stacked(view, canvas, focus)
}

/** One pane at a time: the one keys move in. */
function folded(view: View, canvas: Canvas, focus: Focus): readonly Line[] {
  const count = 1 + view.details.length
  const hint = count > 1 ? `Tab ${focus.pane + 1}/${count}` : ""
  const detail = view.details[focus.pane - 1]
  return detail === undefined
    ? listPanel(view.list, canvas, { isFocus: true, hint })
    : detailPanel(detail, canvas, { isFocus: true, scroll: focus.scroll, hint })
}

function sideBySide(view: View, canvas: Canvas, focus: Focus): readonly Line[] {
  const left = Math.max(40, Math.floor(canvas.columns * 0.4))
  const isFocus = focus.pane === 0
  return beside(
    listPanel(view.list, { ...canvas, columns: left }, { isFocus, hint: "" }),
    detailPanels(view.details, { ...canvas, columns: canvas.columns - left }, focus),
  )
}

function stacked(view: View, canvas: Canvas, focus: Focus): readonly Line[] {
  // Where not all details fit beneath the list, it is the one keys move in, else the first.
  const fits = canvas.rows >= LEAST * 2 * (1 + view.details.length) - 2
  const chosen = Math.max(0, focus.pane - 1)
  const details = fits ? view.details : view.details.slice(chosen, chosen + 1)
  const at = fits ? focus : { ...focus, pane: Math.min(1, focus.pane) }
  const height = view.isBeside ? Math.floor(canvas.rows * 0.62) : summaryHeight(details, canvas)
  const isFocus = focus.pane === 0
  return [
    ...listPanel(view.list, { ...canvas, rows: canvas.rows - height }, { isFocus, hint: "" }),
    ...detailPanels(details, { ...canvas, rows: height }, at),
  ]
}

/** What is beneath a list takes as much room as it has to say, and no more than a third. */
function summaryHeight(details: readonly Pane[], { columns, rows }: Canvas): number {
  const wanted = details.map((pane) => pane.lines({ columns: columns - 2, rows }).length + 2)
  const sum = wanted.reduce((all, each) => all + each, 0)
  return Math.max(LEAST, Math.min(sum, Math.floor(rows / 3)))
}

/** One above the other, each with its share. */
function detailPanels(details: readonly Pane[], canvas: Canvas, focus: Focus): readonly Line[] {
  const share = Math.floor(canvas.rows / details.length)
  return details.flatMap((pane, index) => {
    const isFocus = focus.pane === index + 1
    const rows = index === details.length - 1 ? canvas.rows - share * index : share
    return detailPanel(pane, { ...canvas, rows }, { isFocus, scroll: isFocus ? focus.scroll : 0, hint: "" })
  })
}

function listPanel(
  { title, hint = "", lines }: Pane,
  { columns, rows, ascii }: Canvas,
  more: { readonly isFocus: boolean; readonly hint: string },
): readonly Line[] {
  return panelLines({
    title,
    hint: [hint, more.hint].filter((each) => each !== "").join("  "),
    lines: lines({ columns: columns - 2, rows: rows - 2 }),
    width: columns,
    height: rows,
    ascii,
    isFocus: more.isFocus,
  })
}

function detailPanel(
  { title, hint = "", lines }: Pane,
  { columns, rows, ascii, words }: Canvas,
  {
    isFocus,
    scroll,
    hint: more,
  }: { readonly isFocus: boolean; readonly scroll: number; readonly hint: string },
): readonly Line[] {
  const room = { columns: columns - 2, rows: rows - 2 }
  const all = lines(room)
  const from = Math.max(0, Math.min(scroll, all.length - room.rows))
  const below = all.length - from - room.rows
  const hidden = below > 0 ? words.below(below) : ""
  return panelLines({
    title,
    hint: [hint, hidden, more].filter((each) => each !== "").join("  "),
    lines: all.slice(from, from + room.rows),
    width: columns,
    height: rows,
    ascii,
    isFocus,
  })
}

/** A box over the middle of a screen. */
export function over(under: readonly Line[], box: readonly Line[]): readonly Line[] {
  const top = Math.max(0, Math.floor((under.length - box.length) / 2))
  return under.map((line, row) => box[row - top] ?? line)
}

/** A line that says one thing. */
export function saying(text: string): readonly Line[] {
  return [[piece(` ${text}`, "muted")]]
}
