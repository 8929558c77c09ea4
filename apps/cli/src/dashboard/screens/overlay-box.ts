import { type Line, piece } from "../../output/paint.ts"
import { truncate, widthOf } from "../../output/width.ts"
import { whyNot } from "../bindings/binding.ts"
import { BINDINGS, shownKey } from "../bindings/bindings.ts"
import type { Canvas } from "../canvas.ts"
import type { Edit } from "../editing.ts"
import { panelLines } from "../panel.ts"
import { paletteEntries } from "../reducing/palette.ts"
import type { DashboardState, Overlay } from "../state.ts"
import { formLines } from "./form-lines.ts"
import { cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** What lies over a screen, as a box as wide as the terminal and no higher than there is room; none for a filter, which is typed in the footer. */
export function overlayBox(state: DashboardState, overlay: Overlay, canvas: Canvas): readonly Line[] {
  switch (overlay.kind) {
    case "filter":
      return []
    case "palette":
      return paletteBox(state, overlay, canvas)
    case "form":
      return formLines(state, overlay.form, canvas)
    case "help":
      return helpBox(state, overlay.at, canvas)
  }
}

function paletteBox(
  state: DashboardState,
  { edit, at }: Extract<Overlay, { kind: "palette" }>,
  canvas: Canvas,
): readonly Line[] {
  const { columns, rows, ascii, words, language } = canvas
  const entries = paletteEntries(state, edit.text)
  const height = Math.min(rows, Math.max(8, Math.min(entries.length + 3, Math.floor(rows * 0.8))))
  const lines = windowLines({ count: entries.length, at, rows: height - 3 }, (index, isChosen) => {
    const { binding, why } = entries[index] ?? { binding: BINDINGS[0], why: null }
    const keys = binding?.keys.map((key) => shownKey(key, ascii)).join(" / ") ?? ""
    return [
      cursorPiece(isChosen),
      piece(padded(binding?.words[language] ?? "", 26), rowRole(isChosen, why === null ? "plain" : "muted")),
      piece(padded(keys, 14), "muted"),
      piece(why === null ? "" : why[language], "muted"),
    ]
  })
  return panelLines({
    title: words.palette.title,
    hint: words.palette.hint,
    lines: [
      typedLine(":", edit),
      ...(entries.length === 0 ? [[piece(` ${words.palette.none}`, "muted")]] : lines),
    ],
    width: columns,
    height,
    ascii,
    isFocus: true,
  })
}

/** Every key with what it does; one that does nothing here says why. */
function helpBox(state: DashboardState, at: number, canvas: Canvas): readonly Line[] {
  const { columns, rows, ascii, words, language } = canvas
  const under = { ...state, overlay: null }
  const shown = (keys: readonly string[]) => keys.map((key) => shownKey(key, ascii)).join(" / ")
  const width = Math.max(...BINDINGS.map(({ keys }) => widthOf(shown(keys))))
  const room = rows - 2
  const from = Math.max(0, Math.min(at, BINDINGS.length - room))
  const lines = BINDINGS.slice(from, from + room).map((binding): Line => {
    const why = whyNot(binding, under)
    return [
      piece(` ${padded(shown(binding.keys), width)}  `, "strong"),
      piece(padded(binding.words[language], 26), why === null ? "plain" : "muted"),
      piece(why === null ? "" : ` ${why[language]}`, "muted"),
    ]
  })
  return panelLines({
    title: `${words.help.title} (${from + 1}-${from + lines.length}/${BINDINGS.length})`,
    hint: words.help.hint,
    lines,
    width: columns,
    height: rows,
    ascii,
    isFocus: true,
  })
}

/** A line being typed, with the caret. */
export function typedLine(lead: string, { text, caret }: Edit): Line {
  const characters = Array.from(text)
  return [
    piece(` ${lead} `, "strong"),
    piece(characters.slice(0, caret).join("")),
    piece(characters[caret] ?? " ", "caret"),
    piece(characters.slice(caret + 1).join("")),
  ]
}

function padded(text: string, width: number): string {
  const cut = truncate(text, width)
  return cut + " ".repeat(Math.max(0, width - widthOf(cut)))
}
