import { FUNCTIONS, type Stage, type TableKey, type Unit } from "@gouji/domain"

/** Rows of cells as another program found them; null where a cell is part of its neighbour. */
type ExtractedTable = readonly (readonly (string | null)[])[]

/** The pages of a document in order, with the tables on each; one that goes on does so in the next. */
export type ExtractedPages = readonly { readonly page: number; readonly tables: readonly ExtractedTable[] }[]

/** What the cells do not say. The three publics are in 万元 whatever the other tables are in. */
export interface About {
  readonly fiscalYear: number
  readonly stage: Stage
  readonly unit: Unit
}

interface Part {
  readonly place: TableKey
  readonly rows: ExtractedTable
}

interface Cell {
  readonly slot: string
  readonly printed: string
}

interface Row {
  readonly code: string
  readonly name: string
}

/** The tables of a document as `gouji/figures/1`, under an invented name, without what does not stand in cells. */
export function asFigures(pages: ExtractedPages, { fiscalYear, stage, unit }: About) {
  const parts = partsOf(pages, ORDERS[stage])
  const unitOf = (place: TableKey): Unit => (place === "T.S" ? "万元" : unit)
  const cells = parts.flatMap(({ place, rows }) =>
    LAYOUTS[stage][place](rows).map(({ slot, printed }) => ({ place, slot, printed })),
  )
  return {
    fiscalYear,
    stage,
    organisation: { name: "示例区财务局", level: "department", kind: "organ" },
    figures: Object.fromEntries(
      cells.map(({ place, slot, printed }) => [
        `${place}/${slot}`,
        { printed: printed === "" ? null : printed, unit: unitOf(place) },
      ]),
    ),
    tables: [...new Set(parts.map(({ place }) => place))].map((place) => ({
      place,
      unit: unitOf(place),
      note: cells.some((cell) => cell.place === place && cell.printed !== "") ? null : "本表无数据。",
      rows: parts.filter((part) => part.place === place).flatMap(codedRows),
    })),
  }
}

/** The standard set in the order both forms have it. */
const ORDERS: Readonly<Record<Stage, readonly TableKey[]>> = {
  budget: ["T.RE", "T.R", "T.E", "T.F", "T.G", "T.GF", "T.SC", "T.B", "T.S"],
  final: ["T.RE", "T.R", "T.E", "T.F", "T.G", "T.B", "T.S", "T.GF", "T.SC"],
}

/** A table begins where another heading stands than before, or the same one after a last line. */
function partsOf(pages: ExtractedPages, order: readonly TableKey[]): readonly Part[] {
  const parts: Part[] = []
  let [begun, heading, isOver] = [0, "", true]
  for (const rows of pages.flatMap(({ tables }) => tables)) {
    const own = headingOf(rows)
    if ((rows[0]?.length ?? 0) < 4) continue
    if (own !== "" && (own !== heading || isOver)) [begun, heading] = [begun + 1, own]
    const place = order[begun - 1]
    if (place !== undefined) parts.push({ place, rows })
    isOver = /^(?:合计|总计|收入总计)/.test(texts(rows.at(-1) ?? [])[0] ?? "")
  }
  return parts
}

/** What stands above the first line with a code or an amount. */
function headingOf(rows: ExtractedTable): string {
  const first = rows.findIndex((row) => row.some((cell) => /^\d[\d,]*(?:\.\d+)?$/.test(bare(cell))))
  const isHeading = /^(?:项目|收入|本年收入|财政拨款|功能|支出功能|经济分类|部门预算|20\d\d年“|“三公”)/
  const head = rows.slice(0, first < 0 ? rows.length : first).flatMap(texts)
  return isHeading.test(head[0] ?? "") ? head.join() : ""
}

type Read = (rows: ExtractedTable) => readonly Cell[]

const BY_FUNCTION = (columns: readonly (string | null)[]): Read => byCode(3, columns)
const MIXED: Pick<Record<TableKey, Read>, "T.RE" | "T.F" | "T.P" | "T.OV" | "T.PJ"> = {
  "T.RE": (rows) => [...revenueLines(rows), ...expenditureLines(rows, [""])],
  "T.F": (rows) => [...revenueLines(rows), ...expenditureLines(rows, ["", "gpb", "gfb", "soc"])],
  "T.P": () => [],
  "T.OV": () => [],
  "T.PJ": () => [],
}
const THREE = ["sg", "sg.abroad", "sg.car", "sg.buy", "sg.run", "sg.recv"]

const LAYOUTS: Readonly<Record<Stage, Readonly<Record<TableKey, Read>>>> = {
  budget: {
    ...MIXED,
    "T.R": BY_FUNCTION(["rev.total", "fin.rev", "rev.biz", "rev.op", "rev.other"]),
    "T.E": BY_FUNCTION(["exp.total", "exp.basic", "exp.proj"]),
    "T.G": BY_FUNCTION(["gpb.exp", "gpb.basic", "gpb.proj"]),
    "T.GF": BY_FUNCTION(["gfb.exp", "gfb.basic", "gfb.proj"]),
    "T.SC": BY_FUNCTION(["soc.exp", "soc.basic", "soc.proj"]),
    "T.B": byCode(2, ["gpb.basic", "pers", "pub"]),
    "T.S": lastRow(["sg", "sg.abroad", "sg.recv", "sg.car", "sg.buy", "sg.run", "ops"]),
  },
  final: {
    ...MIXED,
    "T.R": BY_FUNCTION(["rev.year", "fin.rev", "rev.sup", "rev.biz", "rev.op", "rev.sub", "rev.other"]),
    "T.E": BY_FUNCTION(["exp.total", "exp.basic", "exp.proj", "exp.up", "exp.op", "exp.aid"]),
    "T.G": BY_FUNCTION(["gpb.exp", "gpb.basic", "gpb.proj"]),
    "T.GF": BY_FUNCTION([null, null, "gfb.exp", "gfb.basic", "gfb.proj", null]),
    "T.SC": BY_FUNCTION([null, null, "soc.exp", "soc.basic", "soc.proj", null]),
    "T.B": (rows) => halves(rows).flatMap(economicHalf),
    "T.S": lastRow(THREE.flatMap((slot) => [`${slot}@budget`, slot])),
  },
}

