import { Money, OrganisationLevel } from "@gouji/domain"
import * as z from "zod"

import { ListedDisclosure } from "../listing.ts"
import type { Headline } from "../ports.ts"
import { amountLabel } from "../tally/amount-label.ts"
import { amountsShown } from "../tally/main-amounts.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import { Bilingual } from "../wire.ts"

/** Which of a disclosure's versions is looked at. */
export const AskedScope = z.enum(["newest", "public"])

/** An organisation by its id and its last name. */
export const AskedOrganisation = z.object({ id: z.string(), name: z.string() }).readonly()

/** An amount of a paper, in yuan. What is not stated is not there, and never nought. */
export const StatedAmount = z.object({ name: z.string(), label: Bilingual, value: Money })
export type StatedAmount = z.infer<typeof StatedAmount>

/** A paper with the level it takes its organisation for. */
export const StatedHead = z.object({ disclosure: ListedDisclosure, level: OrganisationLevel })

/** A paper with its main amounts. */
export const StatedPaper = StatedHead.extend({
  amounts: z.array(StatedAmount.readonly()).readonly(),
}).readonly()
export type StatedPaper = z.infer<typeof StatedPaper>

export function statedPaper({ head, amounts }: Headline): StatedPaper {
  return { disclosure: disclosureSummary(head), level: head.level, amounts: statedAmounts(amounts) }
}

/** All amounts, in the order of the forms. */
function statedAmounts(amounts: Headline["amounts"]): readonly StatedAmount[] {
  return amountsShown([amounts], { all: true }).names.flatMap((name) => {
    const value = amounts[name]
    return value === undefined ? [] : [{ name, label: amountLabel(name), value }]
  })
}
