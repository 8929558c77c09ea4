import { FiscalYear, Stage } from "@gouji/domain"
import * as z from "zod"

import { ListedDisclosure } from "../listing.ts"
import type { RuleFindings } from "../queries/findings-board.ts"
import { rules } from "../queries/rules.ts"
import { Bilingual, Severity } from "../wire.ts"
import { AskedScope } from "./stated-paper.ts"

/** A rule, and what it found in one severity. */
export const TitledFindings = z
  .object({
    rule: z.string(),
    title: Bilingual,
    severity: Severity,
    findings: z.int(),
    /** How many disclosures have one. */
    documents: z.int(),
  })
  .readonly()
export type TitledFindings = z.infer<typeof TitledFindings>

/** Findings over all disclosures, one way or another. */
const Findings = z.discriminatedUnion("by", [
  z
    .object({
      by: z.literal("rule"),
      /** The gravest first, then those with the most disclosures. */
      rules: z.array(TitledFindings).readonly(),
    })
    .readonly(),
  z
    .object({
      by: z.literal("year"),
      /** The latest first. */
      years: z
        .array(
          z
            .object({
              fiscalYear: FiscalYear,
              stage: Stage,
              findings: z.record(Severity, z.int()).readonly(),
              /** How many disclosures there are, with findings or without. */
              documents: z.int(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .object({
      by: z.literal("organisation"),
      /** The gravest first. */
      disclosures: z.array(ListedDisclosure).readonly(),
      /** What to go on after; null at the end. */
      next: z.string().nullable(),
    })
    .readonly(),
])

/** What `gouji findings --format json` prints. */
export const FindingsReport = z
  .object({
    schema: z.literal("gouji/findings/1"),
    scope: AskedScope,
    /** Null for all years. */
    fiscalYear: FiscalYear.nullable(),
    /** Null for both. */
    stage: Stage.nullable(),
    findings: Findings,
  })
  .readonly()
export type FindingsReport = z.infer<typeof FindingsReport>

/** The rules of a board with their titles; one that is in the catalogue no more is called by its id. */
export function titledFindings(board: readonly RuleFindings[]): readonly TitledFindings[] {
  const titles = new Map(rules().map(({ id, title }) => [id, title]))
  return board.map((each) => ({ ...each, title: titles.get(each.rule) ?? { zh: each.rule, en: each.rule } }))
}
