import {
  CONCEPTS,
  type Figure,
  FigureId,
  FUNCTIONS,
  FUNDS,
  type FunctionCode,
  PLACES,
  parseSlot,
  readAmount,
  Unit,
} from "@gouji/domain"

import type { GivenFigure, Stated } from "./given.ts"
import type { Writing } from "./written.ts"

/** A figure of a slot, written into the text on a line of its own. */
export function figureOf(slot: string, stated: Stated, place: Place): Figure {
  const parsed = parseSlot(slot, place.fiscalYear)
  if (parsed === undefined) throw new TypeError(`not a slot: ${slot}`)
  const given = typeof stated === "object" && stated !== null ? stated : { printed: stated }
  const reading = read(given, parsed.measure)
  const evidence = place.writing.line(sentence(parsed, reading), reading.printed ?? "—")
  return {
    id: FigureId.parse(`f${place.number}`),
    ...parsed,
    ...reading,
    unitStated: given.unitStated ?? true,
    partOf: null,
    section: given.section ?? (parsed.place === "narrative" ? "" : PLACES[parsed.place].zh),
    confidence: given.confidence ?? 1,
    evidence: [evidence],
  }
}

/** Where the next figure goes. */
export interface Place {
  readonly number: number
  readonly fiscalYear: number
  readonly writing: Writing
}

type Parsed = NonNullable<ReturnType<typeof parseSlot>>
type Reading = Pick<Figure, "state" | "printed" | "unit" | "value" | "quantum" | "said">

function read(given: GivenFigure, measure: Figure["measure"]): Reading {
  const unit = given.unit ?? defaultUnit(measure)
  const none = { unit, value: null, quantum: null, said: given.said ?? null }
  if (given.printed === null) return { ...none, state: "blank", printed: null }
  if (given.printed === "n/a") return { ...none, state: "not-applicable", printed: "不适用" }
  if (given.printed === "?") return { ...none, state: "unreadable", printed: "▒▒" }
  const { value, quantum } = amountOf(given.printed, unit)
  const nought = /^-?[0.]+$/.test(value)
  return {
    unit,
    value,
    quantum,
    state: nought ? "zero" : "stated",
    printed:
      measure === "change" && given.said === undefined ? given.printed.replace(/^-/, "") : given.printed,
    said: given.said ?? (measure === "change" ? directionOf(value, nought) : null),
  }
}

function defaultUnit(measure: Figure["measure"]): string {
  if (measure === "count") return "辆"
  return measure === "amount" || measure === "change" ? "万元" : "%"
}

function amountOf(printed: string, unit: string): Pick<Figure, "quantum"> & { readonly value: string } {
  const money = Unit.safeParse(unit)
  const amount = readAmount(printed, money.success ? money.data : "元")
  if (!amount.ok) throw new TypeError(`not an amount: ${printed}`)
  if (money.success) return { value: amount.value.value, quantum: amount.value.quantum }
  return {
    value: printed,
    quantum: amount.value.decimals === 0 ? "1" : `0.${"1".padStart(amount.value.decimals, "0")}`,
  }
}

function directionOf(value: string, nought: boolean): Figure["said"] {
  if (nought) return "unchanged"
  return value.startsWith("-") ? "down" : "up"
}

const VERBS = { up: "增加", down: "减少", unchanged: "持平" } as const

function sentence(parsed: Parsed, { printed, unit, said }: Reading): string {
  return `${nameOf(parsed)}${said === null ? "" : VERBS[said]}${printed ?? "—"}${printed === null ? "" : unit}。`
}

function nameOf({ concept, qualifiers }: Parsed): string {
  const { fund, function: code, item } = qualifiers
  const whole =
    code !== undefined && code in FUNCTIONS ? FUNCTIONS[code as FunctionCode].zh : CONCEPTS[concept].zh
  return [whole, fund && FUNDS[fund].zh, item].filter(Boolean).join("，")
}
