import * as z from "zod"

import type { Brand } from "./brand.ts"
import { ConceptId } from "./concept.ts"
import { Evidence } from "./evidence.ts"
import { Fund } from "./fiscal.ts"
import { Place } from "./place.ts"

/** `f12`: the twelfth figure of its document, in reading order. Unique within one reading of one document. */
export type FigureId = Brand<string, "FigureId">
export const FigureId = z
  .string()
  .regex(/^f\d+$/)
  .transform((text) => text as FigureId)

/** The id of the figure at an index of the reading order: `f1` is that of the first. */
export function figureIdAt(index: number): FigureId {
  // Made here for every figure of every document, where checking its form would take longer than all else.
  return `f${index + 1}` as FigureId
}

/**
 * What a document says in one place. `stated`: a number that is not nought; `zero`: printed nought, or words that
 * say there is none; `blank`: a cell left empty; `not-applicable`: said to be outside the scope; `unreadable`:
 * something stands there that could not be read. A figure that is not mentioned has no entry at all.
 */
export const FigureState = z.enum(["stated", "zero", "blank", "not-applicable", "unreadable"])
export type FigureState = z.infer<typeof FigureState>

/**
 * `amount` and `change` are money in yuan, a change signed (a fall is negative); `rate` (of a change), `share`
 * (of a whole) and `completion` (of a budget) are percentages; `count` is a whole number of things.
 */
export const Measure = z.enum(["amount", "change", "rate", "share", "completion", "count"])
export type Measure = z.infer<typeof Measure>

/** The word of direction a change or rate was given with, as the text has it. */
export const Direction = z.enum(["up", "down", "unchanged"])
export type Direction = z.infer<typeof Direction>

/** The kind of figure a comparison or a prior amount stands on. */
export const Basis = z.enum(["budget", "execution", "final"])
export type Basis = z.infer<typeof Basis>

/** What narrows a concept: the fund, the functional 类 code, the economic code, an item's own words, … */
export const Qualifiers = z
  .object({
    fund: Fund.optional(),
    function: z.string().optional(),
    economic: z.string().optional(),
    /** The words of a listed item or of a quantified reason: `工资薪金减少`. */
    item: z.string().optional(),
    /** For a quantified reason: the concept whose change it explains. */
    of: ConceptId.optional(),
    basis: Basis.optional(),
  })
  .readonly()
export type Qualifiers = z.infer<typeof Qualifiers>

/** One number, or the lack of one, in one place of a document: what it is of, what is printed, and where. */
export const Figure = z
  .object({
    id: FigureId,
    concept: ConceptId,
    place: Place,
    year: z.int(),
    measure: Measure,
    state: FigureState,
    /** The digits as printed, or the words that stand for them (`与2023年一致`); null for a blank. */
    printed: z.string().nullable(),
    /** 元, 万元, 亿元; % for rates; the counter word (辆, 个) for counts. */
    unit: z.string(),
    /** False where the text prints no unit and it was taken from the rest of the document. */
    unitStated: z.boolean(),
    /** In yuan for money, the plain number for rates (in per cent) and counts; null unless stated or zero. */
    value: z.string().nullable(),
    /** The step the figure was printed in, in the unit of `value`: 100.00 for 万元 with two decimals. */
    quantum: z.string().nullable(),
    qualifiers: Qualifiers,
    /** The direction word that came with a change or rate. */
    said: Direction.nullable(),
    /** The figure whose 其中 list this one stands in. */
    partOf: FigureId.nullable(),
    /** The section's heading, as printed, in which it stands; empty outside any. */
    section: z.string(),
    /** 1 = no doubt about the reading. */
    confidence: z.number().min(0).max(1),
    evidence: z.array(Evidence).readonly(),
  })
  .readonly()
export type Figure = z.infer<typeof Figure>
