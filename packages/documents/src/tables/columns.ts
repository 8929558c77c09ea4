import type { ConceptId, Figure, Fund, Qualifiers, TableKey } from "@gouji/domain"
import { yearIn } from "./captions.ts"
import type { JoinedTable } from "./joined-tables.ts"
import { AMOUNT, DASH, type PrintedRow } from "./printed-table.ts"
import {
  ADJUSTED,
  BASIS_WORDS,
  CHANGE_WORDS,
  CODE_HEAD,
  CODE_LEVEL,
  COLUMN_WORDS,
  FUND_HEADS,
  LAST_YEAR,
  LINE_HEAD,
  NAME_HEAD,
  PLAIN_HEAD,
  RATE_WORDS,
  SHARE_WORDS,
} from "./words/columns.ts"

/** What the amounts of a column are of, as far as its head says it; the row says the rest. */
export interface ColumnMeaning {
  /** Null where only rows say what an amount is of. */
  readonly concept: ConceptId | null
  /** The head says no more than that this is the whole: a row may say of what. */
  readonly isPlain: boolean
  readonly qualifiers: Qualifiers
  readonly measure: Figure["measure"]
  readonly year: number
}

/** A column of a table by what stands in it. */
export type Column =
  | { readonly kind: "code" | "name" | "line-number" | "other" }
  | { readonly kind: "amount"; readonly meaning: ColumnMeaning }

/** What a table is read as. */
export interface TableContext {
  readonly place: TableKey
  readonly fiscalYear: number
  readonly stage: "budget" | "final"
}

/** What each column holds, by its head and by what stands below it. */
export function columnsOf(table: JoinedTable, context: TableContext): readonly Column[] {
  const heads = Array.from({ length: table.columns }, (_, column) => headPath(table.head, column))
  const sorts = heads.map((path, column) => sortOf(path, contentOf(table, column)))
  const naming = sorts.flatMap((sort, column) => (sort === "code" || sort === "name" ? [column] : []))
  return sorts.map((sort, column): Column => {
    if (sort !== "amount") return { kind: sort }
    const meaning = meaningOf(headPath(withoutTitles(table.head, naming), column), context)
    return meaning === undefined ? { kind: "other" } : { kind: "amount", meaning }
  })
}

/** A head that covers names of rows too is the title of a half (收入, 人员经费), and says nothing of one column. */
function withoutTitles(head: readonly PrintedRow[], naming: readonly number[]): readonly PrintedRow[] {
  return head.map(({ cells }) => {
    const titles = new Set(naming.map((column) => cells[column]))
    return { cells: cells.map((cell) => (titles.has(cell) ? undefined : cell)) }
  })
}

/** The heads above a column from the top down, one that covers several rows once. */
export function headPath(head: readonly PrintedRow[], column: number): readonly string[] {
  const cells = head.map(({ cells: all }) => all[column])
  const said = cells.filter(
    (cell, index) => cell !== undefined && cell.words !== "" && cell !== cells[index - 1],
  )
  return said
    .flatMap((cell) => (cell === undefined ? [] : [cell.words]))
    .filter((words) => !/^[\d=+()-]+$|^栏次$/.test(words))
}

interface Content {
  readonly amounts: number
  readonly words: number
  readonly codes: number
}

function contentOf({ body }: JoinedTable, column: number): Content {
  const content = { amounts: 0, words: 0, codes: 0 }
  for (const { row } of body) {
    const cell = row.cells[column]
    if (cell === undefined || cell.words === "" || cell.column !== column) continue
    if (/^\d{2,7}$/.test(cell.words)) content.codes += 1
    if (AMOUNT.test(cell.words)) content.amounts += 1
    else if (!DASH.test(cell.words)) content.words += 1
  }
  return content
}

/** What stands below decides where it is words; the head decides between codes, numbers of lines and amounts. */
function sortOf(
  path: readonly string[],
  { amounts, words, codes }: Content,
): "code" | "name" | "line-number" | "other" | "amount" {
  const [lowest = "", whole] = [path.at(-1), path.join("/")]
  if (LINE_HEAD.test(lowest)) return "line-number"
  const saysCode = CODE_HEAD.test(whole) || CODE_LEVEL.test(lowest)
  if (saysCode && words <= codes) return "code"
  if (words > amounts) return "name"
  if (amounts === 0 && (NAME_HEAD.test(lowest) || saysCode)) return "name"
  return "amount"
}

