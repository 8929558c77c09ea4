import {
  Attachment,
  ConceptId,
  Direction,
  FiscalYear,
  OrganisationKind,
  OrganisationLevel,
  Stage,
  StatementKind,
  TableKey,
  Topic,
  Unit,
} from "@gouji/domain"
import * as z from "zod"

/** What may stand for a figure's digits: `null` is a blank cell, `n/a` not applicable, `?` unreadable. */
const Printed = z.string().min(1).nullable()

/** One place where a figure is given, with what a bare string leaves to be inferred. */
export const WrittenFigure = z
  .strictObject({
    printed: Printed,
    /** The document's unit of account, % or the counter word where left out. */
    unit: z.string().min(1).optional(),
    /** False where the text prints no unit. */
    unitStated: z.boolean().default(true),
    /** Taken from the sign of a change where left out; null where no word of direction stands there. */
    said: Direction.nullable().optional(),
    /** The heading it stands under, as printed. */
    section: z.string().default(""),
    /** The slot of the figure in whose 其中 list it stands. */
    partOf: z.string().nullable().default(null),
    confidence: z.number().min(0).max(1).default(1),
  })
  .readonly()
export type WrittenFigure = z.infer<typeof WrittenFigure>

const OneOrMore = z.union([Printed, WrittenFigure, z.array(z.union([Printed, WrittenFigure])).min(1)])

const WrittenStatement = z
  .strictObject({
    kind: StatementKind,
    concept: ConceptId,
    text: z.string().min(1),
    /** The slot of the figure it belongs to: the change explained, the zero stated. */
    about: z.string().optional(),
  })
  .readonly()
export type WrittenStatement = z.infer<typeof WrittenStatement>

/** A table by its key alone, or with what stands on it besides its amounts. */
const WrittenTable = z
  .strictObject({
    place: TableKey,
    title: z.string().min(1).optional(),
    /** The document's unit of account where left out; null where no unit is printed. */
    unit: Unit.nullable().optional(),
    organisation: z.string().min(1).nullable().default(null),
    year: z.int().nullable().default(null),
    note: z.string().min(1).nullable().default(null),
    rows: z
      .array(
        z
          .strictObject({
            code: z.string().min(1).nullable().default(null),
            name: z.string(),
            attributes: z.record(z.string(), z.string()).readonly().default({}),
          })
          .readonly(),
      )
      .readonly()
      .default([]),
  })
  .readonly()
export type WrittenTable = z.infer<typeof WrittenTable>

const DateOrNone = z.iso.date().nullable().default(null)

const WrittenDates = z
  .strictObject({
    adopted: DateOrNone,
    approved: DateOrNone,
    written: DateOrNone,
    published: DateOrNone,
  })
  .readonly()

/**
 * `gouji/figures/1`: a disclosure written down by hand or by another program, figure by figure, in the notation of
 * slots. Unknown keys are refused, so that a misspelt one is never silently left out.
 */
export const FiguresDocument = z
  .strictObject({
    schema: z.literal("gouji/figures/1"),
    organisation: z
      .strictObject({
        name: z.string().min(1),
        level: OrganisationLevel.default("unknown"),
        kind: OrganisationKind.default("unknown"),
      })
      .readonly(),
    fiscalYear: FiscalYear,
    stage: Stage.default("budget"),
    /** Made from name, year, level and stage where left out. */
    title: z.string().min(1).optional(),
    unitOfAccount: Unit.default("万元"),
    figures: z.record(z.string(), OneOrMore).readonly().default({}),
    statements: z.array(WrittenStatement).readonly().default([]),
    sections: z
      .array(z.strictObject({ topic: Topic.nullable(), heading: z.string().min(1) }).readonly())
      .readonly()
      .default([]),
    glossary: z.record(z.string().min(1), z.string().min(1)).readonly().default({}),
    contact: z
      .strictObject({ name: z.string().min(1).nullable(), phone: z.string().min(1).nullable() })
      .readonly()
      .nullable()
      .default(null),
    /** Those that amounts are given for are there in any case; null where it is a document without tables. */
    tables: z
      .array(z.union([TableKey, WrittenTable]))
      .readonly()
      .nullable()
      .default(null),
    dates: WrittenDates.prefault({}),
    /** The files it was published as; null where that is not known. */
    attachments: z
      .array(z.strictObject(Attachment.unwrap().shape).readonly())
      .readonly()
      .nullable()
      .default(null),
    /** Running text, for what is said in words only; added to the plain text as it is. */
    text: z.string().default(""),
  })
  .readonly()
export type FiguresDocument = z.infer<typeof FiguresDocument>
