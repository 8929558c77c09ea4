import type { Bilingual } from "@gouji/application"

import { type Line, type Piece, piece } from "../../output/paint.ts"
import { widthOf, wrap } from "../../output/width.ts"
import type { Canvas } from "../canvas.ts"
import type { Edit } from "../editing.ts"
import type { Form } from "../forms/form.ts"
import { FORM_KINDS } from "../forms/form-kinds.ts"
import { permitsOf, whyOff } from "../forms/why-off.ts"
import { panelLines } from "../panel.ts"
import { settledIn } from "../reducing/moving.ts"
import { chosenIn, itemIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"

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

function aboutLines(state: DashboardState, form: Form, canvas: Canvas): readonly Line[] {
  const { words, say, language, columns } = canvas
  if (form.targets.length === 0) return []
  if (form.targets.length > 1)
    return [
      [piece(` ${words.form.about}  `, "muted"), piece(words.form.several(form.targets.length), "strong")],
    ]
  const [sha256 = ""] = form.targets
  const chosen = chosenIn(state)
  const name = chosen?.organisation.name || say.unnamed
  const item = itemIn(state)
  const title = item?.kind === "finding" && form.finding !== null ? item.finding.title[language] : null
  const suggestion = form.name === "accepted" || form.name === "annotated" ? suggested(state, canvas) : []
  return [
    [
      piece(` ${words.form.about}  `, "muted"),
      piece(
        `${name} ${chosen === null ? "" : words.year(chosen.fiscalYear, say.stage[chosen.stage])} `,
        "strong",
      ),
      piece(words.compare.version(chosen?.version ?? 1)),
    ],
    [
      piece(` ${words.form.hash}  `, "muted"),
      piece(sha256.replace(/(.{4})(?=.)/g, "$1 ").slice(0, columns - 8)),
    ],
    ...(title === null ? [] : [[piece(` ${words.form.finding}  `, "muted"), piece(title)]]),
    ...(form.name === "signed" ? signedLines(state, canvas) : []),
    ...suggestion,
  ]
}

/** What a signer has to know before: what is not settled, and how much of the evidence was looked at. */
function signedLines(state: DashboardState, { words }: Canvas): readonly Line[] {
  const findings = openedIn(state)?.view.document.findings ?? []
  const settled = settledIn(state)
  const open = findings.filter(({ fingerprint }) => !settled.has(fingerprint)).length
  return open === 0 ? [] : [[piece(` ! ${words.form.unsettled(open)}`, "warning")]]
}

/** The likeliest correction: shown, never applied. */
function suggested(state: DashboardState, { words, language, columns }: Canvas): readonly Line[] {
  const item = itemIn(state)
  if (item?.kind !== "finding") return []
  return wrap(`${words.form.suggestion}: ${item.finding.advice[language]}`, columns).map(({ text }) => [
    piece(` ${text}`, "muted"),
  ])
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
  let from = 0
  while (widthOf(characters.slice(from, caret).join("")) > width - 2) from += 1
  return [
    piece(characters.slice(from, caret).join("")),
    piece(characters[caret] ?? " ", "caret"),
    piece(characters.slice(caret + 1).join("")),
  ]
}

function tellingLines(state: DashboardState, form: Form, canvas: Canvas): readonly Line[] {
  const { words, language, columns } = canvas
  if (form.busy) return [[piece(` ${words.form.busy}`, "muted")]]
  const [target = ""] = form.targets
  const refused: Bilingual | null =
    form.targets.length === 1 && permitsOf(state, target) !== undefined ? whyOff(state, form.name) : null
  const problem = form.problem ?? refused
  const changed = changedMeanwhile(state, form) ? [[piece(` ! ${words.form.changed}`, "warning")]] : []
  if (problem === null) return changed
  const lead = form.problem === null ? `${words.form.cannot}: ` : ""
  return [...changed, [], ...wrapped(`${lead}${problem[language]}`, columns, "error")]
}

/** Whether somebody did something to the document since the form was opened: what is shown of it is new then. */
function changedMeanwhile(state: DashboardState, { targets, since }: Form): boolean {
  const opened = openedIn(state)
  return opened !== null && targets.length === 1 && opened.life.log.length > since
}

function wrapped(text: string, columns: number, role: Piece["role"] = "plain"): readonly Line[] {
  return wrap(text, columns).map((row) => [piece(` ${row.text}`, role)])
}