/** Undefined for columns of amounts that no rule knows: adjusted budgets, heads of other tables. */
function meaningOf(path: readonly string[], context: TableContext): ColumnMeaning | undefined {
  const whole = path.join("/")
  if (ADJUSTED.test(whole)) return undefined
  const of = subjectOf(path, context.place)
  if (of === undefined) return undefined
  const { concept, isPlain, fund } = of
  const measure = measureOf(path)
  // A change is this year's, whatever it is measured against.
  const { year, basis } = measure === "amount" ? timeOf(whole, context) : { year: context.fiscalYear }
  const qualifiers = { ...(fund && { fund }), ...(basis && { basis }) }
  return { concept, isPlain, qualifiers, measure, year }
}

interface Subject {
  readonly concept: ConceptId | null
  readonly isPlain: boolean
  readonly fund?: Fund
}

/** The lowest head that says what it is of; 小计 and 预算数 leave it to the head above them. */
function subjectOf(path: readonly string[], place: TableKey): Subject | undefined {
  const { plain, columns } = COLUMN_WORDS[place]
  const fund = dividesByFund(place) ? fundIn(path) : undefined
  for (const words of [...path].reverse().map(bare)) {
    const found = columns.find((column) => column.words.test(words))
    if (found !== undefined)
      return carried(found.concept, path) ?? { concept: found.concept, isPlain: false, ...(fund && { fund }) }
  }
  const lowest = bare(path.at(-1) ?? "")
  if (
    fund !== undefined ||
    lowest === "" ||
    PLAIN_HEAD.test(lowest) ||
    isTime(lowest) ||
    CHANGE_WORDS.test(lowest)
  ) {
    return { concept: plain, isPlain: true, ...(fund && { fund }) }
  }
  return undefined
}

/** 上年结转结余 / 一般公共预算: carried over in that budget. */
function carried(concept: ConceptId, path: readonly string[]): Subject | undefined {
  const isCarried = path.slice(0, -1).some((words) => /^(?:上年|年初)结转/.test(words))
  const fund = isCarried
    ? FUND_HEADS.find(({ words }) => words.test(bare(path.at(-1) ?? "")))?.fund
    : undefined
  return fund === undefined || !concept.startsWith("rev.")
    ? undefined
    : { concept: "rev.carry", isPlain: false, fund }
}

function dividesByFund(place: TableKey): boolean {
  return place === "T.F" || place === "T.RE" || place === "T.P" || place === "T.PJ"
}

function fundIn(path: readonly string[]): Fund | undefined {
  const lowest = bare(path.at(-1) ?? "")
  return FUND_HEADS.find(({ words }) => words.test(lowest))?.fund
}

function bare(words: string): string {
  return words
    .replace(/["'“”‘’]/g, "")
    .replace(/^(?:其中[:：]?|20\d{2}年(?:度)?|(?:本|上)年(?=预算数|决算数))/, "")
    .replace(/[(（](?:万元|元|%|％)[)）]$/, "")
}

function isTime(words: string): boolean {
  return /^(?:(?:本年|上年|20\d{2}年(?:度)?)?(?:年初)?(?:预算|决算|执行)?(?:数|金额)?)$/.test(words)
}

/** A budget's own column is plain, and last year's budget too; in accounts the column of accounts is. */
function timeOf(
  whole: string,
  { fiscalYear, stage }: TableContext,
): { readonly year: number; readonly basis?: NonNullable<Qualifiers["basis"]> | undefined } {
  const said = yearIn(whole)
  const year = LAST_YEAR.test(whole.replace(/上年(?:财政拨款)?(?:结转|结余)/g, ""))
    ? fiscalYear - 1
    : said !== null && said < fiscalYear
      ? said
      : fiscalYear
  const basis = BASIS_WORDS.find(({ words }) => words.test(lastSaid(whole)))?.basis
  const isPlain = basis === undefined || basis === (stage === "final" ? "final" : "budget")
  return isPlain ? { year } : { year, basis }
}

/** The words of the lowest head that says a kind of amounts: 预算 in 一般公共预算 says none. */
function lastSaid(whole: string): string {
  return (
    whole
      .split("/")
      .reverse()
      .find((words) => /(?:预算|决算|执行)(?:数|金额)/.test(words)) ?? ""
  )
}

function measureOf(path: readonly string[]): Figure["measure"] {
  const whole = path.map((words) => words.replace(/\s/g, "")).join("/")
  if (SHARE_WORDS.test(path.at(-1) ?? "")) return "share"
  if (CHANGE_WORDS.test(whole)) return RATE_WORDS.test(path.at(-1) ?? "") ? "rate" : "change"
  return "amount"
}
