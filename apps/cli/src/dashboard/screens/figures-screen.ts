import type { Outcome, WireFigure } from "@gouji/application"

import { clean } from "../../output/clean.ts"
import { type Line, type Piece, piece } from "../../output/paint.ts"
import type { Column } from "../../output/table-lines.ts"
import { truncate, wrap } from "../../output/width.ts"
import type { Canvas, View } from "../canvas.ts"
import type { FigureRow } from "../figure-rows.ts"
import type { Opened } from "../known.ts"
import { figuresIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { documentPiece } from "./document-header.ts"
import { readingView } from "./findings-screen.ts"
import { laidRows } from "./laid-rows.ts"

/** Every figure of a document under what it is of: what is printed, whether it is a number at all, and what rules say of it. */
export function figuresScreen(state: DashboardState, canvas: Canvas): View {
  const { words, language } = canvas
  const opened = openedIn(state)
  if (opened === null) return readingView(state, canvas)
  const rows = figuresIn(state)
  const row = rows[state.place.at]
  return {
    header: [documentPiece(opened.view.head, canvas), piece(`  ${words.figures.title}`)],
    list: {
      title: `${words.figures.title} (${rows.length === 0 ? 0 : state.place.at + 1}/${rows.length})`,
      lines: (room) =>
        laidRows({
          rows,
          columns: columnsOf(opened, canvas),
          key: language,
          at: state.place.at,
          height: room.rows,
        }),
    },
    details: [
      {
        title: words.figures.where,
        lines: (room) => (row === undefined ? [] : detailLines(opened, row, { ...canvas, ...room })),
      },
    ],
    isBeside: false,
  }
}

function columnsOf(opened: Opened, { words, language, say }: Canvas): readonly Column<FigureRow>[] {
  const { figures } = words
  const of = (text: (figure: WireFigure) => Piece) => (row: FigureRow) =>
    row.kind === "figure" ? text(row.figure) : piece("")
  return [
    {
      title: words.compare.name,
      cell: (row) =>
        row.kind === "name"
          ? piece(truncate(row.label[language], 36), "plain")
          : piece(`  ${row.figure.year} ${figures.measures[row.figure.measure]}`, "muted"),
    },
    { title: figures.measures.amount, amounts: true, cell: of(({ printed }) => piece(printed ?? "")) },
    { title: "", cell: of(({ unit }) => piece(unit, "muted")) },
    {
      title: "",
      cell: of(({ state }) => piece(figures.states[state], state === "stated" ? "muted" : "warning")),
    },
    { title: "", cell: of(({ id }) => outcomePiece(opened.view.checks.get(id) ?? [], { say, words })) },
  ]
}

/** The outcome that most wants a look. */
function outcomePiece(outcomes: readonly Outcome[], { say, words }: Pick<Canvas, "say" | "words">): Piece {
  if (outcomes.includes("fail")) return piece(say.outcome.fail, "error")
  if (outcomes.includes("pass-unlikely")) return piece(say.outcome["pass-unlikely"], "warning")
  const isHeld = outcomes.some((outcome) => outcome === "pass" || outcome === "pass-rounded")
  if (isHeld) return piece(say.outcome.pass, "good")
  return piece(outcomes.length === 0 ? words.figures.unchecked : say.counts.notChecked, "muted")
}

/** The words with the figure in brackets; of a table's cell its place. */
function quoted(evidence: WireFigure["evidence"][number]): string {
  const { quote, page } = evidence
  const around = evidence.kind === "text" ? [evidence.before, evidence.after] : ["", ` p. ${page ?? "?"}`]
  return clean(`${around[0]}【${quote}】${around[1]}`.replace(/\s+/g, " "))
}

function detailLines({ view }: Opened, row: FigureRow, { columns, language, say }: Canvas): readonly Line[] {
  if (row.kind === "name") return [[piece(` ${row.label[language]}`, "strong")]]
  const { figure } = row
  const [evidence] = figure.evidence
  const verdicts = view.document.verdicts.filter(({ figures }) => figures.includes(figure.id))
  const words = evidence === undefined ? "" : quoted(evidence)
  return [
    [piece(` ${figure.label[language]}`, "strong")],
    ...wrap(words, Math.max(20, columns - 2)).map((line): Line => [piece(` ${line.text}`)]),
    ...verdicts.map(
      ({ outcome, rule, explanation }): Line => [
        piece(` ${say.outcome[outcome]} ${rule} `, outcome === "fail" ? "error" : "muted"),
        piece(explanation[language]),
      ],
    ),
  ]
}
