import {
  CONCEPTS,
  type Direction,
  type Figure,
  type FigureState,
  ok,
  PLACES,
  parseSlot,
  type Result,
  readAmount,
  slotOf,
  Unit,
} from "@gouji/domain"

import type { WrittenFigure } from "./figures-document.ts"

/** A figure but for where it stands: its id, its evidence and the figure it is part of. */
export type UnplacedFigure = Omit<Figure, "id" | "evidence" | "partOf">

export interface FigureContext {
  readonly fiscalYear: number
  readonly unitOfAccount: Unit
}

/** What kind of thing a slot is: the figure without what is said of it. */
export type Slotted = Pick<Figure, "place" | "concept" | "measure" | "qualifiers" | "year">

/** What a slot stands for; undefined unless it is written as `slotOf` writes it. */
export function readSlot(slot: string, { fiscalYear }: FigureContext): Slotted | undefined {
  const slotted = parseSlot(slot, fiscalYear)
  return slotted && slotOf(slotted, fiscalYear) === slot ? slotted : undefined
}

/** The figure written in a slot, or in one phrase what is wrong with it. */
export function readFigure(
  slotted: Slotted,
  written: WrittenFigure,
  context: FigureContext,
): Result<UnplacedFigure, string> {
  const { printed, unitStated, confidence } = written
  const section =
    written.section === "" && slotted.place !== "narrative" ? PLACES[slotted.place].zh : written.section
  const kind = kindOf(slotted)
  const unit = written.unit ?? defaultUnit(slotted, kind, context)
  const base = { ...slotted, unit, unitStated, section, confidence } as const
  const unknown = wordless(printed)
  if (unknown) return ok({ ...base, ...unknown, value: null, quantum: null, said: written.said ?? null })
  const number = READ[kind](printed ?? "", unit)
  if (typeof number === "string") return { ok: false, error: number }
  const state = isNought(number.value) ? "zero" : "stated"
  return ok({ ...base, ...number, printed, state, said: direction(slotted, written, number.value) })
}

type Kind = "money" | "count" | "percentage"

interface Quantity {
  readonly value: string
  readonly quantum: string
}

/** A number as printed, or what is wrong with it. */
type ReadNumber = (printed: string, unit: string) => Quantity | string

const READ: Record<Kind, ReadNumber> = { money: readMoney, count: readCount, percentage: readPercentage }

function kindOf({ concept, measure }: Slotted): Kind {
  if (measure === "rate" || measure === "share" || measure === "completion") return "percentage"
  return "counts" in CONCEPTS[concept] ? "count" : "money"
}

function defaultUnit({ concept }: Slotted, kind: Kind, { unitOfAccount }: FigureContext): string {
  if (kind === "percentage") return "%"
  if (kind === "money") return unitOfAccount
  if (concept.startsWith("veh")) return "辆"
  return COUNTERS[concept] ?? "个"
}

const COUNTERS: Readonly<Partial<Record<Slotted["concept"], string>>> = {
  "org.posts": "名",
  "org.staff": "名",
  "trip.people": "人",
  "recv.batches": "批",
  "recv.people": "人",
}

function wordless(printed: string | null): { state: FigureState; printed: string | null } | undefined {
  if (printed === null) return { state: "blank", printed }
  if (printed === "n/a") return { state: "not-applicable", printed: "不适用" }
  if (printed === "?") return { state: "unreadable", printed }
  return undefined
}

function readMoney(printed: string, unit: string): Quantity | string {
  const known = Unit.safeParse(unit)
  if (!known.success) return `not a unit of money: ${unit}`
  const amount = readAmount(printed, known.data)
  if (!amount.ok) return `not an amount: ${printed}`
  return { value: amount.value.value, quantum: amount.value.quantum }
}

function readCount(printed: string): Quantity | string {
  return /^-?\d+$/.test(printed) ? { value: printed, quantum: "1" } : `not a whole number: ${printed}`
}

function readPercentage(printed: string, unit: string): Quantity | string {
  if (unit !== "%") return `a rate is in %, not in ${unit}`
  const match = /^-?\d+(?:\.(\d+))?$/.exec(printed)
  if (!match) return `not a number of per cent: ${printed}`
  const decimals = match[1]?.length ?? 0
  return { value: printed, quantum: decimals === 0 ? "1" : `0.${"1".padStart(decimals, "0")}` }
}

function isNought(value: string): boolean {
  return /^-?0+(\.0+)?$/.test(value)
}

function direction({ measure }: Slotted, { said }: WrittenFigure, value: string): Direction | null {
  if (said !== undefined) return said
  if (measure !== "change" && measure !== "rate") return null
  if (isNought(value)) return "unchanged"
  return value.startsWith("-") ? "down" : "up"
}
