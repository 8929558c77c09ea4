import type { WireFigure } from "@gouji/application"
import type { ComparedFigure, Comparison } from "@gouji/application/desk"

import { type Line, type Piece, piece } from "../../output/paint.ts"
import type { Column } from "../../output/table-lines.ts"
import { truncate } from "../../output/width.ts"
import type { Canvas, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { comparisonIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { laidRows } from "./laid-rows.ts"

/** What differs between two versions or two years, and what that does to the rules. */
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
  return {
    header: [piece(` ${to.organisation.name || say.unnamed}  ${words.compare.title(left, right)}`, "strong")],
    list: {
      title: `${words.compare.title(left, right)} (${figures.length === 0 ? 0 : state.place.at + 1}/${figures.length})`,
      hint: words.compare.same(compared.same),
      lines: (room) =>
        figures.length === 0
          ? saying(words.compare.none)
          : laidRows({
              rows: figures,
              columns: columnsOf({ left, right }, canvas),
              key: language,
              at: state.place.at,
              height: room.rows,
            }),
    },
    details: [{ title: words.compare.consequences, lines: () => consequenceLines(compared, canvas) }],
    isBeside: true,
  }
}

/** By their versions where they are of one year, else by their years. */
function titlesOf({ from, to, consequences }: Comparison, { words, say }: Canvas): readonly [string, string] {
  if (consequences !== null) return [words.compare.version(from.version), words.compare.version(to.version)]
  const year = ({ fiscalYear, stage }: Comparison["from"]) => words.year(fiscalYear, say.stage[stage])
  return [year(from), year(to)]
}

function columnsOf(
  { left, right }: { readonly left: string; readonly right: string },
  { words, language }: Canvas,
): readonly Column<ComparedFigure>[] {
  const cell = (figure: WireFigure | null): Piece => {
    if (figure === null) return piece(words.compare.absent, "warning")
    return figure.printed === null
      ? piece(words.figures.states[figure.state], "warning")
      : piece(figure.printed)
  }
  return [
    { title: words.compare.name, cell: ({ label }) => piece(truncate(label[language], 30)) },
    { title: left, amounts: true, cell: ({ from }) => cell(from) },
    { title: right, amounts: true, cell: ({ to }) => cell(to) },
    { title: "", cell: ({ from, to }) => piece((to ?? from)?.unit ?? "", "muted") },
  ]
}

function consequenceLines({ consequences }: Comparison, canvas: Canvas): readonly Line[] {
  const { words, say, language } = canvas
  if (consequences === null) return saying(words.compare.otherYear)
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
