import type { Brand } from "./brand.ts"
import { CONCEPTS, ConceptId } from "./concept.ts"
import { type Basis, Basis as BasisSchema, type Figure, type Qualifiers } from "./figure.ts"
import { FUNDS, type Fund } from "./fiscal.ts"
import { TableKey } from "./place.ts"

/**
 * What a figure is of, in one line, so that rules, cases and lists of what is missing share one notation:
 * `rev.total`, `Δrev.total` (its change), `%rev.total` (rate of change), `pr.g[gpb]` (by fund), `exp.f[201]` (by function),
 * `reason[rev.total:工资薪金减少]` (an amount given as reason for a change), `sg@budget` (the budget figure in final
 * accounts), `rev.total⁻` (last year's). Two figures in one slot state the same thing twice.
 * A figure of a table has the table before it, made by `cell`: `T.G/gpb.exp[2010301]`.
 *
 * The type is what entries of the catalogue write, not every combination `slotOf` can print: with all of them it has
 * forty thousand members, and each literal in a rule costs the compiler a search through them.
 */
export type Slot = NarrativeSlot | TableSlot
/** A slot of a table; `cell` makes it, so that its figure is one there is. */
export type TableSlot = Brand<`${TableKey}/${string}`, "TableSlot">
type NarrativeSlot = Named | `${Named}[${Fund | number}]` | `${Named}${`@${Basis}` | "⁻"}`
type Named = `${MeasureMark}${ConceptId}`
type MeasureMark = "" | "Δ" | "%" | "share:" | "completion:"

const MARKS = {
  amount: "",
  count: "",
  change: "Δ",
  rate: "%",
  share: "share:",
  completion: "completion:",
} as const

type Slotted = Pick<Figure, "place" | "concept" | "measure" | "qualifiers" | "year">

/** `cell("T.G", "gpb.exp")` is the figure in the total row, `cell("T.B", "pers[301]")` that of a row. */
export function cell(table: TableKey, slot: NarrativeSlot): TableSlot {
  // The one place where slots of tables are made: both parts are checked by their types.
  return `${table}/${slot}` as TableSlot
}

/** The slot of a figure of a disclosure for `fiscalYear`. */
export function slotOf(figure: Slotted, fiscalYear: number): string {
  const table = figure.place === "narrative" ? "" : `${figure.place}/`
  const { basis } = figure.qualifiers
  const prior = figure.year < fiscalYear ? "⁻" : ""
  const by = basis === undefined ? "" : `@${basis}`
  const mark = figure.concept === "reason" ? "" : MARKS[figure.measure]
  return `${table}${mark}${figure.concept}${bracket(figure.qualifiers)}${by}${prior}`
}

function bracket({ fund, function: code, economic, item, of }: Qualifiers): string {
  if (of !== undefined) return `[${of}:${item ?? ""}]`
  let narrowing = ""
  for (const part of [fund, code, economic, item]) {
    if (part) narrowing = narrowing === "" ? part : `${narrowing},${part}`
  }
  return narrowing === "" ? "" : `[${narrowing}]`
}

/** Takes a slot apart again; undefined if it is none. `fiscalYear` is that of the disclosure. */
export function parseSlot(text: string, fiscalYear: number): Slotted | undefined {
  const match = SLOT.exec(text)
  if (!match) return undefined
  const [, table, mark, name, narrowing, by, prior] = match
  const place = TableKey.optional().safeParse(table)
  const concept = ConceptId.safeParse(name)
  const basis = BasisSchema.optional().safeParse(by)
  if (!place.success || !concept.success || !basis.success) return undefined
  return {
    place: place.data ?? "narrative",
    concept: concept.data,
    measure: measureOf(mark, concept.data),
    qualifiers: { ...readBracket(concept.data, narrowing), ...(basis.data && { basis: basis.data }) },
    year: prior ? fiscalYear - 1 : fiscalYear,
  }
}

const SLOT =
  /^(?:(T\.[A-Z]+)\/)?(Δ|%|share:|completion:)?([a-z]+(?:\.[a-z]+)?)(?:\[([^\]]+)\])?(?:@([a-z]+))?(⁻)?$/u

function measureOf(mark: string | undefined, concept: ConceptId): Figure["measure"] {
  if (mark === "Δ" || concept === "reason") return "change"
  if (mark === "%") return "rate"
  if (mark === "share:") return "share"
  if (mark === "completion:") return "completion"
  return "counts" in CONCEPTS[concept] ? "count" : "amount"
}

function readBracket(concept: ConceptId, text: string | undefined): Qualifiers {
  if (text === undefined) return {}
  if (concept === "reason") return readReason(text)
  const parts = text.split(",")
  const words = parts.findIndex((part) => "item" in readPart(part))
  if (words < 0) return Object.assign({}, ...parts.map(readPart))
  return Object.assign({}, ...parts.slice(0, words).map(readPart), { item: parts.slice(words).join(",") })
}

function readReason(text: string): Qualifiers {
  const [of = "", item = ""] = text.split(":")
  const concept = ConceptId.safeParse(of)
  return concept.success ? { of: concept.data, item } : { item: text }
}

function readPart(part: string): Qualifiers {
  if (part in FUNDS) return { fund: part as Fund }
  if (/^[12]\d{2}(\d{2}){0,2}$/.test(part)) return { function: part }
  if (/^[3-5]\d{2}(\d{2})?$/.test(part)) return { economic: part }
  return { item: part }
}
