import { FiscalYear, Stage } from "@gouji/domain"
import * as z from "zod"

/** What `gouji coverage --format json` prints: how much there is of each year, the latest first, and how much was read. */
export const CoverageReport = z
  .object({
    schema: z.literal("gouji/coverage/1"),
    years: z
      .array(
        z
          .object({
            fiscalYear: FiscalYear,
            stage: Stage,
            /** How many organisations have to publish one; null where there is no register. */
            expected: z.int().nullable(),
            /** How many came in, and are not withdrawn. */
            received: z.int(),
            published: z.int(),
            figures: z.int(),
            /** Amounts that stand there and were not understood. */
            unread: z.int(),
            /** In how many disclosures any was not. */
            withUnread: z.int(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type CoverageReport = z.infer<typeof CoverageReport>
