import {
  type BoardRow,
  type BoardTotals,
  boardTotalsOf,
  type FiscalYear,
  type IsoDate,
  type Stage,
} from "@gouji/domain"

import { grouped } from "../grouped.ts"
import type { EntryHead, RegistryReader } from "../ports.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import { deskBoard } from "./desk-board.ts"

/** One year of an organisation. */
export interface BoardCell {
  /** Where what is expected stands; null where nothing is, or nobody knows since there is no register. */
  readonly row: BoardRow | null
  /** The paper people work on: the last that came in and was not withdrawn; null where there is none. */
  readonly paper: DisclosureSummary | null
}

/** An organisation through the years of the board. */
export interface YearsRow {
  /** Its id. */
  readonly organisation: string
  readonly name: string
  /** In the order of the years. */
  readonly cells: readonly BoardCell[]
}

/** Organisations by years: who has made public what, who is late, and what was found in it. */
export interface BoardOfYears {
  readonly stage: Stage
  /** Those with any paper, the latest first, no more than fit side by side. */
  readonly years: readonly FiscalYear[]
  readonly rows: readonly YearsRow[]
  /** Of each year; null where there is no register to tell what is expected. */
  readonly totals: readonly (BoardTotals | null)[]
}

/** More years than these no terminal shows side by side. */
const MOST_YEARS = 4

/** The board of the latest years; without a register it has whoever sent anything in. */
export function boardOfYears({ registry }: { readonly registry: RegistryReader }) {
  return async ({ stage, today }: { stage: Stage; today: IsoDate }): Promise<BoardOfYears> => {
    const read = await registry.tallies({ scope: "newest", topic: "reading", stage })
    const years = [...new Set(read.map(({ fiscalYear }) => fiscalYear))]
      .sort((a, b) => b - a)
      .slice(0, MOST_YEARS)
    const of = [] as OneYear[]
    for (const fiscalYear of years) of.push(await oneYear(registry, { fiscalYear, stage, today }))
    return { stage, years, rows: rowsOf(of), totals: of.map(({ totals }) => totals) }
  }
}

interface OneYear {
  readonly totals: BoardTotals | null
  readonly names: ReadonlyMap<string, string>
  readonly rows: ReadonlyMap<string, BoardRow>
  readonly papers: ReadonlyMap<string, DisclosureSummary>
}

async function oneYear(
  registry: RegistryReader,
  asked: { readonly fiscalYear: FiscalYear; readonly stage: Stage; readonly today: IsoDate },
): Promise<OneYear> {
  const { fiscalYear, stage } = asked
  const board = await deskBoard({ registry })({ ...asked, adopted: null })
  const heads = await registry.list({ fiscalYear, stage })
  const current = grouped(heads, ({ subject }) => subject.organisation).flatMap((all) => currentOf(all) ?? [])
  const rows = board.ok ? board.value.rows : []
  return {
    totals: board.ok ? boardTotalsOf(rows) : null,
    names: new Map([
      ...current.map((head) => [head.subject.organisation, head.organisation] as const),
      ...rows.map(({ expected }) => [expected.organisation as string, expected.name] as const),
    ]),
    rows: new Map(rows.map((row) => [row.expected.organisation, row])),
    papers: new Map(current.map((head) => [head.subject.organisation, disclosureSummary(head)])),
  }
}

function currentOf(versions: readonly EntryHead[]): EntryHead | undefined {
  return versions.filter(({ state }) => state !== "withdrawn").toSorted((a, b) => b.version - a.version)[0]
}

/** By name, each organisation once, as it is called in the latest year it appears in. */
function rowsOf(years: readonly OneYear[]): readonly YearsRow[] {
  const names = new Map(years.toReversed().flatMap(({ names }) => [...names]))
  return Array.from(names, ([organisation, name]) => ({
    organisation,
    name,
    cells: years.map(({ rows, papers }) => ({
      row: rows.get(organisation) ?? null,
      paper: papers.get(organisation) ?? null,
    })),
  })).sort((a, b) => (`${a.name} ${a.organisation}` < `${b.name} ${b.organisation}` ? -1 : 1))
}
