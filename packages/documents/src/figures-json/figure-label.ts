import { conceptEntry, FUNCTIONS, FUNDS, type Qualifiers } from "@gouji/domain"

import type { Slotted } from "./written-figure.ts"

const MEASURES = {
  amount: "",
  count: "",
  change: "变动",
  rate: "变动率",
  share: "占比",
  completion: "完成率",
} as const

const BASES = { budget: "预算数", execution: "执行数", final: "决算数" } as const

/** The words a figure's line begins with: `政府采购货物预算·一般公共预算变动`. */
export function figureLabel({ concept, measure, qualifiers }: Slotted): string {
  const names = [conceptEntry(concept).zh, ...narrowing(qualifiers)]
  const basis = qualifiers.basis === undefined ? "" : BASES[qualifiers.basis]
  return `${names.join("·")}${basis}${MEASURES[measure]}`
}

function narrowing({ fund, function: code, economic, item, of }: Qualifiers): readonly string[] {
  const names = [
    fund && FUNDS[fund].zh,
    code && functionName(code),
    economic,
    of && conceptEntry(of).zh,
    item,
  ]
  return names.flatMap((name) => name || [])
}

function functionName(code: string): string {
  return Object.entries(FUNCTIONS).find(([known]) => known === code)?.[1].zh ?? code
}
