import type { Chance } from "../../budget/chance.ts"
import { amountsIn, type PrintedAmount, type PrintedPaper } from "../paper.ts"
import { rulesOf } from "./expected-rules.ts"
import {
  type FaultyPaper,
  inTables,
  inWords,
  isMoney,
  oneOf,
  type PaperFault,
  type Spot,
  spotsIn,
} from "./fault.ts"
import { reprinted, withDigits } from "./reprinted.ts"

/** A digit of one amount comes out wrong, by more than rounding could hide. */
export const digitSlip =
  (slip: (digits: string, chance: Chance) => string | undefined): PaperFault =>
  (paper, chance) => {
    const spot = oneOf(
      spotsIn(paper, (amount) => isMoney(amount) && isHeld(amount)),
      chance,
    )
    const to = spot && slip((spot.amount.printed ?? "").replace(/[,，]/g, ""), chance)
    return spot && to !== undefined && isFar(spot.amount, to) ? changed(paper, [[spot, to]]) : undefined
  }

/** An amount of a table has a minus before it. */
export const signSlip: PaperFault = (paper, chance) => {
  const spot = oneOf(
    spotsIn(paper, (amount) => inTables(amount) && isMoney(amount) && isHeld(amount)),
    chance,
  )
  if (spot === undefined) return undefined
  return changed(paper, [[spot, `-${spot.amount.printed ?? ""}`]], [...rulesOf(spot.amount.slot), "I17"])
}

/** Two shares of one sentence, each in the other's place. */
export const sharesSwapped: PaperFault = (paper, chance) => {
  const shares = spotsIn(paper, ({ slot }) => slot.startsWith("share:"))
  const pairs = shares.flatMap((share, at): readonly (readonly [Spot, Spot])[] => {
    const next = shares[at + 1]
    const isFarOff = Math.abs(Number(share.amount.value) - Number(next?.amount.value)) > 1
    return next !== undefined && next.at - share.at === 2 && isFarOff ? [[share, next]] : []
  })
  const pair = oneOf(pairs, chance)
  if (pair === undefined) return undefined
  const [a, b] = pair
  return changed(paper, [
    [a, b.amount.printed ?? ""],
    [b, a.amount.printed ?? ""],
  ])
}

/** The amount of the row below, in the same column. */
export const copiedNeighbour: PaperFault = (paper, chance) => {
  const pair = oneOf(neighbours(paper), chance)
  if (pair === undefined) return undefined
  const [spot, below] = pair
  const to = below.amount.printed ?? ""
  return isFar(spot.amount, to) ? changed(paper, [[spot, to]]) : undefined
}

/** Two amounts that stand side by side in a row, each in the other's place. */
export const columnsSwapped: PaperFault = (paper, chance) => {
  const pairs = besides(paper).filter(([a, b]) => a.amount.printed !== b.amount.printed)
  const pair = oneOf(pairs, chance)
  if (pair === undefined) return undefined
  const [a, b] = pair
  return changed(paper, [
    [a, b.amount.printed ?? ""],
    [b, a.amount.printed ?? ""],
  ])
}

/** Last year's amount stands in this year's column. */
export const staleValue: PaperFault = (paper, chance) => {
  const all = spotsIn(paper, inTables)
  const pairs = all.flatMap((last): readonly (readonly [Spot, Spot])[] => {
    if (!/⁻$/u.test(last.amount.slot)) return []
    const now = all.find(({ amount }) => amount.slot === last.amount.slot.replace(/(?:@[a-z]+)?⁻$/u, ""))
    return now === undefined || !isFar(now.amount, last.amount.printed ?? "") ? [] : [[now, last]]
  })
  const pair = oneOf(pairs, chance)
  return pair && changed(paper, [[pair[0], pair[1].amount.printed ?? ""]])
}

