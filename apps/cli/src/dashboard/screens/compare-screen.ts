import { subjectChangeWords, type WireFigure } from "@gouji/application"
import type { ComparedFigure, Comparison } from "@gouji/application/desk"

import { clean } from "../../output/clean.ts"
import { type Line, type Piece, piece } from "../../output/paint.ts"
import type { Column } from "../../output/table-lines.ts"
import { truncate, wrap } from "../../output/width.ts"
import type { Canvas, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { comparisonIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { laidRows } from "./laid-rows.ts"

/** What differs between two versions, two years or two organisations, and of versions what that does to the rules. */
export function compareScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words, language } = canvas
  const compared = comparisonIn(state)
  if (compared === null)
    return {
      header: [],
      list: { title: "", lines: () => saying(say.dashboard.reading) },
      details: [],
      isBeside: false,
    }
  const { figures, to } = compared
  const [left, right] = titlesOf(compared, canvas)
  const whose = isOfOne(compared) ? `${to.organisation.name || say.unnamed}  ` : ""
  return {
    header: [
      piece(` ${whose}${words.compare.title(left, right)}`, "strong"),
      piece(amongOthers(state, canvas), "muted"),
    ],
    list: {
      title: `${words.compare.differing} (${figures.length === 0 ? 0 : state.place.at + 1}/${figures.length})`,
      hint: words.compare.same(compared.same),
      lines: (room) =>
        figures.length === 0
          ? saying(words.compare.none)
          : laidRows({
              rows: figures,
              columns: columnsOf({ left, right, width: nameWidth(room.columns) }, canvas),
              key: `${language} ${nameWidth(room.columns)}`,
              at: state.place.at,
              height: room.rows,
            }),
    },
    details: [
      {
        title: words.compare.consequences,
        lines: ({ columns }) => consequenceLines(compared, canvas, columns),
      },
    ],
    // Of papers whose rules say nothing of each other there is one line to say, and two names want their room.
    isBeside: compared.consequences !== null,
  }
}

/** Which of the papers there are to compare with it is; nothing where it is the only one, or was picked by hand. */
function amongOthers(state: DashboardState, { words }: Canvas): string {
  const papers = openedIn(state)?.comparable.papers ?? []
  const at = papers.findIndex(({ paper }) => paper.sha256 === state.place.other)
  return papers.length < 2 || at < 0 ? "" : `  ${words.compare.among(at + 1, papers.length)}`
}

function isOfOne({ from, to }: Comparison): boolean {
  return from.organisation.id === to.organisation.id
}

/** By their versions where they are of one year, else by their years; papers of two organisations by whose they are. */
function titlesOf(compared: Comparison, { words, say }: Canvas): readonly [string, string] {
  const { from, to, consequences } = compared
  if (consequences !== null) return [words.compare.version(from.version), words.compare.version(to.version)]
  const year = ({ fiscalYear, stage }: Comparison["from"]) => words.year(fiscalYear, say.stage[stage])
  if (isOfOne(compared)) return [year(from), year(to)]
  const isOneYear = year(from) === year(to)
  const whose = (paper: Comparison["from"]) => {
    const name = truncate(clean(paper.organisation.name || say.unnamed), NAME)
    return isOneYear ? name : `${name} ${year(paper)}`
  }
  return [whose(from), whose(to)]
}

/** Columns a name takes at the head of its figures, on as many lines as that takes. */
const NAME = 40

/** What figures are called is cut where their columns would not fit beside it. */
function nameWidth(columns: number): number {
  return Math.max(16, Math.min(columns - 40, 44))
}

function columnsOf(
  { left, right, width }: { readonly left: string; readonly right: string; readonly width: number },
  { words, language }: Canvas,
): readonly Column<ComparedFigure>[] {
  const cell = (figure: WireFigure | null): Piece => {
    if (figure === null) return piece(words.compare.absent, "warning")
    return figure.printed === null
      ? piece(words.figures.states[figure.state], "warning")
      : piece(figure.printed)
  }
  return [
    { title: words.compare.name, cell: (figure) => piece(truncate(clean(nameOf(figure, language)), width)) },
    { title: left, amounts: true, cell: ({ from }) => cell(from) },
    { title: right, amounts: true, cell: ({ to }) => cell(to) },
    { title: "", cell: ({ from, to }) => piece(unitsOf(from, to), "muted") },
  ]
}

/** With what became of its subject between the two years. */
function nameOf({ label, subject }: ComparedFigure, language: Canvas["language"]): string {
  return subject === null ? label[language] : `${label[language]} (${subjectChangeWords(subject)[language]})`
}

/** One unit for both, or that of each where they print in different ones. */
function unitsOf(from: WireFigure | null, to: WireFigure | null): string {
  return [...new Set([from, to].flatMap((figure) => figure?.unit ?? []))].join(" / ")
}

function consequenceLines(compared: Comparison, canvas: Canvas, columns: number): readonly Line[] {
  const { consequences } = compared
  const { words, say, language } = canvas
  if (consequences === null)
    return wrap(
      isOfOne(compared) ? words.compare.otherYear : words.compare.otherOrganisation,
      Math.max(20, columns - 2),
    ).map(({ text }) => [piece(` ${text}`, "muted")])
  const { findings, verdicts } = consequences
  if (findings.length + verdicts.length === 0) return saying(words.compare.noConsequences)
  return [
    ...findings.map(
      ({ change, rule, title }): Line => [
        piece(
          ` ${change === "gone" ? words.compare.gone : words.compare.appeared} `,
          change === "gone" ? "good" : "error",
        ),
        piece(`${rule} ${title[language]}`),
      ],
    ),
    ...verdicts.map(
      ({ rule, from, to }): Line => [
        piece(` ${rule}  `, "strong"),
        piece(`${outcome(from, say.outcome, words)} -> ${outcome(to, say.outcome, words)}`),
      ],
    ),
  ]
}

type Verdict = NonNullable<Comparison["consequences"]>["verdicts"][number]

function outcome(brief: Verdict["from"], names: Canvas["say"]["outcome"], words: Canvas["words"]): string {
  return brief === null ? words.compare.absent : names[brief.outcome]
}