/** Rows known by their code in the first columns, the name after it; the total row has none. */
function byCode(width: number, columns: readonly (string | null)[]): Read {
  return (rows) =>
    rows.flatMap((row) => {
      const code = codeIn(row.slice(0, width))
      const isTotal = row.slice(0, width + 1).some((cell) => bare(cell) === "合计")
      if (code === "" && !isTotal) return []
      const amounts = row.slice(-columns.length)
      return columns.flatMap((column, index) =>
        column === null ? [] : [{ slot: under(column, code), printed: bare(amounts[index]) }],
      )
    })
}

/** In the final accounts' form staff expenses stand on the left, public ones on the right. */
function halves(rows: ExtractedTable): readonly ExtractedTable[] {
  return [rows.map((row) => row.slice(0, 4)), rows.map((row) => row.slice(4, 8))]
}

function economicHalf(rows: ExtractedTable): readonly Cell[] {
  return rows.flatMap((row) => {
    const [code, first, printed] = [codeIn(row.slice(0, 2)), bare(row[0]), bare(row[3])]
    if (code !== "") return [{ slot: under("gpb.basic", code), printed }]
    if (first === "人员经费合计") return [{ slot: "pers", printed }]
    return first === "公用经费合计" ? [{ slot: "pub", printed }] : []
  })
}

function lastRow(columns: readonly string[]): Read {
  return (rows) => columns.map((slot, index) => ({ slot, printed: bare(rows.at(-1)?.[index]) }))
}

const REVENUE: readonly (readonly [RegExp, string])[] = [
  [/^财政拨款收入$/, "fin.rev"],
  [/^一般公共预算/, "rev.gpb"],
  [/^政府性基金/, "rev.gfb"],
  [/^国有资本经营预算/, "rev.soc"],
  [/^上级补助收入$/, "rev.sup"],
  [/^附属单位上缴收入$/, "rev.sub"],
  [/^事业收入$/, "rev.biz"],
  [/经营收入$/, "rev.op"],
  [/^其他收入$/, "rev.other"],
  [/^本年收入合计$/, "rev.year"],
  [/^使用非财政拨款结余/, "rev.nonfin"],
  [/^年初(?:财政拨款)?结转和结余$/, "rev.carry"],
  [/^(?:收入)?总计$/, "rev.total"],
]

/** The left side; below what was carried over its lines are those of the budgets it was carried over in. */
function revenueLines(rows: ExtractedTable): readonly Cell[] {
  let isCarried = false
  return rows.flatMap((row) => {
    const name = plain(row[0])
    const slot = REVENUE.find(([pattern]) => pattern.test(name))?.[1]
    if (slot === undefined) return []
    const carried = isCarried && /^rev\.(?:gpb|gfb|soc)$/.test(slot) ? `rev.carry[${slot.slice(4)}]` : slot
    isCarried ||= slot === "rev.carry"
    return [{ slot: carried, printed: bare(row[1]) }]
  })
}

const EXPENDITURE: readonly (readonly [RegExp, string])[] = [
  [/^本年支出合计$/, "exp.year"],
  [/^结余分配$/, "exp.distr"],
  [/^年末(?:财政拨款)?结转和结余$/, "exp.next"],
  [/^(?:支出)?总计$/, "exp.total"],
]

/** The right side, by the names of 类, for each fund that has a column; the empty one is for all. */
function expenditureLines(rows: ExtractedTable, funds: readonly string[]): readonly Cell[] {
  return rows.flatMap((row) => {
    const name = plain(row[2])
    const code = functionCode(name)
    const slot = code === undefined ? EXPENDITURE.find(([pattern]) => pattern.test(name))?.[1] : "exp.f"
    if (slot === undefined) return []
    return funds.map((fund, index) => ({
      slot: under(slot, [fund, code ?? ""].filter(Boolean).join()),
      printed: bare(row[3 + index]),
    }))
  })
}

function functionCode(name: string): string | undefined {
  return Object.entries(FUNCTIONS).find(([, { zh }]) => zh === name)?.[0]
}

function codedRows({ place, rows }: Part): readonly Row[] {
  const width = place === "T.B" ? 2 : 3
  const sides = place === "T.B" && rows[0]?.length === 8 ? halves(rows) : [rows]
  return sides.flat().flatMap((row) => {
    const code = codeIn(row.slice(0, width))
    return code === "" ? [] : [{ code, name: bare(row[width]) }]
  })
}

/** `201`, `06`, `1` make `2010601`; empty where the first part is no code. */
function codeIn(parts: readonly (string | null)[]): string {
  const [first = "", ...rest] = parts.map(bare)
  return /^\d{3}$/.test(first)
    ? first + rest.map((part) => (part === "" ? "" : part.padStart(2, "0"))).join("")
    : ""
}

function under(column: string, key: string): string {
  return key === "" ? column : `${column}[${key}]`
}

function texts(row: readonly (string | null)[]): readonly string[] {
  return row.map(bare).filter((text) => text !== "")
}

/** Without the number a line begins with: `一、`, `1.`. */
function plain(cell: string | null | undefined): string {
  return bare(cell).replace(/^(?:[一二三四五六七八九十]+、|\d+\.)/, "")
}

function bare(cell: string | null | undefined): string {
  return (cell ?? "").replace(/\s/g, "")
}
