import type { LifeEntry } from "@gouji/application"

import { piece } from "../../output/paint.ts"
import type { Canvas, View } from "../canvas.ts"
import { openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { documentPiece } from "./document-header.ts"
import { type About, entryDetail, entryLine } from "./entry-lines.ts"
import { readingView } from "./findings-screen.ts"
import { windowLines } from "./list-lines.ts"

/** Everything that happened to a disclosure in every version of it, the oldest first, as the log has it. */
export function logScreen(state: DashboardState, canvas: Canvas): View {
  const { words } = canvas
  const opened = openedIn(state)
  if (opened === null) return readingView(state, canvas)
  const { log } = opened.life
  return {
    header: [documentPiece(opened.view.head, canvas), piece(`  ${words.log.title}`)],
    list: {
      title: `${words.log.title} (${log.length === 0 ? 0 : state.place.at + 1}/${log.length})`,
      lines: (room) =>
        windowLines({ count: log.length, at: state.place.at, rows: room.rows }, (index, isChosen) =>
          entryLine(log[index] as LifeEntry, versionOf(log[index]), {
            isChosen,
            canvas: { ...canvas, ...room },
          }),
        ),
    },
    details: [
      {
        title: words.log.entry,
        lines: (room) => entryDetail(log[state.place.at], canvas, room),
      },
    ],
    isBeside: false,
  }
}

/** As much of a version's hash as tells it from others of one disclosure. */
const HASH = 8

function versionOf(row: LifeEntry | undefined): About {
  const act = row?.entry.act
  return { text: act !== undefined && "document" in act ? act.document : "", width: HASH }
}
