import {
  type ConceptId,
  type Figure,
  type FigureId,
  isZero,
  negate,
  readAmount,
  type Statement,
  type Unit,
  type Unread,
  ZERO,
} from "@gouji/domain"

import { percentage } from "../text/percentage.ts"
import type { Drafts, FigureDraft } from "./drafts.ts"
import type { Evidencer } from "./evidencer.ts"

/** The drafts as the disclosure holds them. */
export interface Finished {
  readonly figures: readonly Figure[]
  readonly statements: readonly Statement[]
  readonly unread: readonly Unread[]
  readonly unitOfAccount: Unit
}

/** What drafts are finished with: the text they point into, and the id of each by its index. */
export interface Finishing {
  readonly text: string
  readonly evidence: Evidencer
  readonly idOf: (index: number) => FigureId
  /** The unit of account where no amount of the text has one. */
  readonly unit: Unit
}

/** Gives every draft its id, its exact value and its evidence. */
export function finish(drafts: Drafts, { text, evidence, idOf, unit }: Finishing): Finished {
  const unitOfAccount = commonUnit(drafts) ?? unit
  return {
    unitOfAccount,
    figures: drafts.figures.map((draft, index) =>
      figureOf(draft, index, { unitOfAccount, evidence, text, idOf }),
    ),
    statements: drafts.statements.map(({ kind, concept, qualifiers, figures, span }) => ({
      kind,
      concept,
      qualifiers,
      text: text.slice(span.start, span.end),
      figures: figures.map(idOf),
      evidence: evidence(span),
    })),
    unread: drafts.unread.map(({ why, span }) => ({ why, evidence: evidence(span) })),
  }
}

/** The unit most amounts are printed in: what one printed without a unit is taken to be in. */
function commonUnit(drafts: Drafts): Unit | undefined {
  const counts = new Map<Unit, number>()
  for (const { unit } of drafts.figures) if (unit) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0]
}

interface Surroundings extends Pick<Finishing, "text" | "evidence" | "idOf"> {
  readonly unitOfAccount: Unit
}

function figureOf(
  draft: FigureDraft,
  index: number,
  { unitOfAccount, evidence, text, idOf }: Surroundings,
): Figure {
  const quantity = quantityOf(draft, draft.unit ?? unitOfAccount)
  return {
    id: idOf(index),
    concept: draft.concept as ConceptId,
    place: "narrative",
    year: draft.year,
    measure: draft.measure,
    printed: text.slice(draft.span.start, draft.span.end),
    ...quantity,
    unitStated:
      draft.digits === null || draft.unit !== null || quantity.unit === "%" || draft.measure === "count",
    qualifiers: draft.qualifiers,
    said: draft.said,
    partOf: draft.partOf === null ? null : idOf(draft.partOf),
    section: draft.section,
    confidence: draft.confidence,
    evidence: [evidence(draft.span)],
  }
}

type Quantity = Pick<Figure, "value" | "quantum" | "state" | "unit">

function quantityOf(draft: FigureDraft, unit: Unit): Quantity {
  if (draft.measure === "count") return countOf(draft)
  if (draft.digits === null)
    return { value: draft.state === "zero" ? ZERO : null, quantum: null, state: wordState(draft), unit }
  if (draft.measure !== "amount" && draft.measure !== "change") return percentOf(draft)
  return moneyOf(draft, draft.digits, unit)
}

/** A fall is negative. Digits printed with a sign keep it, whatever word stands before them. */
function moneyOf(draft: FigureDraft, digits: string, unit: Unit): Quantity {
  const read = readAmount(digits, unit)
  if (!read.ok) return { value: null, quantum: null, state: "unreadable", unit }
  const { value, quantum } = read.value
  const signed = draft.said === "down" && !/^[-−]/.test(digits) ? negate(value) : value
  return { value: signed, quantum, state: isZero(value) ? "zero" : "stated", unit }
}

function wordState(draft: FigureDraft): Figure["state"] {
  return draft.state === "not-applicable" ? "not-applicable" : "zero"
}

function countOf(draft: FigureDraft): Quantity {
  if (draft.digits === null)
    return {
      value: draft.state === "zero" ? "0" : null,
      quantum: null,
      state: wordState(draft),
      unit: draft.counter,
    }
  const value = draft.digits.replaceAll(",", "")
  return { value, quantum: "1", state: /^0+$/.test(value) ? "zero" : "stated", unit: draft.counter }
}

function percentOf(draft: FigureDraft): Quantity {
  const digits = (draft.digits ?? "").replaceAll(",", "").replace("−", "-")
  return percentage(draft.said === "down" && !digits.startsWith("-") ? `-${digits}` : digits)
}
