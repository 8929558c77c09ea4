import {
  compare,
  isZero,
  type Money,
  magnitude,
  moneyOf,
  slotOf,
  subtract,
  sum,
  UNITS,
  type Unit,
  ZERO,
} from "@gouji/domain"

import { functionOf } from "../figure-label.ts"
import type { Outcome, WireFigure } from "../wire.ts"
import { percentage } from "./percentage.ts"
import { amountIn, type Quantity } from "./quantity.ts"
import type { DisclosureView } from "./reader-views.ts"

/** An amount and how it compares with last year, as far as the document says. */
export interface Comparison {
  readonly figure: WireFigure
  readonly change: WireFigure | null
  readonly direction: "up" | "down" | "unchanged" | null
  /** Last year's amount: stated, or inferred as this year's less the change. */
  readonly prior: { readonly figure: WireFigure } | { readonly inferred: Quantity } | null
  /** Change in per cent of `prior`; null where either is unknown or last year's is nought. */
  readonly rate: string | null
}

export interface Part {
  readonly figure: WireFigure
  /** In per cent of the whole; null where the whole is nought. */
  readonly share: string | null
}

/** A whole and the parts a document lists for it. */
export interface Breakdown {
  readonly total: WireFigure
  /** Parts that are not nought, the largest first. */
  readonly parts: readonly Part[]
  /** Parts said to be nought. */
  readonly none: readonly WireFigure[]
  /** Parts named without an amount: neither nought nor known. */
  readonly unknown: readonly WireFigure[]
  /** What the parts come to. */
  readonly sum: Quantity
  /** Null where whole and parts agree to the last digit. */
  readonly residual: Residual | null
}

/** A whole less its parts, and what the rules made of it. */
export interface Residual {
  readonly amount: Quantity
  readonly outcome: Outcome | null
}

/** What a reader asks first of a budget, taken from its figures. Null where the document does not say. */
export interface Overview {
  readonly revenue: Comparison | null
  readonly expenditure: Comparison | null
  readonly sources: Breakdown | null
  readonly uses: Breakdown | null
  readonly basic: Comparison | null
  readonly project: Comparison | null
  readonly threePublics: Comparison | null
  /** Travel abroad, cars (with purchase and running), reception. */
  readonly threePublicsParts: readonly Comparison[]
  /** What the parts that were read leave of the total, so that a part that was not read is not overlooked. */
  readonly threePublicsResidual: Residual | null
}

/** Documents of some years give no grand total; then the widest total they do give stands for it. */
const EXPENDITURE = ["exp.total", "exp.year", "fin.exp", "gpb.exp"]
const REVENUE = ["rev.total", "rev.year", "fin.rev", "gpb.rev"]
const BASIC = ["exp.basic", "gpb.basic"]
const PROJECT = ["exp.proj", "gpb.proj"]
const THREE_PUBLICS = ["sg.abroad", "sg.car", "sg.buy", "sg.run", "sg.recv"]

export function overviewOf(view: Pick<DisclosureView, "document" | "bySlot">): Overview {
  const first = (slots: readonly string[]) => comparison(view, slots)
  return {
    revenue: first(REVENUE),
    expenditure: first(EXPENDITURE),
    sources: breakdown(view, REVENUE, (concept) => !concept.startsWith("exp")),
    uses:
      breakdown(view, EXPENDITURE, (concept) => concept === "exp.f" || concept === "exp.item") ??
      usesInTables(view.document),
    basic: first(BASIC),
    project: first(PROJECT),
    threePublics: first(["sg"]),
    threePublicsParts: THREE_PUBLICS.flatMap((slot) => first([slot]) ?? []),
    threePublicsResidual: threePublicsResidual(view),
  }
}

type Readings = Pick<DisclosureView, "document" | "bySlot">

function comparison({ document, bySlot }: Readings, slots: readonly string[]): Comparison | null {
  const slot = slots.find((one) => bySlot.has(one))
  const figure = slot === undefined ? undefined : bySlot.get(slot)
  if (figure === undefined) return null
  const change = bySlot.get(`Δ${slot}`) ?? null
  const stated = bySlot.get(`${slot}⁻`)
  const { unitOfAccount } = document.disclosure
  const before = priorOf(figure, change, stated)
  return {
    figure,
    change,
    direction: directionOf(change),
    prior: priorView(stated, before, unitOfAccount),
    rate: before === null || change?.value == null ? null : percentage(moneyOf(change.value), before),
  }
}

function priorOf(
  figure: WireFigure,
  change: WireFigure | null,
  stated: WireFigure | undefined,
): Money | null {
  if (stated?.value != null) return moneyOf(stated.value)
  if (figure.value === null || change?.value == null) return null
  return subtract(moneyOf(figure.value), moneyOf(change.value))
}

function priorView(stated: WireFigure | undefined, before: Money | null, unit: Unit): Comparison["prior"] {
  if (stated !== undefined) return { figure: stated }
  return before === null ? null : { inferred: amountIn(unit, before) }
}

