import { type Line, type Piece, piece } from "../../output/paint.ts"
import { widthOf, wrap } from "../../output/width.ts"
import type { Canvas } from "../canvas.ts"
import type { Edit } from "../editing.ts"
import type { Form } from "../forms/form.ts"
import { FORM_KINDS } from "../forms/form-kinds.ts"
import { whyRefused } from "../forms/why-off.ts"
import { panelLines } from "../panel.ts"
import { openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { aboutLines } from "./form-about.ts"

/** A form as a box: what it is about, what it will do, the lines to fill in, and why it was not taken. */
export function formLines(state: DashboardState, form: Form, canvas: Canvas): readonly Line[] {
  const { columns, rows, ascii, language, words } = canvas
  const kind = FORM_KINDS[form.name]
  const width = columns - 4
  const lines = [
    ...aboutLines(state, form, { ...canvas, columns: width }),
    ...wrapped(kind.does[language], width),
    [],
    ...kind.fields.flatMap((field, index): readonly Line[] => [
      [
        piece(` ${field.title[language]} `, index === form.at ? "strong" : "plain"),
        piece(field.hint[language], "muted"),
      ],
      fieldLine(form.edits[index], { isChosen: index === form.at, width }),
    ]),
    ...tellingLines(state, form, { ...canvas, columns: width }),
  ]
  const box = lines.slice(0, rows - 2)
  return panelLines({
    title: kind.title[language],
    hint: kind.fields.length === 0 ? words.form.confirm : words.form.fill,
    lines: box,
    width: columns,
    height: box.length + 2,
    ascii,
    isFocus: true,
  })
}

function fieldLine(
  edit: Edit | undefined,
  { isChosen, width }: { readonly isChosen: boolean; readonly width: number },
): Line {
  const { text, caret } = edit ?? { text: "", caret: 0 }
  if (!isChosen) return [piece("   "), piece(text)]
  const characters = Array.from(text)
  return [piece(" > ", "strong"), ...inView(characters, caret, width - 4)]
}

/** The part of a long text around the caret that there is room for. */
function inView(characters: readonly string[], caret: number, width: number): readonly Piece[] {
  let from = caret
  let room = width - 2
  while (from > 0 && room >= widthOf(characters[from - 1] ?? "")) {
    from -= 1
    room -= widthOf(characters[from] ?? "")
  }
  return [
    piece(characters.slice(from, caret).join("")),
    piece(characters[caret] ?? " ", "caret"),
    piece(characters.slice(caret + 1).join("")),
  ]
}

function tellingLines(state: DashboardState, form: Form, canvas: Canvas): readonly Line[] {
  const { words, language, columns } = canvas
  if (form.asked !== null) return [[piece(` ${words.form.busy}`, "muted")]]
  const problem = form.problem ?? whyRefused(state, form)
  const changed = changedMeanwhile(state, form) ? [[piece(` ! ${words.form.changed}`, "warning")]] : []
  if (problem === null) return changed
  const lead = form.problem === null ? `${words.form.cannot}: ` : ""
  return [...changed, [], ...wrapped(`${lead}${problem[language]}`, columns, "error")]
}

/** Whether somebody did something to the document since the form was opened: what is shown of it is new then. */
function changedMeanwhile(state: DashboardState, { targets, since }: Form): boolean {
  const opened = openedIn(state)
  const isIt = targets.length === 1 && targets[0]?.sha256 === opened?.view.head.sha256
  return opened !== null && isIt && opened.life.log.length > since
}

function wrapped(text: string, columns: number, role: Piece["role"] = "plain"): readonly Line[] {
  return wrap(text, columns).map((row) => [piece(` ${row.text}`, role)])
}
