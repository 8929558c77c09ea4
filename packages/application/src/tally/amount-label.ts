import { conceptEntry, FUNCTIONS, FUNDS, type FunctionCode, type Fund, parseSlot } from "@gouji/domain"

import type { Bilingual } from "../wire.ts"

/** What a headline amount is called: `gpb.exp[208]` is 一般公共预算财政拨款支出：社会保障和就业支出. */
export function amountLabel(name: string): Bilingual {
  // Headline amounts are of the paper's own year, so that no year narrows them.
  const slot = parseSlot(name, 0)
  if (slot === undefined) return { zh: name, en: name }
  const { zh, en } = conceptEntry(slot.concept)
  const narrower = narrowerOf(slot.qualifiers)
  if (narrower === undefined) return { zh, en }
  if (slot.concept === "exp.f") return narrower
  return { zh: `${zh}：${narrower.zh}`, en: `${en}: ${narrower.en}` }
}

interface Narrowing {
  readonly function?: string | undefined
  readonly fund?: Fund | undefined
}

function narrowerOf({ function: code, fund }: Narrowing): Bilingual | undefined {
  if (fund !== undefined) return FUNDS[fund]
  if (code === undefined) return undefined
  return isKnown(code) ? FUNCTIONS[code] : { zh: code, en: code }
}

function isKnown(code: string): code is FunctionCode {
  return code in FUNCTIONS
}
