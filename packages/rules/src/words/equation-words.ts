import type { Figure } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { absolute, unscaled } from "../exact/scaled.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import { type Equation, figuresOf, sidesOf, type Term } from "../judging/equation.ts"
import { type Evaluation, inSteps } from "../judging/evaluate.ts"
import { codeName, nameOf } from "./names.ts"
import { commonUnit, isNegative, isNought, moneyQuantity, printedOf, quantity, total } from "./quantities.ts"

/**
 * The size of the difference, in the unit of the figures, in yuan and in the last place: `0.01 万元（100.00 元，末位 1
 * 个单位）`. Which side is more, the two sides say.
 */
export function residualWords(equation: Equation, evaluation: Evaluation): Bilingual {
  const { residual, places } = evaluation
  const short = shortResidual(equation, evaluation)
  const unit = commonUnit(allFigures(equation))
  if (unit === undefined) return { zh: short, en: short }
  const yuan = unit === "元" ? null : inSteps(absolute(residual), places, true)
  const last = inLastPlace(equation, evaluation)
  const more = joined(
    [
      yuan === null ? null : { zh: `${yuan} 元`, en: `${yuan} yuan` },
      last === null ? null : { zh: `末位 ${last} 个单位`, en: `${last} in the last place` },
    ],
    { zh: "，", en: ", " },
  )
  return more.zh === ""
    ? { zh: short, en: short }
    : { zh: `${short}（${more.zh}）`, en: `${short} (${more.en})` }
}

/** Null where the figures have no last place in common. */
function inLastPlace({ terms }: Equation, { residual, finest }: Evaluation): bigint | null {
  const steps = new Set(terms.filter(({ value }) => !isNought(value)).map(({ quantum }) => quantum))
  const isWhole = steps.size === 1 && finest > 0n && residual % finest === 0n
  return isWhole ? absolute(residual / finest) : null
}

/** The size of the difference in the unit of the figures alone, for titles. */
export function shortResidual(equation: Equation, { residual, places }: Evaluation): string {
  return inFigureUnits(equation, unscaled(absolute(residual), places))
}

/** `支出总计 371.06 万元 ≈ 一般公共服务支出 291.20 万元 + … = 371.05 万元。` */
export function sidesWords(equation: Equation, relation: string, fiscalYear: number): Bilingual {
  const shared = sharedBy(equation)
  const sides = sidesOf(equation).map((terms) => sideWords(terms, { fiscalYear, shared }))
  const both = joined(sides, sameInBoth(` ${relation} `))
  return { zh: `${both.zh}。`, en: `${both.en}.` }
}

/** `=` where the two sides are equal, `≈` where rounding explains the rest, `≠` where it does not. */
export function relationOf({ outcome, residual }: Evaluation): string {
  if (residual === 0n) return "="
  return outcome === "fail" ? "≠" : "≈"
}

/** More noughts than this are not told one by one. */
const NOUGHTS = 2

/** What need not be said of each operand, because all of them stand in one table, or in one row of it. */
interface Telling {
  readonly fiscalYear: number
  readonly shared: { readonly place: boolean; readonly row: boolean }
}

function sharedBy({ terms }: Equation): Telling["shared"] {
  const figures = terms.map(({ figure }) => figure)
  const isOne = (of: (figure: Figure) => string | undefined) => new Set(figures.map(of)).size === 1
  const place = terms.every(({ foreign }) => foreign === null) && isOne((figure) => figure.place)
  const row = place && isOne(({ qualifiers }) => qualifiers.function ?? qualifiers.economic)
  return { place, row: row && figures.some(({ concept }) => concept !== figures[0]?.concept) }
}

/** The name of an operand, without what is shared: the line of places says it once. */
function nameIn(figure: Figure, { fiscalYear, shared }: Telling): Bilingual {
  if (!shared.place || figure.place === "narrative") return nameOf(figure, fiscalYear)
  const { function: code, economic, ...others } = figure.qualifiers
  const kept = figure.concept === "exp.f" && code !== undefined ? { ...others, function: code } : others
  const qualifiers = shared.row ? kept : figure.qualifiers
  return nameOf({ ...figure, place: "narrative", qualifiers }, fiscalYear)
}

