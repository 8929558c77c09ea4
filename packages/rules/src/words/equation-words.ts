import type { Figure } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { absolute, unscaled } from "../exact/scaled.ts"
import { decimalsOf, moneyUnit } from "../facts/precision.ts"
import { type Equation, figuresOf, sidesOf, type Term } from "../judging/equation.ts"
import { type Evaluation, inSteps } from "../judging/evaluate.ts"
import { nameOf } from "./names.ts"
import { commonUnit, isNegative, isNought, moneyQuantity, printedOf, quantity, total } from "./quantities.ts"

/** The difference, in the unit of the figures and in yuan: `-0.01 万元（-100.00 元，末位 1 个单位）`. */
export function residualWords(equation: Equation, evaluation: Evaluation): Bilingual {
  const { residual, places, finest } = evaluation
  const short = inFigureUnits(equation, unscaled(residual, places))
  if (commonUnit(allFigures(equation)) === undefined) return { zh: short, en: short }
  const yuan = inSteps(residual, places, true)
  const whole = finest > 0n && residual % finest === 0n
  const last = whole ? absolute(residual / finest) : null
  return {
    zh: `${short}（${yuan} 元${last === null ? "" : `，末位 ${last} 个单位`}）`,
    en: `${short} (${yuan} yuan${last === null ? "" : `, ${last} in the last place`})`,
  }
}

/** The difference in the unit of the figures alone, for titles. */
export function shortResidual(equation: Equation, { residual, places }: Evaluation): string {
  return inFigureUnits(equation, unscaled(residual, places))
}

/** `支出总计 371.06 万元 ≈ 一般公共服务支出 291.20 万元 + … = 371.05 万元。` */
export function sidesWords(equation: Equation, relation: string, fiscalYear: number): Bilingual {
  const sides = sidesOf(equation).map((terms) => sideWords(terms, fiscalYear))
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

function sideWords(terms: readonly Term[], fiscalYear: number): Bilingual {
  const noughts = terms.filter(({ value }) => isNought(value))
  const few = noughts.length <= NOUGHTS || noughts.length === terms.length
  const told = few ? terms : terms.filter((term) => !noughts.includes(term))
  const rest = few ? null : { zh: ` + 0（其余 ${noughts.length} 项）`, en: ` + 0 (${noughts.length} others)` }
  const listed = told.map((term, index) => termWords(term, index === 0, fiscalYear))
  if (terms.length === 1) return joined(listed, sameInBoth(""))
  const value = total(terms.map((term) => (term.sign === 1 ? term.value : opposite(term.value))))
  return joined([...listed, rest, sameInBoth(` = ${valueLike(value, terms)}`)], sameInBoth(""))
}

function termWords({ figure, value, sign, foreign }: Term, isFirst: boolean, fiscalYear: number): Bilingual {
  const own = nameOf(figure, foreign === null ? fiscalYear : figure.year)
  const name = { zh: `${foreign?.zh ?? ""}${own.zh}`, en: `${foreign?.en ?? ""}${own.en}` }
  const printed = printedOf(figure)
  const bracketed = isNegative(value) && !isFirst ? `(${printed})` : printed
  const plus = isFirst ? "" : " + "
  const operator = sign === 1 ? plus : " - "
  return { zh: `${operator}${name.zh} ${bracketed}`, en: `${operator}${name.en} ${bracketed}` }
}

function sameInBoth(text: string): Bilingual {
  return { zh: text, en: text }
}

/** Where the operands stand: once where all stand in one section, otherwise for each section. */
export function placeWords(equation: Equation, fiscalYear: number): Bilingual | null {
  const figures = figuresOf(equation).filter(({ section }) => section !== "")
  const sections = [...new Set(figures.map(({ section }) => section))]
  const [only] = sections
  if (only === undefined) return null
  if (sections.length === 1) return { zh: `位置：${only}。`, en: `Where: ${only}.` }
  const places = sections.map((section) => {
    const names = figures
      .filter((figure) => figure.section === section)
      .map((figure) => nameOf(figure, fiscalYear))
    return {
      zh: `${section}（${namesOnce(names, "zh", "、")}）`,
      en: `${section} (${namesOnce(names, "en", ", ")})`,
    }
  })
  const all = joined(places, { zh: "；", en: "; " })
  return { zh: `位置：${all.zh}。`, en: `Where: ${all.en}.` }
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
