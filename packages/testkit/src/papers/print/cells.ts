import type { TableKey } from "@gouji/domain"

import type { Cell, PrintedAmount } from "../paper.ts"
import { digitsOf, type NumberStyle, percentOf } from "./digits.ts"
import type { Setting } from "./setting.ts"

/** The cell of a slot: its fact as this table prints it, left empty where there is none. */
export function amountCell(slot: string, place: TableKey, print: CellPrint): Cell {
  const amount = amountOf(slot, place, print)
  return { text: amount.printed ?? "", amount, rowSpan: 1, columnSpan: 1, align: "right" }
}

/** What cells of one table are printed from. */
export interface CellPrint {
  readonly setting: Setting
  readonly numbers: NumberStyle
}

function amountOf(slot: string, place: TableKey, print: CellPrint): PrintedAmount {
  const { setting, numbers } = print
  const fact = (key: string) => setting.facts.get(`${place}/${key}`) ?? setting.facts.get(key)
  const own = `${place}/${slot}`
  if (!/^[Δ%]/u.test(slot)) return money(own, fact(slot), print)
  const key = slot.slice(1)
  const [now, before] = [fact(key), fact(`${key}@execution⁻`) ?? fact(`${key}⁻`)]
  if (now === undefined || before === undefined) return blank(own, numbers.unit)
  return slot.startsWith("Δ") ? money(own, now - before, print) : rate(own, now - before, before)
}

function blank(slot: string, unit: string): PrintedAmount {
  return { slot, unit, printed: null, state: "blank", value: null }
}

function money(
  slot: string,
  fen: bigint | undefined,
  { setting: { look }, numbers }: CellPrint,
): PrintedAmount {
  const none = blank(slot, numbers.unit)
  if (fen === undefined) return none
  const { text, yuan, isNought } = digitsOf(fen, numbers)
  if (!isNought) return { ...none, printed: text, state: "stated", value: yuan }
  if (look.nought === "") return none
  return { ...none, printed: look.nought === "number" ? text : look.nought, state: "zero", value: "0.00" }
}

/** A signed rate of change; left empty on a base of nought. */
function rate(slot: string, change: bigint, base: bigint): PrintedAmount {
  const percent = percentOf(change, base)
  if (percent === undefined) return blank(slot, "%")
  const isNought = Number(percent) === 0
  const value = change < 0n && !isNought ? `-${percent}` : percent
  return { slot, unit: "%", printed: value, state: isNought ? "zero" : "stated", value }
}
