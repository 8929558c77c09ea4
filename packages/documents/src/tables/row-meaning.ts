import { type ConceptId, type Fund, knownAs, type Qualifiers, type SubjectKind } from "@gouji/domain"

import { functionNamed } from "../narrative/lexicon.ts"
import type { Band } from "./bands.ts"
import type { TableContext } from "./columns.ts"
import { DASH } from "./printed-table.ts"
import type { RowLabel } from "./row-labels.ts"
import { FUND_HEADS } from "./words/columns.ts"
import {
  BASIC_LINES,
  EXPENDITURE_LINES,
  type LineWords,
  PROCUREMENT_LINES,
  PUBLICS_LINES,
  REVENUE_LINES,
} from "./words/lines.ts"

/** What the amounts of a row are of, as far as its name says it. */
export interface RowMeaning {
  readonly concept?: ConceptId
  readonly qualifiers: Qualifiers
}

/** Reads the names of one band's rows in order: below 上年结转, a fund's name is what was carried over in it. */
export class RowMeanings {
  readonly #context: TableContext
  readonly #side: "revenue" | "expenditure"
  #isCarried = false
  #above = ""

  constructor(context: TableContext, side: "revenue" | "expenditure") {
    this.#context = context
    this.#side = side
  }

  /** Undefined where the name says nothing that is known. */
  of(label: RowLabel): RowMeaning | undefined {
    switch (this.#context.place) {
      case "T.RE":
      case "T.F":
        return this.#side === "revenue" ? this.#revenue(label) : this.#expenditure(label)
      case "T.B":
        return named(BASIC_LINES, label) ?? this.#coded(label, "economic")
      case "T.S":
        return label.isTotal ? { qualifiers: {} } : (named(PUBLICS_LINES, label) ?? itemOf(label))
      case "T.P":
        return named(PROCUREMENT_LINES, label) ?? itemOf(label)
      case "T.OV":
      case "T.PJ":
        return label.isTotal ? { qualifiers: {} } : itemOf(label)
      case "T.R":
      case "T.E":
      case "T.G":
      case "T.GF":
      case "T.SC":
        return this.#coded(label, "functional")
    }
  }

  #revenue(label: RowLabel): RowMeaning | undefined {
    const found = named(REVENUE_LINES, label)
    if (found?.concept === undefined) return undefined
    const fund = FUND_HEADS.find(({ words }) => words.test(label.name))?.fund
    const carried = this.#isCarried && fund !== undefined ? carriedIn(fund) : undefined
    this.#isCarried ||= found.concept === "rev.carry"
    return carried ?? found
  }

  #expenditure(label: RowLabel): RowMeaning | undefined {
    const found = named(EXPENDITURE_LINES, label)
    if (found !== undefined) return found
    const code = label.code ?? functionNamed(label.name)
    if (code === undefined || !/^2\d{2}/.test(code)) return undefined
    return { concept: "exp.f", qualifiers: { function: code } }
  }

  #coded(label: RowLabel, kind: SubjectKind & ("functional" | "economic")): RowMeaning | undefined {
    if (label.isTotal) return { qualifiers: {} }
    const code = label.code ?? this.#codeNamed(label.name, kind)
    if (code === undefined) return undefined
    this.#above = code
    return { qualifiers: kind === "functional" ? { function: code } : { economic: code } }
  }

  /** Tables without codes: the one subject of that name, under what stands above where there are several. */
  #codeNamed(name: string, kind: "functional" | "economic"): string | undefined {
    const all = knownAs(kind, name, this.#context.fiscalYear).map(({ code }) => code)
    const below = all.filter((code) => this.#above !== "" && code.startsWith(this.#above.slice(0, 3)))
    const [only, ...others] = all.length === 1 ? all : below
    return others.length === 0 ? only : undefined
  }
}

/** The side a band shows: by its heads, else the first is revenue. */
export function sideOf(heads: string, index: number): "revenue" | "expenditure" {
  const [revenue, expenditure] = [heads.includes("收入"), heads.includes("支出")]
  if (revenue !== expenditure) return revenue ? "revenue" : "expenditure"
  return index === 0 ? "revenue" : "expenditure"
}

/** All heads of a band's columns. */
export function columnsIn({ codes, names, amounts }: Band): readonly number[] {
  return [...codes, ...names, ...amounts.map(({ column }) => column)]
}

function named(lines: readonly LineWords[], { name }: RowLabel): RowMeaning | undefined {
  const concept = lines.find(({ words }) => words.test(name))?.concept
  return concept && { concept, qualifiers: {} }
}

/** Undefined for 无 and dashes, which stand where there is no row. */
function itemOf({ name }: RowLabel): RowMeaning | undefined {
  return DASH.test(name) ? undefined : { qualifiers: { item: name } }
}

function carriedIn(fund: Fund): RowMeaning {
  return { concept: "rev.carry", qualifiers: { fund } }
}
