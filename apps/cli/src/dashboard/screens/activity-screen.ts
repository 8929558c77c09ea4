import { piece } from "../../output/paint.ts"
import type { Canvas, View } from "../canvas.ts"
import { saying } from "../layout.ts"
import { knownRows, rowAt } from "../pages.ts"
import type { DashboardState } from "../state.ts"
import { entryDetail, entryLine } from "./entry-lines.ts"
import { cursorPiece, windowLines } from "./list-lines.ts"

/** As wide as the name of an organisation gets. */
const NAME = 36

/** All that was done in the registry, the last act first, whichever organisation's log it stands in. */
export function activityScreen(state: DashboardState, canvas: Canvas): View {
  const { say, words } = canvas
  const { acts } = state.known
  const { title } = words.activity
  const count = knownRows(acts)
  const at = Math.min(state.place.at, count - 1)
  return {
    header: [piece(` ${title}`, "strong")],
    list: {
      title: `${title} (${words.of(String(at + 1), acts.length === null && count > 0 ? words.more(count) : String(count))})`,
      lines: (room) => {
        if (count === 0) return saying(acts.loaded.size === 0 ? say.dashboard.reading : words.activity.none)
        return windowLines({ count, at, rows: room.rows }, (index, isChosen) => {
          const act = rowAt(acts, index)
          if (act === undefined) return [cursorPiece(isChosen), piece(say.dashboard.reading, "muted")]
          const about = { text: act.organisation?.name ?? "", width: NAME }
          return entryLine(act, about, { isChosen, canvas: { ...canvas, ...room } })
        })
      },
    },
    details: [
      {
        title: words.log.entry,
        lines: (room) => {
          const act = rowAt(acts, state.place.at)
          return [
            ...(act?.organisation == null ? [] : [[piece(` ${act.organisation.name}`, "strong")]]),
            ...entryDetail(act, canvas, room),
          ]
        },
      },
    ],
    isBeside: false,
  }
}
