import type { Chance } from "../../budget/chance.ts"
import { amountsIn, type PrintedAmount, type PrintedPaper } from "../paper.ts"

/** What was printed otherwise: at a slot, or, without one, in the words. */
export interface FaultChange {
  readonly slot: string | null
  readonly from: string
  readonly to: string
}

/** A paper with one fault, what it is, and the rules of which at least one has to find it. */
export interface FaultyPaper {
  readonly paper: PrintedPaper
  readonly changes: readonly FaultChange[]
  readonly rules: readonly string[]
}

/** Plants a fault of one kind; undefined where the paper has no place for it. */
export type PaperFault = (paper: PrintedPaper, chance: Chance) => FaultyPaper | undefined

/** An amount and how many stand before it. */
export interface Spot {
  readonly at: number
  readonly amount: PrintedAmount
}

/** The amounts that are stated in digits and have this of them. */
export function spotsIn(paper: PrintedPaper, has: (amount: PrintedAmount) => boolean): readonly Spot[] {
  return amountsIn(paper)
    .map((amount, at): Spot => ({ at, amount }))
    .filter(({ amount }) => amount.state === "stated" && amount.printed !== null && has(amount))
}

/** One of them; undefined where there is none. */
export function oneOf<T>(items: readonly T[], chance: Chance): T | undefined {
  return items.length === 0 ? undefined : chance.pick(items)
}

/** Amounts of money in the words, or in the tables. */
export const inWords = ({ slot }: PrintedAmount) => !slot.startsWith("T.")
/** See `inWords`. */
export const inTables = ({ slot }: PrintedAmount) => slot.startsWith("T.")
/** Amounts, not changes of them, nor percentages or counts. */
export const isMoney = ({ slot, unit }: PrintedAmount) => /元$/.test(unit) && !/(?:^|\/)[Δ%]/u.test(slot)
