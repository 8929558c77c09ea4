import type { Chance } from "../../budget/chance.ts"
import type { Block, PrintedPaper, PrintedTable, Row } from "../paper.ts"
import { type FaultyPaper, oneOf, type PaperFault } from "./fault.ts"

type TableBlock = Extract<Block, { kind: "table" }>

/** A row of an item is not there, though the totals count it. */
export const rowLeftOut: PaperFault = (paper, chance) =>
  inRow(paper, chance, (rows, at) => rows.filter((_, index) => index !== at))

/** A row of an item stands there twice. */
export const rowTwice: PaperFault = (paper, chance) =>
  inRow(paper, chance, (rows, at) => rows.flatMap((row, index) => (index === at ? [row, row] : [row])))

function inRow(
  paper: PrintedPaper,
  chance: Chance,
  change: (rows: readonly Row[], at: number) => readonly Row[],
): FaultyPaper | undefined {
  const table = oneOf(
    tablesIn(paper).filter(({ table: { place } }) => /^T\.(?:R|E|G)$/.test(place)),
    chance,
  )
  if (table === undefined) return undefined
  const items = table.table.body.flatMap((row, at) =>
    isItem(row) && !isOnlyChild(table.table.body, row) ? [at] : [],
  )
  const at = oneOf(items, chance)
  if (at === undefined) return undefined
  const row = table.table.body[at] ?? []
  return {
    paper: withTable(paper, table, { ...table.table, body: change(table.table.body, at) }),
    changes: row.flatMap(({ amount }) =>
      amount === null ? [] : [{ slot: amount.slot, from: amount.printed ?? "", to: "" }],
    ),
    rules: ["T11", "I06", "I07", "T12", "T18", "X02", "T06", "C03", "T20"],
  }
}

/** A row of a 项 with an amount of some size. */
function isItem(row: Row): boolean {
  const [amount] = row.flatMap((cell) => cell.amount ?? [])
  return amount !== undefined && /\[\d{7}\]/.test(amount.slot) && amount.state === "stated"
}

/** The only 项 of its 款: without it no sum is short of anything. */
function isOnlyChild(rows: readonly Row[], row: Row): boolean {
  const above = codeIn(row)?.slice(0, 5) ?? ""
  return rows.filter((other) => isItem(other) && codeIn(other)?.startsWith(above)).length < 2
}

function codeIn(row: Row): string | undefined {
  return row.flatMap(({ amount }) => /\[(\d{7})\]/.exec(amount?.slot ?? "")?.[1] ?? [])[0]
}

/** The note of the other fund's table stands under an empty one. */
export const otherNote: PaperFault = (paper) => {
  const [first, second] = tablesIn(paper).filter(
    ({ table: { note, place } }) => note !== null && /^T\.(?:GF|SC)$/.test(place),
  )
  if (first === undefined || second === undefined) return undefined
  return {
    paper: withTable(paper, second, { ...second.table, note: first.table.note }),
    changes: [{ slot: null, from: second.table.note ?? "", to: first.table.note ?? "" }],
    rules: ["X04"],
  }
}

/** A table with amounts is said to be empty. */
export const noteUnderFull: PaperFault = (paper) => {
  const table = tablesIn(paper).find(
    ({ table: { place, body } }) =>
      place === "T.S" && body.flat().some(({ amount }) => amount?.state === "stated"),
  )
  if (table === undefined) return undefined
  const to = "注：本年无“三公”经费安排的支出，故本表为空表。"
  return {
    paper: withTable(paper, table, { ...table.table, note: to }),
    changes: [{ slot: null, from: "", to }],
    rules: ["X04"],
  }
}

/** An empty table says nothing of why. */
export const noteMissing: PaperFault = (paper, chance) => {
  const table = oneOf(
    tablesIn(paper).filter(({ table: { note } }) => note !== null),
    chance,
  )
  if (table === undefined) return undefined
  return {
    paper: withTable(paper, table, { ...table.table, note: null }),
    changes: [{ slot: null, from: table.table.note ?? "", to: "" }],
    rules: ["S04", "I20"],
  }
}

/** The unit over a table is not the one its amounts are in. */
export const unitLineSlip: PaperFault = (paper, chance) => {
  const table = oneOf(
    tablesIn(paper).filter(({ table: { place, note } }) => note === null && /^T\.(?:RE|R|E|G)$/.test(place)),
    chance,
  )
  if (table === undefined) return undefined
  const from = table.table.unitLine ?? ""
  const to = from.includes("万元") ? from.replace("万元", "元") : from.replace(/元$/, "万元")
  return {
    paper: withTable(paper, table, { ...table.table, unitLine: to }),
    changes: [{ slot: null, from, to }],
    rules: ["F02", "I18", "X01", "X02", "T01", "T02", "T03", "T04", "T06", "T11"],
  }
}

/** A 类 goes by the name it had until 2018. */
export const oldClassName: PaperFault = (paper, chance) => {
  const [from, to] = ["卫生健康支出", "医疗卫生与计划生育支出"]
  const table = oneOf(
    tablesIn(paper).filter(
      ({ table: { place, body } }) =>
        /^T\.[REG]$/.test(place) && body.flat().some(({ text }) => text === from),
    ),
    chance,
  )
  if (table === undefined) return undefined
  const body = table.table.body.map((row) =>
    row.map((cell) => (cell.text === from ? { ...cell, text: to } : cell)),
  )
  return {
    paper: withTable(paper, table, { ...table.table, body }),
    changes: [{ slot: null, from, to }],
    rules: ["C02", "C07", "T20"],
  }
}

function tablesIn({ blocks }: PrintedPaper): readonly TableBlock[] {
  return blocks.flatMap((block) => (block.kind === "table" ? [block] : []))
}

function withTable(paper: PrintedPaper, old: TableBlock, table: PrintedTable): PrintedPaper {
  return { ...paper, blocks: paper.blocks.map((block) => (block === old ? { kind: "table", table } : block)) }
}
