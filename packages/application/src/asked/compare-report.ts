import { FiscalYear, Stage } from "@gouji/domain"
import * as z from "zod"

import type { Compared, SideBySideAsked } from "../queries/side-by-side.ts"
import { AskedOrganisation, AskedScope, StatedPaper, statedPaper } from "./stated-paper.ts"

/** What `gouji compare --format json` prints: papers of one year and stage, in the order of the organisations asked for. */
export const CompareReport = z
  .object({
    schema: z.literal("gouji/compare/1"),
    fiscalYear: FiscalYear,
    stage: Stage,
    scope: AskedScope,
    compared: z
      .array(
        z
          .object({
            organisation: AskedOrganisation,
            /** Null where there is no paper. */
            paper: StatedPaper.nullable(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
export type CompareReport = z.infer<typeof CompareReport>

export function compareReport(
  { fiscalYear, stage, scope }: Omit<SideBySideAsked, "organisations">,
  compared: readonly Compared[],
): CompareReport {
  return {
    schema: "gouji/compare/1",
    fiscalYear,
    stage,
    scope,
    compared: compared.map(({ organisation, paper }) => {
      return { organisation, paper: paper && statedPaper(paper) }
    }),
  }
}
