import { IsoDate, Money } from "@gouji/domain"
import * as z from "zod"

import type { OrganisationYear, OrganisationYears } from "../queries/organisation-years.ts"
import type { NamedOrganisation } from "../queries/organisations-like.ts"
import type { Scope } from "../tally/tally.ts"
import { AskedOrganisation, AskedScope, StatedAmount, StatedHead, statedPaper } from "./stated-paper.ts"

/** What `gouji years --format json` prints: the papers of an organisation and of those it came of, the earliest first. */
export const YearsReport = z
  .object({
    schema: z.literal("gouji/years/1"),
    organisation: AskedOrganisation,
    scope: AskedScope,
    predecessors: z
      .array(
        z
          .object({
            from: AskedOrganisation,
            to: z.string(),
            on: IsoDate,
            by: z.enum(["merged", "split"]),
          })
          .readonly(),
      )
      .readonly(),
    years: z
      .array(
        StatedHead.extend({
          amounts: z
            .array(
              StatedAmount.extend({
                /** How much more it is than in the paper of the same stage for the year before; null where that does not say. */
                change: Money.nullable(),
              }).readonly(),
            )
            .readonly(),
        }).readonly(),
      )
      .readonly(),
  })
  .readonly()
export type YearsReport = z.infer<typeof YearsReport>

export function yearsReport(
  organisation: NamedOrganisation,
  scope: Scope,
  { predecessors, years }: OrganisationYears,
): YearsReport {
  return {
    schema: "gouji/years/1",
    organisation,
    scope,
    predecessors: predecessors.map(({ from, name, to, on, by }) => ({
      from: { id: from, name },
      to,
      on,
      by,
    })),
    years: years.map(yearOf),
  }
}

function yearOf(year: OrganisationYear): YearsReport["years"][number] {
  const { amounts, ...paper } = statedPaper(year)
  return { ...paper, amounts: amounts.map((each) => ({ ...each, change: year.changes[each.name] ?? null })) }
}