function sideWords(terms: readonly Term[], telling: Telling): Bilingual {
  const noughts = terms.filter(({ value }) => isNought(value))
  const few = noughts.length <= NOUGHTS || noughts.length === terms.length
  const told = few ? terms : terms.filter((term) => !noughts.includes(term))
  const rest = few ? null : { zh: ` + 0（其余 ${noughts.length} 项）`, en: ` + 0 (${noughts.length} others)` }
  const listed = told.map((term, index) => termWords(term, index === 0, telling))
  if (terms.length === 1) return joined(listed, sameInBoth(""))
  const value = total(terms.map((term) => (term.sign === 1 ? term.value : opposite(term.value))))
  return joined([...listed, rest, sameInBoth(` = ${valueLike(value, terms)}`)], sameInBoth(""))
}

function termWords({ figure, value, sign, foreign }: Term, isFirst: boolean, telling: Telling): Bilingual {
  const own = foreign === null ? nameIn(figure, telling) : nameOf(figure, figure.year)
  const name = { zh: `${foreign?.zh ?? ""}${own.zh}`, en: `${foreign?.en ?? ""}${own.en}` }
  const printed = printedOf(figure)
  const bracketed = isNegative(value) && !isFirst ? `(${printed})` : printed
  const plus = isFirst ? "" : " + "
  const operator = sign === 1 ? plus : " − "
  return { zh: `${operator}${name.zh} ${bracketed}`, en: `${operator}${name.en} ${bracketed}` }
}

function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text }
}

/** Where the operands stand: once where all stand in one section, otherwise for each section. */
export function placeWords(equation: Equation, fiscalYear: number): Bilingual | null {
  const shared = sharedBy(equation)
  // The name of a figure of a table has the table in it, unless all of them stand in one.
  const figures = figuresOf(equation).filter(
    ({ section, place }) => section !== "" && (place === "narrative" || shared.place),
  )
  const sections = [...new Set(figures.map(({ section }) => section))]
  const [only] = sections
  if (only === undefined) return null
  if (sections.length === 1) {
    const row = shared.row ? rowWords(figures[0], fiscalYear) : { zh: "", en: "" }
    return { zh: `位置：${only}${row.zh}。`, en: `Where: ${only}${row.en}.` }
  }
  const places = sections.map((section) => {
    // The section says which table it is.
    const names = figures
      .filter((figure) => figure.section === section)
      .map((figure) => nameOf({ ...figure, place: "narrative" }, fiscalYear))
    return {
      zh: `${section}（${namesOnce(names, "zh", "、")}）`,
      en: `${section} (${namesOnce(names, "en", ", ")})`,
    }
  })
  const all = joined(places, { zh: "；", en: "; " })
  return { zh: `位置：${all.zh}。`, en: `Where: ${all.en}.` }
}

/** `，2010301 行政运行`: the row of a table; nothing for the total row. */
function rowWords(figure: Figure | undefined, fiscalYear: number): Bilingual {
  const { function: code, economic } = figure?.qualifiers ?? {}
  const row = codeName(code ?? economic, fiscalYear)
  return row === undefined ? { zh: "", en: "" } : { zh: `，${row.zh}`, en: `, ${row.en}` }
}

function namesOnce(names: readonly Bilingual[], language: keyof Bilingual, between: string): string {
  return [...new Set(names.map((name) => name[language]))].join(between)
}

/** A value in yuan in the unit the figures are printed in, or as it is for rates and counts. */
export function inFigureUnits(equation: Equation, value: string): string {
  return valueLike(value, equation.terms)
}

function valueLike(value: string, terms: readonly Term[]): string {
  const figures = terms.map(({ figure }) => figure)
  const unit = commonUnit(figures)
  const [first] = figures
  if (first === undefined) return value
  return unit === undefined ? quantity(value, first) : moneyQuantity(value, unit, decimalsIn(figures, unit))
}

function decimalsIn(figures: readonly Figure[], unit: string): number {
  const ofUnit = figures.filter((figure) => moneyUnit(figure) === unit)
  return Math.max(0, ...ofUnit.map((figure) => decimalsOf(figure) ?? 0))
}

function allFigures({ terms }: Equation): readonly Figure[] {
  return terms.map(({ figure }) => figure)
}

function opposite(value: string): string {
  return value.startsWith("-") ? value.slice(1) : `-${value}`
}
