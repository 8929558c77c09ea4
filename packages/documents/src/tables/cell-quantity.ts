import { type Figure, isZero, type Measure, readAmount, type Unit, ZERO } from "@gouji/domain"

import { percentage } from "../text/percentage.ts"
import { AMOUNT, DASH } from "./printed-table.ts"

/** What a cell of amounts holds. */
export type Quantity = Pick<Figure, "value" | "quantum" | "state" | "unit">

/** Nothing printed is a blank, a dash a nought; what is no number is unreadable and never taken for either. */
export function quantityIn(words: string, measure: Measure, unit: Unit): Quantity {
  const shown = measure === "amount" || measure === "change" ? unit : "%"
  if (words === "") return { value: null, quantum: null, state: "blank", unit: shown }
  if (DASH.test(words)) return { value: ZERO, quantum: null, state: "zero", unit: shown }
  if (!AMOUNT.test(words)) return { value: null, quantum: null, state: "unreadable", unit: shown }
  return shown === "%" ? percentage(digitsOf(words)) : moneyIn(words, unit)
}

function moneyIn(words: string, unit: Unit): Quantity {
  // A unit behind the digits is one of account, or the pattern would not have taken it.
  const own = (/(万元|亿元|元)$/.exec(words)?.[1] as Unit | undefined) ?? unit
  const read = readAmount(digitsOf(words), own)
  if (!read.ok) return { value: null, quantum: null, state: "unreadable", unit: own }
  const { value, quantum } = read.value
  return { value, quantum, state: isZero(value) ? "zero" : "stated", unit: own }
}

/** Plain digits with a minus: brackets around an amount mean one (会计 notation of a negative amount). */
function digitsOf(words: string): string {
  const bare = words.replace(/万元|亿元|元|[%％¥￥,，+()（）]/g, "").replace(/[−－]/g, "-")
  return /^[(（]/.test(words) && !bare.startsWith("-") ? `-${bare}` : bare
}
