import type { LifeEntry } from "@gouji/application"

import { saidIn } from "../../output/act-words.ts"
import { type Line, piece } from "../../output/paint.ts"
import { wrap } from "../../output/width.ts"
import { DESK } from "../../words/desk.ts"
import type { Canvas, View } from "../canvas.ts"
import { openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { readingView } from "./findings-screen.ts"
import { cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** Everything that happened to a disclosure in every version of it, the oldest first, as the log has it. */
export function logScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words } = canvas
  const opened = openedIn(state)
  if (opened === null) return readingView(state, canvas)
  const { log } = opened.life
  const { organisation, fiscalYear, stage } = opened.view.head
  return {
    header: [
      piece(` ${organisation.name || say.unnamed} ${words.year(fiscalYear, say.stage[stage])}`, "strong"),
      piece(`  ${words.log.title}`),
    ],
    list: {
      title: `${words.log.title} (${log.length === 0 ? 0 : state.place.at + 1}/${log.length})`,
      lines: (room) =>
        windowLines({ count: log.length, at: state.place.at, rows: room.rows }, (index, isChosen) =>
          entryLine(log[index] as LifeEntry, isChosen, canvas),
        ),
    },
    details: [
      {
        title: words.log.entry,
        lines: (room) => detailLines(log[state.place.at], { ...canvas, ...room }),
      },
    ],
    isBeside: false,
  }
}

function entryLine({ entry, person }: LifeEntry, isChosen: boolean, { language }: Canvas): Line {
  const words = DESK[language]
  const { act, at } = entry
  return [
    cursorPiece(isChosen),
    piece(`${at.slice(0, 16).replace("T", " ")}  `, "muted"),
    piece("document" in act ? `${act.document.slice(0, 8)}  ` : "", "muted"),
    piece(`${person ?? words.machine}  `, rowRole(isChosen)),
    piece(words.done[act.kind], "good"),
    piece(saidIn(entry, language), rowRole(isChosen)),
  ]
}

function detailLines(row: LifeEntry | undefined, { columns, language, words }: Canvas): readonly Line[] {
  if (row === undefined) return []
  const { entry, person } = row
  const { log } = words
  const facts = [
    `${DESK[language].done[entry.act.kind]}${saidIn(entry, language)}`,
    `${log.by} ${person ?? DESK[language].machine}  ${entry.at}  ${entry.signature === null ? log.unsigned : log.signed}`,
    `${log.hash} ${entry.hash}`,
    ...(entry.previous === null ? [] : [`${log.previous} ${entry.previous}`]),
  ]
  return facts.flatMap((fact) => wrap(fact, Math.max(20, columns - 2)).map(({ text }) => [piece(` ${text}`)]))
}
