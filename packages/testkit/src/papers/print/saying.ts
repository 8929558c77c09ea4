import type { Piece, PrintedAmount } from "../paper.ts"
import type { Setting } from "./setting.ts"
import type { Voice } from "./voice.ts"

/** A setting with a voice: what sentences are printed from. */
export interface Saying extends Setting {
  readonly voice: Voice
  /** Things counted, by slot. */
  readonly counts: ReadonlyMap<string, number>
}

/** What a placeholder asks for: the fact its number comes from, and the slots it states. */
export interface Ask {
  readonly of: string
  readonly slots: readonly string[]
}

/** An exact amount; what is not known of is nothing, a template names only what its model has. */
export function fact(slot: string, { facts }: Pick<Saying, "facts">): bigint {
  return facts.get(slot) ?? 0n
}

/** What it was the year before: executed, where that is known, as budgets compare with that. */
export function prior(slot: string, { facts }: Pick<Saying, "facts">): bigint {
  return facts.get(`${slot}@execution⁻`) ?? facts.get(`${slot}⁻`) ?? 0n
}

/** Digits with their unit. */
export function money(
  slots: readonly string[],
  { text, yuan, isNought }: { readonly text: string; readonly yuan: string; readonly isNought: boolean },
): Piece {
  const state = isNought ? "zero" : "stated"
  const amounts = slots.map(
    (slot): PrintedAmount => ({ slot, printed: text, unit: "万元", state, value: yuan }),
  )
  return { text: `${text}万元`, amounts }
}

/** Digits with a percent sign; `value` has the sign of a fall. */
export function percentage(slots: readonly string[], digits: string, value: string): Piece {
  const state = Number(value) === 0 ? "zero" : "stated"
  const amounts = slots.map((slot): PrintedAmount => ({ slot, printed: digits, unit: "%", state, value }))
  return { text: `${digits}%`, amounts }
}

/** Words in place of a change of nothing. */
export function unchanged(slots: readonly string[], text: string): Piece {
  const amounts = slots.map(
    (slot): PrintedAmount => ({ slot, printed: null, unit: "万元", state: "zero", value: "0.00" }),
  )
  return { text, amounts }
}
