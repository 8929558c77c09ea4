import { BOARD_STATES, FiscalYear, Stage } from "@gouji/domain"
import * as z from "zod"

const Day = z.iso.date()
const limit = { limit: z.enum(["exact", "upper-bound"]) }

/** By which day, from which one counted, and by which articles; or why that cannot be said. */
const Due = z.discriminatedUnion("kind", [
  z
    .object({
      kind: z.literal("dated"),
      on: Day,
      ...limit,
      from: z.enum(["approved", "adopted"]),
      start: Day,
      days: z.int(),
      basis: z.array(z.object({ name: z.string(), article: z.string() }).readonly()).readonly(),
    })
    .readonly(),
  z.object({ kind: z.literal("unknown"), why: z.string() }).readonly(),
])

const Timeliness = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("on-time"), daysLeft: z.int(), ...limit }).readonly(),
  z.object({ kind: z.literal("late"), days: z.int(), ...limit }).readonly(),
  z.object({ kind: z.literal("due"), daysLeft: z.int(), ...limit }).readonly(),
  z.object({ kind: z.literal("overdue"), days: z.int(), ...limit }).readonly(),
  z.object({ kind: z.literal("unknown"), why: z.string() }).readonly(),
])

const dates = { adopted: Day.nullable(), approved: Day.nullable() }

/** What `gouji board --format json` prints: who has made public what, who is late, and of whom nothing came in. */
export const BoardReport = z
  .object({
    schema: z.literal("gouji/board/1"),
    today: Day,
    rows: z
      .array(
        z
          .object({
            expected: z
              .object({
                organisation: z.string(),
                name: z.string(),
                level: z.enum(["unit", "department", "government"]),
                fiscalYear: FiscalYear,
                stage: Stage,
                dates: z.object(dates).readonly(),
              })
              .readonly(),
            state: z.enum(BOARD_STATES),
            due: Due,
            timeliness: Timeliness,
          })
          .readonly(),
      )
      .readonly(),
    totals: z
      .object({
        rows: z.int(),
        states: z.record(z.enum(BOARD_STATES), z.int()).readonly(),
        timeliness: z.record(z.enum(["on-time", "late", "due", "overdue", "unknown"]), z.int()).readonly(),
      })
      .readonly(),
    /** What came in although nobody was expected to publish it; in no total. */
    unexpected: z
      .array(
        z
          .object({
            organisation: z.string(),
            fiscalYear: FiscalYear,
            stage: Stage,
            state: z.enum(BOARD_STATES),
            dates: z.object({ ...dates, written: Day.nullable(), published: Day.nullable() }).readonly(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type BoardReport = z.infer<typeof BoardReport>
