import * as z from "zod"

/**
 * A stretch of a document's plain text: `start` and `end` count Unicode code points in the text the reader
 * produced (for a .txt file the file itself after BOM removal and CRLF→LF); `end` is exclusive.
 */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly()
export type Span = z.infer<typeof Span>

/** Left, top, width and height in PDF points from the page's top left. */
export const Box = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()
export type Box = z.infer<typeof Box>

/** Words in running text. `quote` is exactly what stands there; `before` and `after` are a few words around it. */
export const TextEvidence = z
  .object({
    kind: z.literal("text"),
    page: z.int().positive().nullable(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string(),
    before: z.string(),
    after: z.string(),
    box: Box.nullable(),
  })
  .readonly()
export type TextEvidence = z.infer<typeof TextEvidence>

/**
 * A cell of a table. Rows and columns count from 0 in the table as printed, header rows included. `start` and `end` are
 * where its words stand in the plain text, as far as the text has the table: one line a row, a tab between cells.
 */
export const CellEvidence = z
  .object({
    kind: z.literal("cell"),
    page: z.int().positive().nullable(),
    table: z.string(),
    row: z.int().nonnegative(),
    column: z.int().nonnegative(),
    start: z.int().nonnegative().optional(),
    end: z.int().nonnegative().optional(),
    quote: z.string(),
    box: Box.nullable(),
  })
  .readonly()
export type CellEvidence = z.infer<typeof CellEvidence>

/** Where a figure or a statement stands, and what was printed there. */
export const Evidence = z.discriminatedUnion("kind", [TextEvidence, CellEvidence])
export type Evidence = z.infer<typeof Evidence>
