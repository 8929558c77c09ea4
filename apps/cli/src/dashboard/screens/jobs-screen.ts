import { timeWords } from "../../output/pace.ts"
import { type Line, type Piece, piece, type Role } from "../../output/paint.ts"
import { PACE } from "../../words/pace.ts"
import type { Canvas, View } from "../canvas.ts"
import type { Job } from "../job.ts"
import { saying } from "../layout.ts"
import type { DashboardState } from "../state.ts"
import { cursorPiece, rowRole, windowLines } from "./list-lines.ts"

/** What takes a while: how far it is, how fast it goes, how long it will take, and what came of each document. */
export function jobsScreen({ jobs, place }: DashboardState, canvas: Canvas): View {
  const { words, language } = canvas
  const job = jobs[place.at]
  return {
    header: [piece(` ${words.jobs.title}`, "strong")],
    list: {
      title: `${words.jobs.title} (${jobs.length === 0 ? 0 : place.at + 1}/${jobs.length})`,
      lines: ({ rows }) =>
        jobs.length === 0
          ? saying(words.jobs.none)
          : windowLines({ count: jobs.length, at: place.at, rows }, (index, isChosen) =>
              jobLine(jobs[index] as Job, isChosen, canvas),
            ),
    },
    details: [
      {
        title: words.jobs.lines,
        lines: () => [
          ...(job?.end == null ? [] : [[piece(` ${job.end[language]}`, roleOf(job.state))]]),
          ...(job?.lines ?? []).map(
            (line): Line => [
              piece(` ${line.words[language]}  `, line.isGood ? "good" : "error"),
              piece(line.what),
            ],
          ),
        ],
      },
    ],
    isBeside: false,
  }
}

function jobLine(job: Job, isChosen: boolean, canvas: Canvas): Line {
  const { words } = canvas
  const what = job.wish.kind === "import" ? job.wish.path : job.wish.kind === "export" ? job.wish.folder : ""
  return [
    cursorPiece(isChosen),
    piece(`${words.jobs.kinds[job.wish.kind]} `, rowRole(isChosen)),
    piece(`${words.jobs.states[job.state]} `, roleOf(job.state)),
    ...progressPieces(job, canvas),
    piece(what === "" ? "" : `  ${what}`, "muted"),
  ]
}

const BAR = 16

function progressPieces({ done, all, rate, bad, state }: Job, { words, language }: Canvas): readonly Piece[] {
  const share = all === null || all === 0 ? null : Math.min(1, done / all)
  const filled = share === null ? 0 : Math.floor(share * BAR)
  const bar = share === null ? "" : ` [${"#".repeat(filled)}${".".repeat(BAR - filled)}]`
  const isRunning = state === "running"
  const left =
    isRunning && rate !== null && rate > 0 && all !== null && done < all
      ? `  ${PACE[language].left(timeWords((all - done) / rate, PACE[language]))}`
      : ""
  return [
    piece(words.jobs.count(done, all)),
    piece(bar),
    piece(isRunning && rate !== null ? `  ${PACE[language].rate(rate.toFixed(1))}${left}` : "", "muted"),
    piece(bad > 0 ? `  ${words.jobs.bad(bad)}` : "", "warning"),
  ]
}

function roleOf(state: Job["state"]): Role {
  if (state === "done") return "good"
  return state === "failed" ? "error" : state === "stopped" ? "warning" : "plain"
}