function directionOf(change: WireFigure | null): Comparison["direction"] {
  if (change?.value == null) return null
  const side = compare(moneyOf(change.value), ZERO)
  if (side === 0) return "unchanged"
  return side > 0 ? "up" : "down"
}

function breakdown(
  { document, bySlot }: Readings,
  slots: readonly string[],
  belongs: (concept: string) => boolean,
): Breakdown | null {
  for (const slot of slots) {
    const total = bySlot.get(slot)
    if (total?.value == null) continue
    const parts = partsOf(document, slot).filter(({ concept }) => belongs(concept))
    if (parts.length > 0) return divided(document, total, parts)
  }
  return null
}

/** Tables of revenue beside expenditure, which list what money goes to by class, the widest first. */
const SUMMARIES = ["T.RE", "T.F"]

/** For documents whose text names no uses. */
function usesInTables(document: Readings["document"]): Breakdown | null {
  for (const place of SUMMARIES) {
    const rows = document.figures.filter((figure) => isRowOf(place, figure, document.disclosure.fiscalYear))
    const total = rows.find(({ concept }) => EXPENDITURE.includes(concept))
    const parts = rows.filter(({ concept }) => concept === "exp.f").map(byClassAlone)
    if (total?.value != null && parts.length > 0) return divided(document, total, parts)
  }
  return null
}

/** Under a heading of its table a row need not name the table again. */
function byClassAlone(figure: WireFigure): WireFigure {
  return { ...figure, label: functionOf(figure.qualifiers.function) ?? figure.label }
}

/** An amount of a table's own year, in all or of a class, of all funds together. */
function isRowOf(place: string, figure: WireFigure, fiscalYear: number): boolean {
  const { function: _, ...narrower } = figure.qualifiers
  const isAmount = figure.measure === "amount" && figure.year === fiscalYear
  return figure.place === place && isAmount && Object.keys(narrower).length === 0
}

/** Cars count once: as one amount, or as purchase and running. */
function threePublicsResidual({ document, bySlot }: Readings): Residual | null {
  const total = bySlot.get("sg")
  const cars = bySlot.get("sg.car")?.value == null ? ["sg.buy", "sg.run"] : ["sg.car"]
  const parts = ["sg.abroad", ...cars, "sg.recv"].flatMap((slot) => bySlot.get(slot) ?? [])
  return total?.value == null || parts.length === 0 ? null : residualOf(document, total, parts)
}

/** The amounts a text lists under a total (其中: …), each slot once, wherever the total is stated. */
function partsOf({ figures, disclosure }: Readings["document"], whole: string): readonly WireFigure[] {
  const slot = (figure: WireFigure) => slotOf(figure, disclosure.fiscalYear)
  const totals = new Set<string>(figures.filter((figure) => slot(figure) === whole).map(({ id }) => id))
  const listed = figures.filter(
    ({ partOf, measure }) => partOf !== null && totals.has(partOf) && measure === "amount",
  )
  return listed.filter((figure, index) => listed.findIndex((one) => slot(one) === slot(figure)) === index)
}

function divided(document: Readings["document"], total: WireFigure, parts: readonly WireFigure[]): Breakdown {
  const whole = moneyOf(total.value ?? "0")
  const amounts = parts.flatMap((figure) =>
    figure.value === null ? [] : [{ figure, amount: moneyOf(figure.value) }],
  )
  const together = sum(amounts.map(({ amount }) => amount))
  return {
    total,
    parts: amounts
      .filter(({ amount }) => !isZero(amount))
      .toSorted((a, b) => compare(magnitude(b.amount), magnitude(a.amount)))
      .map(({ figure, amount }) => ({ figure, share: percentage(amount, whole) })),
    none: amounts.filter(({ amount }) => isZero(amount)).map(({ figure }) => figure),
    unknown: parts.filter(({ value }) => value === null),
    sum: amountIn(unitOf(total, document), together),
    residual: residualOf(document, total, parts),
  }
}

function residualOf(
  document: Readings["document"],
  total: WireFigure,
  parts: readonly WireFigure[],
): Residual | null {
  const listed = sum(parts.flatMap(({ value }) => (value === null ? [] : [moneyOf(value)])))
  const rest = subtract(moneyOf(total.value ?? "0"), listed)
  if (isZero(rest)) return null
  const amount = amountIn(unitOf(total, document), rest, { signed: true })
  return { amount, outcome: outcomeOf(document, [total, ...parts]) }
}

/** What is computed of a total is said in the total's own unit. */
function unitOf({ unit }: WireFigure, { disclosure }: Readings["document"]): Unit {
  return unit in UNITS ? (unit as Unit) : disclosure.unitOfAccount
}

/** What came of the rule that holds exactly these figures against each other; null where there is none. */
function outcomeOf({ verdicts }: Readings["document"], figures: readonly WireFigure[]): Outcome | null {
  const among = (verdict: { readonly figures: readonly string[] }) =>
    figures.filter(({ value }) => value !== "0.00").every(({ id }) => verdict.figures.includes(id))
  return verdicts.find((verdict) => verdict.residual !== null && among(verdict))?.outcome ?? null
}
