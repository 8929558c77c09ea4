import * as z from "zod"

import { Evidence } from "./evidence.ts"
import { Unit } from "./money.ts"
import { TableKey } from "./place.ts"

/**
 * A row of a table as printed. `code` is its 科目编码 with the parts joined (`2080505`), null where none stands; the
 * total row has none. `attributes` holds what its columns say besides money: weight, value, unit, nature and
 * responsible of a performance indicator, by these names.
 */
export const TableRow = z
  .object({
    code: z.string().nullable(),
    name: z.string(),
    attributes: z.record(z.string(), z.string()).readonly(),
    evidence: Evidence,
  })
  .readonly()
export type TableRow = z.infer<typeof TableRow>

/**
 * A table of a disclosure: which one it is, and what stands on it besides its amounts, which are figures of this place.
 * A table shown empty is one without figures; its note says why. `unit` is the unit label printed at its head, null
 * where there is none; `organisation` and `year` are those its own head names.
 */
export const Table = z
  .object({
    place: TableKey,
    title: z.string(),
    unit: Unit.nullable(),
    organisation: z.string().nullable(),
    year: z.int().nullable(),
    note: z.string().nullable(),
    rows: z.array(TableRow).readonly(),
    evidence: Evidence,
  })
  .readonly()
export type Table = z.infer<typeof Table>
