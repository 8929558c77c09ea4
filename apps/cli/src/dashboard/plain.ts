import { clean } from "../output/clean.ts"
import type { Line } from "../output/paint.ts"
import { type Binding, whyNot } from "./bindings/binding.ts"
import { BINDINGS, shownKey } from "./bindings/bindings.ts"
import type { Canvas, Pane, View } from "./canvas.ts"
import { FORM_KINDS } from "./forms/form-kinds.ts"
import { canvasOf, viewOf } from "./screen.ts"
import { formLines } from "./screens/form-lines.ts"
import type { DashboardState } from "./state.ts"

/** What is asked of whoever listens: a field of a form, or what to do next. */
export interface Spoken {
  readonly lines: readonly string[]
  readonly question: string
  /** What each number stands for, from 1 on; none while a form is filled in. */
  readonly choices: readonly Binding[]
}

/** Rows of a list that are read out at a time. */
const ROWS = 10
const COLUMNS = 100

/** How much of a screen is said: all of it with what can be done, or the chosen row and what is known of it. */
export type Extent = "all" | "row"

/** A dashboard as lines, one thing a line and nothing said by where it stands; what can be done has numbers. */
export function spoken(state: DashboardState, extent: Extent): Spoken {
  const canvas = { ...canvasOf(state, true), columns: COLUMNS, rows: ROWS + 1 }
  const { overlay, notice, language } = state
  const told = notice === null ? [] : [notice.words[language]]
  if (overlay?.kind === "form") {
    const kind = FORM_KINDS[overlay.form.name]
    const field = kind.fields[overlay.form.at]
    const lines = formLines(state, overlay.form, { ...canvas, rows: 40 }).slice(1, -1)
    const question = field === undefined ? canvas.words.plain.confirm : `${field.title[language]}> `
    return { lines: [kind.title[language], ...texts(lines), ...told], question, choices: [] }
  }
  const choices = BINDINGS.filter((binding) => isOffered(binding, state))
  const offered = choices.map((binding, index) => {
    return `${index + 1} ${binding.words[language]} (${shownKey(binding.keys[0] ?? "", true)})`
  })
  return {
    lines: [
      ...viewLines(viewOf(state, true), canvas, extent),
      ...told,
      ...(extent === "all" ? [canvas.words.plain.actions, ...offered] : []),
    ],
    question: canvas.words.plain.choose,
    choices,
  }
}

/** What can be done here and now, but what only makes sense on a screen one sees. */
function isOffered(binding: Binding, state: DashboardState): boolean {
  return (
    whyNot(binding, state) === null && !["tab", ":", "?", "m", "'", "/", "q"].includes(binding.keys[0] ?? "")
  )
}

function viewLines({ header, list, details }: View, canvas: Canvas, extent: Extent): readonly string[] {
  const rows = list.lines(canvas)
  const isChosen = (line: Line) => (line[0]?.text ?? "").startsWith(">")
  const panes = details.map((pane) => ({ ...pane, lines: pane.lines({ columns: COLUMNS, rows: 40 }) }))
  const head =
    extent === "all" ? [...texts([header]), titleOf(list), ...texts(rows)] : texts(rows.filter(isChosen))
  return [...head, ...panes.flatMap((pane) => [titleOf(pane), ...texts(pane.lines)])].filter(
    (line) => line !== "",
  )
}

function titleOf({ title, hint = "" }: Pick<Pane, "title" | "hint">): string {
  return [title, hint].filter((each) => each !== "").join("  ")
}

/** As words: blanks that lay columns out are one, and frames are none. */
function texts(lines: readonly Line[]): readonly string[] {
  return lines.map((line) =>
    clean(line.map(({ text }) => text).join(""))
      .replace(/^\|+|\|+$/g, "")
      .replace(/\s+/g, " ")
      .trim(),
  )
}
