import type { Money } from "@gouji/domain"

import { scaleOf } from "./scale.ts"

/** An amount of a year, where it stands in its panel: both in per cent, the years from the left, amounts from the bottom. */
export interface YearPoint {
  readonly year: number
  readonly stage: "budget" | "final"
  readonly x: number
  readonly y: number
}

/** One amount through the years. */
export interface YearPanel {
  readonly name: string
  readonly points: readonly YearPoint[]
  /** Ways from one year to the next, of budgets alone; a year that is missing leaves a gap. */
  readonly ways: readonly (readonly [YearPoint, YearPoint])[]
}

/** A paper's year, and its amounts by name. */
interface Paper {
  readonly head: { readonly fiscalYear: number; readonly stage: "budget" | "final" }
  readonly amounts: Readonly<Record<string, Money>>
}

/** A panel for each name that at least two papers state, all on one scale, so that heights can be held against each other. */
export function yearPanels(papers: readonly Paper[], names: readonly string[]): readonly YearPanel[] {
  const stated = names.filter((name) => papers.filter(({ amounts }) => name in amounts).length > 1)
  const height = scaleOf(papers.flatMap(({ amounts }) => stated.flatMap((name) => amounts[name] ?? [])))
  const years = papers.map(({ head }) => head.fiscalYear)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return stated.map((name) => {
    const points = papers.flatMap(({ head: { fiscalYear: year, stage }, amounts }) => {
      const amount = amounts[name]
      const x = first === last ? 50 : ((year - first) / (last - first)) * 100
      return amount === undefined ? [] : [{ year, stage, x, y: height(amount) }]
    })
    return { name, points, ways: waysOf(points) }
  })
}

function waysOf(points: readonly YearPoint[]): YearPanel["ways"] {
  const budgets = points.filter(({ stage }) => stage === "budget")
  return budgets.flatMap((point) => {
    const next = budgets.find(({ year }) => year === point.year + 1)
    return next === undefined ? [] : [[point, next] as const]
  })
}
