import { CONCEPTS } from "@gouji/domain"

import type { HeadlineAmounts } from "./headline-amounts.ts"

/** What a reader asks first of a budget: all that comes in and goes out, what it is for, and of whose money. */
const MAIN: readonly string[] = [
  "rev.total",
  "exp.total",
  "exp.basic",
  "exp.proj",
  "gpb.exp",
  "gpb.basic",
  "gpb.proj",
  "sg",
]

/** Which amounts are shown of papers. */
export interface AmountsShown {
  /** In the order of the forms: revenue, expenditure, funds, 三公. */
  readonly names: readonly string[]
  /** Main amounts that none of the papers states: said once, and not shown as a row of gaps. */
  readonly unstated: readonly string[]
}

/** The main amounts that any of the papers states, or all the amounts they state. */
export function amountsShown(
  papers: readonly HeadlineAmounts[],
  { all }: { readonly all: boolean },
): AmountsShown {
  const stated = new Set(papers.flatMap((amounts) => Object.keys(amounts)))
  const unstated = MAIN.filter((name) => !stated.has(name))
  if (!all) return { names: MAIN.filter((name) => stated.has(name)), unstated }
  return { names: [...stated].sort(byForm), unstated }
}

const CONCEPTS_IN_ORDER: readonly string[] = Object.keys(CONCEPTS)

function byForm(a: string, b: string): number {
  return placeOf(a) - placeOf(b) || (a < b ? -1 : Number(a > b))
}

function placeOf(name: string): number {
  return CONCEPTS_IN_ORDER.indexOf(name.replace(/\[.*$/, ""))
}
