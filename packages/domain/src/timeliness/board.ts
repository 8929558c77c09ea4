import type { IsoDate } from "../calendar.ts"
import type { Dates } from "../disclosure.ts"
import type { FiscalYear, Stage } from "../fiscal.ts"
import { type Due, dueOf } from "./due.ts"
import type { ExpectedDisclosure } from "./expected.ts"
import { type Timeliness, timelinessOf } from "./timeliness.ts"

/** How far something has come that has to be made public, in the order it comes that far; `missing`: no paper came in. */
export const BOARD_STATES = [
  "missing",
  "received",
  "checked",
  "in-review",
  "signed",
  "published",
  "corrected",
  "withdrawn",
] as const
/** How far it has come: a state of its publication, or `missing`. `corrected` is public, with a newer version in place of the first. */
export type BoardState = (typeof BOARD_STATES)[number]

/** Where one organisation's budget or final accounts of one year stand, all versions together. */
export interface BoardStanding {
  readonly organisation: string
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  readonly state: Exclude<BoardState, "missing">
  /** As the paper has them; `published` is the first day it was public anywhere. */
  readonly dates: Dates
}

/** One thing that is expected, where it stands, and whether it is in time. */
export interface BoardRow {
  readonly expected: ExpectedDisclosure
  readonly state: BoardState
  readonly due: Due
  readonly timeliness: Timeliness
}

/** How many rows there are, in each state, and in time or not; each of both adds up to `rows`. */
export interface BoardTotals {
  readonly rows: number
  readonly states: Readonly<Record<BoardState, number>>
  readonly timeliness: Readonly<Record<Timeliness["kind"], number>>
}

/** Who has made public what, and who has yet to. */
export interface Board {
  /** In the order they were expected. */
  readonly rows: readonly BoardRow[]
  readonly totals: BoardTotals
  /** What came in although nobody was expected to publish it, in the order given; in no total. */
  readonly unexpected: readonly BoardStanding[]
}

/** What a board is made of. `today` is the day it is where the organisations are. */
export interface BoardGiven {
  readonly expected: readonly ExpectedDisclosure[]
  readonly standings: readonly BoardStanding[]
  readonly today: IsoDate
}

/**
 * A row for everything expected. A date of the paper goes before the one expected, as it does in the rules. Throws where
 * one organisation's budget or accounts of a year are given twice: standings are of all versions together.
 */
export function boardOf({ expected, standings, today }: BoardGiven): Board {
  const wanted = byKey(expected)
  const given = byKey(standings)
  const rows = expected.map((one) => rowOf(one, given.get(keyOf(one)), today))
  return {
    rows,
    totals: boardTotalsOf(rows),
    unexpected: standings.filter((standing) => !wanted.has(keyOf(standing))),
  }
}

function rowOf(expected: ExpectedDisclosure, standing: BoardStanding | undefined, today: IsoDate): BoardRow {
  const { level, stage, dates } = expected
  const adopted = standing?.dates.adopted ?? dates.adopted
  const approved = standing?.dates.approved ?? dates.approved
  const due = dueOf({ level, stage, dates: { adopted, approved } })
  const timeliness = timelinessOf({ due, published: publishedOn(standing), today })
  return { expected, state: standing?.state ?? "missing", due, timeliness }
}

/**
 * The day it first was public, whatever became of it: taking it back later is not lateness but a breach of 持续公开
 * (rule M06). A paper that is still being checked here may have been published by its organisation, and then says when;
 * one that was withdrawn may never have been public, so without a day nothing is said of it.
 */
function publishedOn(standing: BoardStanding | undefined): IsoDate | "undated" | null {
  if (standing === undefined) return null
  const { state, dates } = standing
  const mayBePublic = state === "published" || state === "corrected" || state === "withdrawn"
  return dates.published ?? (mayBePublic ? "undated" : null)
}

/** The totals of any rows, such as those of one department. */
export function boardTotalsOf(rows: readonly BoardRow[]): BoardTotals {
  const states: Record<BoardState, number> = {
    missing: 0,
    received: 0,
    checked: 0,
    "in-review": 0,
    signed: 0,
    published: 0,
    corrected: 0,
    withdrawn: 0,
  }
  const timeliness: Record<Timeliness["kind"], number> = {
    "on-time": 0,
    late: 0,
    due: 0,
    overdue: 0,
    unknown: 0,
  }
  for (const row of rows) {
    states[row.state]++
    timeliness[row.timeliness.kind]++
  }
  return { rows: rows.length, states, timeliness }
}

interface Keyed {
  readonly organisation: string
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
}

function keyOf({ organisation, fiscalYear, stage }: Keyed): string {
  return `${fiscalYear} ${stage} ${organisation}`
}

function byKey<T extends Keyed>(all: readonly T[]): ReadonlyMap<string, T> {
  const keyed = new Map(all.map((one) => [keyOf(one), one]))
  if (keyed.size < all.length)
    throw new TypeError("a board has one row for a year, a stage and an organisation")
  return keyed
}