/** An amount in the words is not that of the tables. */
export const textAgainstTable: PaperFault = (paper, chance) => {
  const tables = new Set(
    amountsIn(paper)
      .filter(inTables)
      .map(({ slot }) => slot.replace(/^T\.[A-Z]+\//, "")),
  )
  const spot = oneOf(
    spotsIn(paper, (each) => inWords(each) && isMoney(each) && tables.has(each.slot)),
    chance,
  )
  return spot && changed(paper, [[spot, raised(spot.amount.printed ?? "")]], ["X01", "X02"])
}

/** A figure that stands twice in the words has two values. */
export const statedTwice: PaperFault = (paper, chance) => {
  const own = spotsIn(paper, (each) => inWords(each) && isMoney(each))
  const twice = own.filter(
    ({ amount }) => own.filter((other) => other.amount.slot === amount.slot).length > 1,
  )
  const spot = oneOf(twice, chance)
  return spot && changed(paper, [[spot, raised(spot.amount.printed ?? "")]], ["N10"])
}

/** A part is not what its total leaves for it. */
export const partsNotTotal: PaperFault = (paper, chance) => {
  const spot = oneOf(
    spotsIn(paper, ({ slot }) =>
      /^(?:pr\.[gws]|sg\.(?:abroad|recv|buy|run)|exp\.f\[\d+\]|rev\.(?:gpb|biz|other))$/.test(slot),
    ),
    chance,
  )
  return spot && changed(paper, [[spot, raised(spot.amount.printed ?? "")]])
}

/** Amounts above or below what they were by a tenth and more; where the slot is, some rule holds it. */
function isHeld({ slot }: PrintedAmount): boolean {
  return (
    rulesOf(slot).length > 0 && !/^(?:perf|ops|pr\.sme|pr\.micro|T\.S\/ops)/.test(slot) && !/⁻$|@/u.test(slot)
  )
}

function isFar(amount: PrintedAmount, to: string): boolean {
  const [a, b] = [Number(amount.value), Number(withDigits(amount, to).value)]
  return Math.abs(a - b) > 1000
}

/** A paper with other digits at these spots. */
function changed(
  paper: PrintedPaper,
  pairs: readonly (readonly [Spot, string])[],
  rules?: readonly string[],
): FaultyPaper {
  return {
    paper: reprinted(paper, new Map(pairs.map(([{ at }, to]) => [at, to]))),
    changes: pairs.map(([{ amount }, to]) => ({ slot: amount.slot, from: amount.printed ?? "", to })),
    rules: rules ?? [...new Set(pairs.flatMap(([{ amount }]) => rulesOf(amount.slot)))],
  }
}

/** The first digit one higher, or one lower where it is a nine. */
function raised(digits: string): string {
  const first = digits.search(/[1-9]/)
  const digit = Number(digits.charAt(first))
  return `${digits.slice(0, first)}${digit === 9 ? 8 : digit + 1}${digits.slice(first + 1)}`
}

function neighbours(paper: PrintedPaper): readonly (readonly [Spot, Spot])[] {
  return pairsOf(
    paper,
    (a, b) => columnOf(a.slot) === columnOf(b.slot) && /\[/.test(a.slot) && /\[/.test(b.slot),
  )
}

function besides(paper: PrintedPaper): readonly (readonly [Spot, Spot])[] {
  const inRow = (slot: string) => /\[([^\]]+)\]/.exec(slot)?.[1] ?? ""
  const isRow = (slot: string) => /^T\.(?:R|E|G|B)\//.test(slot) && isHeld({ slot } as PrintedAmount)
  return pairsOf(
    paper,
    (a, b) => isRow(a.slot) && isRow(b.slot) && inRow(a.slot) !== "" && inRow(a.slot) === inRow(b.slot),
    1,
  )
}

/** Spots of one table, each with the next that goes with it, no further than so many places on. */
function pairsOf(
  paper: PrintedPaper,
  goes: (a: PrintedAmount, b: PrintedAmount) => boolean,
  reach = 12,
): readonly (readonly [Spot, Spot])[] {
  const spots = spotsIn(paper, (amount) => inTables(amount) && isMoney(amount) && isHeld(amount))
  return spots.flatMap((spot, index): readonly (readonly [Spot, Spot])[] => {
    const other = spots.slice(index + 1, index + 1 + reach).find(({ amount }) => goes(spot.amount, amount))
    return other === undefined ? [] : [[spot, other]]
  })
}

function columnOf(slot: string): string {
  return slot.replace(/\[[^\]]*\]/, "")
}
