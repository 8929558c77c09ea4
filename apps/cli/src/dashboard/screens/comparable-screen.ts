import { STATE_WORDS } from "@gouji/application"
import type { ComparablePaper } from "@gouji/application/desk"

import { clean } from "../../output/clean.ts"
import { type Line, piece } from "../../output/paint.ts"
import type { Column } from "../../output/table-lines.ts"
import { truncate, wrap } from "../../output/width.ts"
import type { Canvas, View } from "../canvas.ts"
import type { Opened } from "../known.ts"
import { saying } from "../layout.ts"
import { noKinSaid } from "../no-kin-said.ts"
import { comparableIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { documentPiece } from "./document-header.ts"
import { summaryLines } from "./documents-screen.ts"
import { readingView } from "./findings-screen.ts"
import { laidRows } from "./laid-rows.ts"

/** What a document can be compared with: its other versions and years, its department, or the units of a department. */
export function comparableScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words, language } = canvas
  const opened = openedIn(state)
  if (opened === null) return readingView(state, canvas)
  const rows = comparableIn(state)
  const { words: filter, at } = state.place
  return {
    header: [documentPiece(opened.view.head, canvas), piece(`  ${words.comparable.title}`)],
    list: {
      title: `${words.comparable.title} (${rows.length === 0 ? 0 : at + 1}/${rows.length})`,
      hint: filter === "" ? "" : words.filtered(clean(filter)),
      lines: ({ columns, rows: height }) => {
        if (rows.length === 0) return saying(filter === "" ? words.comparable.none : words.noneFits)
        const width = columns < NARROW ? 16 : 36
        const key = `${language} ${width}`
        return laidRows({ rows, columns: columnsOf(canvas, width), key, at, height })
      },
    },
    details: [
      {
        title: say.dashboard.summary,
        lines: (room) => {
          const chosen = rows[at]
          return [
            ...(chosen === undefined ? [] : summaryLines(chosen.paper, canvas, room)),
            ...lackingLines(opened, canvas, room.columns),
          ]
        },
      },
    ],
    isBeside: false,
  }
}

/** With fewer columns than this names are shorter, so that how far a paper came is seen. */
const NARROW = 90

function columnsOf({ words, say, language }: Canvas, width: number): readonly Column<ComparablePaper>[] {
  const { comparable, compare } = words
  return [
    { title: comparable.relation, cell: ({ relation }) => piece(comparable.relations[relation]) },
    {
      title: say.list.year,
      cell: ({ paper }) => piece(words.year(paper.fiscalYear, say.stage[paper.stage])),
    },
    {
      title: say.list.organisation,
      cell: ({ paper }) => piece(truncate(clean(paper.organisation.name || say.unnamed), width)),
    },
    { title: "", cell: ({ paper }) => piece(compare.version(paper.version), "muted") },
    { title: say.list.state, cell: ({ paper }) => piece(STATE_WORDS[paper.state][language]) },
  ]
}

/** Why neither a department nor units are among them. */
function lackingLines({ comparable, view }: Opened, { language }: Canvas, columns: number): readonly Line[] {
  if (comparable.noKin === null) return []
  const words = noKinSaid(comparable.noKin, view.head)[language]
  return wrap(words, Math.max(20, columns - 2)).map(({ text }) => [piece(` ${text}`, "muted")])
}
