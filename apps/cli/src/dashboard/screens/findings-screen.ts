import { type Problem, problemWords, STATE_WORDS } from "@gouji/application"
import type { Decision } from "@gouji/domain"
import { clean } from "../../output/clean.ts"
import { windowOf } from "../../output/fit-line.ts"
import { type Line, type Piece, piece } from "../../output/paint.ts"
import { countPieces } from "../../output/summary-lines.ts"

import type { Canvas, View } from "../canvas.ts"
import { evidenceSeen } from "../evidence-seen.ts"
import type { Item, ItemGroup } from "../items.ts"
import type { Opened } from "../known.ts"
import { saying } from "../layout.ts"
import { groupsIn, itemsIn, openedIn } from "../rows.ts"
import type { DashboardState } from "../state.ts"
import { documentPiece } from "./document-header.ts"
import { evidencePane } from "./evidence-pane.ts"
import { cursorPiece, ofRow, rowRole } from "./list-lines.ts"
import { reasoningPane } from "./reasoning-pane.ts"

/** The findings of one document; beside the list the words they rest on, and the sum. */
export function findingsScreen(state: DashboardState, canvas: Canvas): View {
  const { say } = canvas
  const opened = openedIn(state)
  if (opened === null) return readingView(state, canvas)
  const items = itemsIn(state)
  const item = items[state.place.at]
  const at = items.length === 0 ? 0 : state.place.at + 1
  return {
    header: headerLine(opened, state, canvas),
    list: {
      title: `${say.dashboard.findings} (${at}/${items.length})`,
      hint: hintOf(state, canvas),
      lines: ({ rows }) => listLines(opened, state, { ...canvas, rows }),
    },
    details: [
      evidencePane({ opened, item, side: state.place.side }, canvas),
      reasoningPane({ opened, item }, canvas),
    ],
    isBeside: true,
  }
}

/** What is filtered is in no groups. */
function hintOf({ place, grouping }: DashboardState, { words }: Canvas): string {
  if (place.words !== "") return words.filtered(clean(place.words))
  return grouping === "cause" ? "" : words.groupings[grouping]
}

/** While a document is read, or where there is none. */
export function readingView({ known, place, language }: DashboardState, { say }: Canvas): View {
  const { document } = known.read
  const problem = document?.key === `document ${place.subject}` ? document.problem : null
  const words = problem === null ? say.dashboard.reading : problemSaid(problem, language)
  return {
    header: [],
    list: { title: "", lines: () => saying(words) },
    details: [],
    isBeside: false,
  }
}

function headerLine(opened: Opened, state: DashboardState, canvas: Canvas): Line {
  const { say, words, language } = canvas
  const { view, life } = opened
  const { version, state: stands, summary } = view.head
  const { seen, all } = evidenceSeen(opened, state.seen)
  const isOld = life.standing.versions.some(({ number }) => number > version)
  return [
    documentPiece(view.head, canvas),
    piece(` ${words.compare.version(version)}`, isOld ? "warning" : "plain"),
    piece(` [${STATE_WORDS[stands][language]}]`, stands === "published" ? "good" : "strong"),
    ...countPieces(summary, say).slice(0, 3),
    piece(all === 0 ? "" : `  ${words.evidenceSeen(seen, all)}`, "muted"),
  ]
}

/** A line of the list: a heading, or an item by its number. */
type Row =
  | { readonly heading: ItemGroup["heading"]; readonly count: number }
  | { readonly at: number; readonly item: Item }

const ROWS = new WeakMap<readonly ItemGroup[], readonly Row[]>()

/** Made once for a list of ten thousand. */
function rowsOf(state: DashboardState): readonly Row[] {
  const groups = groupsIn(state)
  const known = ROWS.get(groups)
  if (known !== undefined) return known
  let at = 0
  const rows = groups.flatMap(({ heading, items }): readonly Row[] => [
    ...(heading === null ? [] : [{ heading, count: items.length }]),
    ...items.map((item) => ({ at: at++, item })),
  ])
  ROWS.set(groups, rows)
  return rows
}

function listLines(opened: Opened, state: DashboardState, canvas: Canvas): readonly Line[] {
  const { rows: height, say, words } = canvas
  const rows = rowsOf(state)
  if (rows.length === 0) return saying(state.place.words === "" ? say.dashboard.nothing : words.noneFits)
  const chosen = rows.findIndex((row) => "at" in row && row.at === state.place.at)
  const { from, to } = windowOf(rows.length, Math.max(0, chosen), height)
  const decisions = decisionsOf(opened)
  return rows.slice(from, to).map((row) => {
    if ("heading" in row) return [piece(`-- ${headingWords(row.heading, canvas)} ${row.count}`, "muted")]
    return ofRow(itemLine(row.item, { isChosen: row.at === state.place.at, decisions, canvas }), row.at)
  })
}

function headingWords(heading: ItemGroup["heading"], { words, say }: Canvas): string {
  if (heading === null || heading === "") return words.elsewhere
  if (typeof heading === "string") return heading
  return heading.outcome === "open" ? say.counts.notChecked : words.otherResults
}

/** What was decided of each finding, by its fingerprint. */
function decisionsOf({ view, life }: Opened): ReadonlyMap<string, Decision> {
  const version = life.standing.versions.find(({ document }) => document === view.head.sha256)
  return new Map(version?.decisions.map((decision) => [decision.act.finding, decision]) ?? [])
}

interface ItemDrawn {
  readonly isChosen: boolean
  readonly decisions: ReadonlyMap<string, Decision>
  readonly canvas: Canvas
}

function itemLine(item: Item, { isChosen, decisions, canvas }: ItemDrawn): Line {
  const { say, language } = canvas
  if (item.kind === "finding") {
    const { severity, rules, title, fingerprint } = item.finding
    return [
      cursorPiece(isChosen),
      piece(say.severity[severity], severity),
      ...decidedPiece(decisions.get(fingerprint), canvas),
      piece(` ${rules.join(" ")} ${title[language]}`, rowRole(isChosen)),
    ]
  }
  const { outcome, rule, explanation } = item.verdict
  const isOpen = outcome !== "pass" && outcome !== "pass-rounded" && outcome !== "not-applicable"
  return [
    cursorPiece(isChosen),
    piece(say.outcome[outcome], isOpen ? "warning" : "muted"),
    piece(` ${rule} ${explanation[language]}`, rowRole(isChosen, "muted")),
  ]
}

function decidedPiece(decision: Decision | undefined, { words }: Canvas): readonly Piece[] {
  return decision === undefined ? [] : [piece(` ${words.settled[decision.act.kind]}`, "good")]
}

function problemSaid(problem: Problem, language: DashboardState["language"]): string {
  return problemWords(problem).message[language]
}
