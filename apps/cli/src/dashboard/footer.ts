import { problemWords, ROLE_WORDS } from "@gouji/application"

import { type Line, type Piece, piece } from "../output/paint.ts"
import { widthOf } from "../output/width.ts"
import { type Binding, whyNot } from "./bindings/binding.ts"
import { BINDINGS, shownKey } from "./bindings/bindings.ts"
import type { Canvas } from "./canvas.ts"
import { typedLine } from "./screens/overlay-box.ts"
import { type DashboardState, meIn } from "./state.ts"

/** The last row: a filter being typed, what is to be told, or else the keys that do something just now. */
export function footerLine(state: DashboardState, canvas: Canvas): Line {
  const { say, words, language } = canvas
  const { overlay, notice, problem, begun } = state
  if (overlay?.kind === "filter") return typedLine(`${say.dashboard.filter}:`, overlay.edit)
  if (problem !== null)
    return [piece(` ${words.unavailable}: ${problemWords(problem).message[language]}`, "error")]
  if (notice !== null) return [piece(` ${notice.words[language]}`, notice.role)]
  const count = `${begun.count ?? ""}${begun.prefix}`
  return count === "" ? keyPieces(state, canvas) : [piece(` ${count}`, "strong")]
}

/** As many keys as there is room for, the ones most wanted first; how to find the rest is always among them. */
function keyPieces(state: DashboardState, canvas: Canvas): Line {
  const wanted = BINDINGS.filter((binding) => binding.footer !== undefined && whyNot(binding, state) === null)
    .toSorted((a, b) => (a.footer ?? 0) - (b.footer ?? 0))
    .map((binding) => keyPiecesOf(binding, canvas))
  const last = wanted.slice(-3)
  const widthOfAll = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + widthOf(text), 0)
  let room = canvas.columns - widthOfAll(last.flat()) - 1
  const first = wanted.slice(0, -3).filter((pieces) => {
    room -= widthOfAll(pieces)
    return room >= 0
  })
  return [...first, ...last].flat()
}

function keyPiecesOf({ keys: [key = ""], words }: Binding, { ascii, language }: Canvas): readonly Piece[] {
  return [
    piece(` ${shownKey(key, ascii).replace(" ", "")} `, "strong"),
    piece(`${words[language]} `, "muted"),
  ]
}

/** The first row: where one is at the left, who one is and what is under way at the right. */
export function headerLine(header: Line, state: DashboardState, canvas: Canvas): Line {
  const right = statusPieces(state, canvas)
  const left = header.length === 0 ? [piece(" gouji", "strong")] : header
  const width = (pieces: Line) => pieces.reduce((sum, { text }) => sum + widthOf(text), 0)
  const gap = canvas.columns - width(left) - width(right)
  return gap < 1 ? left : [...left, piece(" ".repeat(gap)), ...right]
}

function statusPieces(state: DashboardState, { words, language }: Canvas): Line {
  const me = meIn(state)
  const running = state.jobs.filter((job) => job.state === "running" || job.state === "waiting").length
  const roles = me?.roles.map((role) => ROLE_WORDS[role][language]).join(" ") ?? ""
  const isKnown = state.known.read.me !== undefined
  return [
    piece(running > 0 ? `${words.jobsRunning(running)}  ` : "", "info"),
    piece(isKnown ? `${me === null ? words.noKey : words.me(me.person, roles)} ` : "", "muted"),
  ]
}
