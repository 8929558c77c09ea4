import { Stage } from "@gouji/domain"
import * as z from "zod"

/** What questions may be narrowed by. In an address all are text, so numbers are read from it. */
export const OfYear = z.coerce.number().int().min(1990).max(2100)
export const OfStage = Stage
/** A document's SHA-256 or its beginning, as it stands in addresses. */
export const OfDocument = z.string().regex(/^[0-9a-fA-F]{6,64}$/)
export const OfFigure = z.string().regex(/^f\d{1,6}$/)
export const OfRule = z.string().regex(/^[A-Za-z]\d{2}$/)
/** The permanent id of an organisation: those of its name have ten digits, a register's may have any. */
export const OfOrganisation = z.string().min(1).max(100)
export const Words = z.string().trim().min(1).max(100)
/** More of a list come in stretches. */
const LIMITED = 500

/** Which stretch of a list. */
export const Stretch = {
  limit: z.coerce.number().int().min(1).max(LIMITED).default(100),
  /** What the stretch before gave as `next`. */
  cursor: z.string().max(600).optional(),
}
