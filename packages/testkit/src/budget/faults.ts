import type { Given, GivenFigure, Stated } from "../given.ts"
import type { Chance } from "./chance.ts"

/** What goes wrong when figures are copied by hand. */
export const FAULTS = [
  "digit-substituted",
  "digit-added",
  "digit-lost",
  "digits-transposed",
  "decimal-shift",
  "copied-neighbour",
  "columns-swapped",
] as const
/** See `FAULTS`. */
export type Fault = (typeof FAULTS)[number]

/** A document with one fault planted, and what was printed there before. */
export interface Planted {
  readonly given: Given
  readonly fault: Fault
  /** Slots that were changed, with the digits before and after. */
  readonly changes: readonly { readonly slot: string; readonly from: string; readonly to: string }[]
}

/** Plants a fault in one of these slots, or in two neighbours; undefined where it would change nothing. */
export function plant(
  given: Given,
  slots: readonly string[],
  { fault, chance }: Planting,
): Planted | undefined {
  const at = chance.below(slots.length)
  const [slot, next] = [slots[at], slots[at + 1]]
  const from = digitsAt(given, slot)
  if (slot === undefined || from === undefined) return undefined
  if (fault === "copied-neighbour" || fault === "columns-swapped") {
    const other = digitsAt(given, next)
    if (next === undefined || other === undefined || other === from) return undefined
    const copied = { slot, from, to: other }
    const changes = fault === "copied-neighbour" ? [copied] : [copied, { slot: next, from: other, to: from }]
    return { given: changed(given, changes), fault, changes }
  }
  const to = SLIPS[fault](from, chance)
  if (to === undefined || Number(to) === Number(from)) return undefined
  const changes = [{ slot, from, to }]
  return { given: changed(given, changes), fault, changes }
}

interface Planting {
  readonly fault: Fault
  readonly chance: Chance
}

type Slip = (digits: string, chance: Chance) => string | undefined

/** What each slip makes of digits; undefined where it cannot happen to them. */
export const SLIPS: Readonly<Record<Exclude<Fault, "copied-neighbour" | "columns-swapped">, Slip>> = {
  "digit-substituted": (text, chance) => {
    const at = digitIn(text, chance)
    return replaced(text, at, String((Number(text.charAt(at)) + 1 + chance.below(9)) % 10))
  },
  "digit-added": (text, chance) => {
    const at = digitIn(text, chance)
    return replaced(text, at, `${text.charAt(at)}${chance.below(10)}`)
  },
  "digit-lost": (text, chance) => {
    const whole = text.indexOf(".") < 0 ? text.length : text.indexOf(".")
    return whole < 2 ? undefined : replaced(text, chance.below(whole), "")
  },
  "digits-transposed": (text, chance) => {
    const at = chance.below(text.length - 1)
    const pair = text.slice(at, at + 2)
    return /^\d\d$/.test(pair)
      ? `${text.slice(0, at)}${pair.charAt(1)}${pair.charAt(0)}${text.slice(at + 2)}`
      : undefined
  },
  "decimal-shift": (text) => {
    const [whole = "", fraction = ""] = text.split(".")
    return fraction === "" ? undefined : `${whole}${fraction.charAt(0)}.${fraction.slice(1)}0`
  },
}

function digitIn(text: string, chance: Chance): number {
  const at = chance.below(text.length)
  return text.charAt(at) === "." ? at - 1 : at
}

function replaced(text: string, at: number, by: string): string {
  return `${text.slice(0, at)}${by}${text.slice(at + 1)}`
}

function digitsAt(given: Given, slot: string | undefined): string | undefined {
  const stated = slot === undefined ? undefined : given[slot]
  const text = isFigure(stated) ? stated.printed : stated
  return typeof text === "string" && /^\d+(\.\d+)?$/.test(text) ? text : undefined
}

function changed(given: Given, changes: Planted["changes"]): Given {
  const by = new Map(changes.map(({ slot, to }) => [slot, to]))
  return Object.fromEntries(
    Object.entries(given).map(([slot, stated]) => {
      const to = by.get(slot)
      if (to === undefined) return [slot, stated]
      return [slot, isFigure(stated) ? { ...stated, printed: to } : to]
    }),
  )
}

function isFigure(stated: Stated | readonly Stated[] | undefined): stated is GivenFigure {
  return typeof stated === "object" && stated !== null && "printed" in stated
}
