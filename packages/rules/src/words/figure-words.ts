import type { Evidence, Figure } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { nameOf } from "./names.ts"
import { printedOf } from "./quantities.ts"

/** How many figures or quotes are told one by one; the evidence has them all. */
const TOLD = 6

/** A figure with its name and value: `公务接待费 3.50 万元`. */
export function figureWords(figure: Figure, fiscalYear: number): Bilingual {
  const name = nameOf(figure, fiscalYear)
  const printed = printedOf(figure)
  return { zh: `${name.zh} ${printed}`, en: `${name.en} ${printed}` }
}

/** Several figures in a row; past a handful, how many more. */
export function figuresWords(figures: readonly Figure[], fiscalYear: number): Bilingual {
  const told = figures.slice(0, TOLD).map((figure) => figureWords(figure, fiscalYear))
  const more = figures.length - told.length
  const rest = more > 0 ? { zh: `另有 ${more} 个`, en: `${more} more` } : null
  return joined([...told, rest], { zh: "、", en: ", " })
}

/** What stands at pieces of evidence, quoted. */
export function quotes(evidence: readonly Evidence[]): Bilingual {
  const distinct = [...new Set(evidence.map(({ quote }) => quote))]
  const told = distinct.slice(0, TOLD).map((quote) => quotation(quote))
  const more = distinct.length - told.length
  const rest = more > 0 ? { zh: `另有 ${more} 处`, en: `${more} more` } : null
  return joined([...told, rest], { zh: "、", en: ", " })
}

/** In quotation marks; those within become single ones. */
function quotation(quote: string): Bilingual {
  const inner = quote.replaceAll("“", "‘").replaceAll("”", "’")
  return { zh: `“${inner}”`, en: `“${inner}”` }
}
