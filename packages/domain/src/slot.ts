import { CONCEPTS, ConceptId } from "./concept.ts"
import { type Basis, Basis as BasisSchema, type Figure, type Qualifiers } from "./figure.ts"
import { FUNDS, type Fund } from "./fiscal.ts"

/**
 * What a figure is of, in one line, so that rules, cases and lists of what is missing share one notation:
 * `rev.total`, `Δrev.total` (its change), `%rev.total` (rate of change), `pr.g[gpb]` (by fund), `exp.f[201]` (by function),
 * `reason[rev.total:工资薪金减少]` (an amount given as reason for a change), `sg@budget` (the budget figure in final
 * accounts), `rev.total⁻` (last year's). Two figures in one slot state the same thing twice.
 *
 * The type is what entries of the catalogue write, not every combination `slotOf` can print: with all of them it has
 * forty thousand members, and each literal in a rule costs the compiler a search through them.
 */
export type Slot = Named | `${Named}[${Fund | number}]` | `${Named}${`@${Basis}` | "⁻"}`
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

type Slotted = Pick<Figure, "concept" | "measure" | "qualifiers" | "year">

/** The slot of a figure of a disclosure for `fiscalYear`. */
export function slotOf(figure: Slotted, fiscalYear: number): string {
  const { basis, ...narrowing } = figure.qualifiers
  const prior = figure.year < fiscalYear ? "⁻" : ""
  const by = basis === undefined ? "" : `@${basis}`
  const mark = figure.concept === "reason" ? "" : MARKS[figure.measure]
  return `${mark}${figure.concept}${bracket(narrowing)}${by}${prior}`
}

function bracket({ fund, function: code, economic, item, of }: Qualifiers): string {
  const narrowing =
    of !== undefined ? `${of}:${item ?? ""}` : [fund, code, economic, item].filter(Boolean).join(",")
  return narrowing === "" ? "" : `[${narrowing}]`
}

/** Takes a slot apart again; undefined if it is none. `fiscalYear` is that of the disclosure. */
export function parseSlot(text: string, fiscalYear: number): Slotted | undefined {
  const match = /^(Δ|%|share:|completion:)?([a-z]+(?:\.[a-z]+)?)(?:\[([^\]]+)\])?(?:@([a-z]+))?(⁻)?$/u.exec(
    text,
  )
  const concept = ConceptId.safeParse(match?.[2])
  if (!match || !concept.success) return undefined
  const basis = BasisSchema.optional().safeParse(match[4])
  if (!basis.success) return undefined
  const qualifiers = { ...readBracket(concept.data, match[3]), ...(basis.data && { basis: basis.data }) }
  return {
    concept: concept.data,
    measure: measureOf(match[1], concept.data),
    qualifiers,
    year: match[5] ? fiscalYear - 1 : fiscalYear,
  }
}

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
  return Object.assign({}, ...text.split(",").map(readPart))
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
