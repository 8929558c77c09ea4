import { type Disclosure, type Figure, FigureId, moneyOf, type Qualifiers, quantumOf } from "@gouji/domain"
import type { Rule } from "@gouji/rules"
import { ARITHMETIC, eachLevel, eachRow, rule } from "@gouji/rules/vocabulary"
import { disclosure } from "@gouji/testkit"

/** Chance with a memory: the same numbers for the same seed, everywhere (mulberry32). */
export class Chance {
  private state: number

  constructor(seed: number) {
    this.state = seed
  }

  /** From 0 up to, and without, 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  /** One of them; undefined of none. */
  of<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.next() * items.length)]
  }
}

/** The columns of an expenditure table: what stands in the total column, and what makes it up. */
export const COLUMNS = ["exp.total", "exp.basic", "exp.proj"] as const

/** A row: its code (empty for the total row), the rows directly under it, and exact amounts in ten-thousandths of 万元. */
export interface TableRow {
  readonly code: string
  readonly children: readonly number[]
  readonly exact: readonly [total: number, basic: number, proj: number]
  /** What was exact the year before. */
  readonly before: readonly [total: number, basic: number, proj: number]
}

/** Rows in printed order: the total row, then each 类 with its 款 and 项. */
export type ExactTable = readonly TableRow[]

/** What is printed: one text a cell, by row and column. */
export type Printed = readonly (readonly string[])[]

/**
 * The rules that bind the table: 合计 = 基本 + 项目 in every row, and in every column a code is the sum of those under it
 * and the total row that of the topmost.
 */
export const TABLE_RULES: readonly Rule[] = [
  ruleOf("I05", eachRow({ table: "T.E", total: "exp.total", parts: ["exp.basic", "exp.proj"] })),
  ruleOf("I06", eachLevel("T.E", "codes")),
  ruleOf("I07", eachLevel("T.E", "total-row")),
]

function ruleOf(id: string, holds: Rule["holds"]): Rule {
  const words = { zh: "支出总表纵横相符", en: "The expenditure table adds up both ways" }
  return rule({ id, title: words, why: words, basis: [ARITHMETIC], holds })
}

/** About 29 rows, so 87 cells and 64 identities. */
export function exactTable(chance: Chance): ExactTable {
  const rows: TableRow[] = []
  const add = (code: string, children: readonly number[], amounts: Pick<TableRow, "exact" | "before">) =>
    rows.push({ code, children, ...amounts }) - 1
  const top: number[] = []
  const kinds = chance.between(3, 4)
  for (let kind = 0; kind < kinds; kind++) {
    const middle: number[] = []
    const groups = chance.between(1, 3)
    for (let group = 0; group < groups; group++) {
      const items = Array.from({ length: chance.between(1, 4) }, (_, item) =>
        add(`${201 + kind}0${group + 1}0${item + 1}`, [], itemAmounts(chance)),
      )
      middle.push(add(`${201 + kind}0${group + 1}`, items, summed(rows, items)))
    }
    top.push(add(`${201 + kind}`, middle, summed(rows, middle)))
  }
  add("", top, summed(rows, top))
  return inPrintedOrder(rows)
}

/** Each cell rounded by itself to 0.01 万元, halves up. */
export function printed(table: ExactTable): Printed {
  return table.map(({ exact }) => exact.map(printedAmount))
}

/** The amount in 万元 with two decimals. */
export function printedAmount(exact: number): string {
  const cents = Math.floor((exact + 50) / 100)
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`
}

/** The table as a disclosure reads it; last year's values stand beside, where they are told. Ids are in printed order. */
export function asDisclosure(table: ExactTable, cells: Printed, withLastYear = false): Disclosure {
  const year = 2024
  const own = table.flatMap(({ code }, row) =>
    COLUMNS.flatMap((concept, column) => {
      const text = cells[row]?.[column]
      return text === undefined ? [] : [{ code, concept, text, year, row, column }]
    }),
  )
  const before = table.flatMap(({ code, before: amounts }, row) =>
    COLUMNS.map((concept, column) => ({
      ...{ code, concept, row, column: column + COLUMNS.length },
      text: printedAmount(amounts[column] ?? 0),
      year: year - 1,
    })),
  )
  const figures = [...own, ...(withLastYear ? before : [])].map((cell, index) => figureOf(cell, index + 1))
  return { ...disclosure({}, { tables: ["T.E"] }), figures }
}

interface Cell {
  readonly code: string
  readonly concept: (typeof COLUMNS)[number]
  readonly text: string
  readonly year: number
  readonly row: number
  readonly column: number
}

function figureOf({ code, concept, text, year, row, column }: Cell, number: number): Figure {
  const value = moneyOf(inYuan(text))
  const qualifiers: Qualifiers = code === "" ? {} : { function: code }
  return {
    id: FigureId.parse(`f${number}`),
    concept,
    place: "T.E",
    year,
    measure: "amount",
    state: /[1-9]/.test(text) ? "stated" : "zero",
    printed: text,
    unit: "万元",
    unitStated: true,
    value,
    quantum: quantumOf("万元", text.split(".")[1]?.length ?? 0),
    qualifiers,
    said: null,
    partOf: null,
    section: "",
    confidence: 1,
    evidence: [{ kind: "cell", page: null, table: "T.E", row, column, quote: text, box: null }],
  }
}

/** Ten thousand times as much: the point moves by four digits. */
function inYuan(text: string): string {
  const sign = text.startsWith("-") ? "-" : ""
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".")
  const digits = `${whole}${fraction.padEnd(4, "0")}`
  return `${sign}${BigInt(digits.slice(0, whole.length + 4))}`
}

type Amounts = TableRow["exact"]

/** From half to some thousands of 万元, small ones as common as large ones; projects are often none. */
function itemAmounts(chance: Chance): Pick<TableRow, "exact" | "before"> {
  const amount = () => Math.floor(10 ** (3.7 + chance.next() * 4))
  const split = chance.next()
  const make = (): Amounts => {
    const basic = split < 0.15 ? 0 : amount()
    const proj = split >= 0.15 && split < 0.45 ? 0 : amount()
    return [basic + proj, basic, proj]
  }
  return { exact: make(), before: make() }
}

function summed(rows: readonly TableRow[], children: readonly number[]): Pick<TableRow, "exact" | "before"> {
  const sum = (of: "exact" | "before"): Amounts => {
    const column = (at: 0 | 1 | 2) =>
      children.reduce((total, child) => total + (rows[child]?.[of][at] ?? 0), 0)
    return [column(0), column(1), column(2)]
  }
  return { exact: sum("exact"), before: sum("before") }
}

/** The total row first, each code before those under it. */
function inPrintedOrder(rows: readonly TableRow[]): ExactTable {
  const order = rows.map((_, index) => index).sort((a, b) => compareCodes(rows[a]?.code, rows[b]?.code))
  const place = new Map(order.map((old, now) => [old, now]))
  return order.flatMap((old) => {
    const row = rows[old]
    return row === undefined
      ? []
      : [{ ...row, children: row.children.flatMap((child) => place.get(child) ?? []) }]
  })
}

function compareCodes(a = "", b = ""): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}
