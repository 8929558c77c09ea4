import { FiscalYear, Money, Stage } from "@gouji/domain"
import * as z from "zod"

import type { NamedOrganisation } from "../queries/organisations-like.ts"
import type { RolledUpAmount, RollUp, RollUpAsked } from "../queries/roll-up.ts"
import { amountLabel } from "../tally/amount-label.ts"
import { amountsShown } from "../tally/main-amounts.ts"
import { Bilingual } from "../wire.ts"
import { AskedOrganisation, AskedScope, StatedHead, statedPaper } from "./stated-paper.ts"

/** One amount of the whole beside the sum of its parts, in yuan; null is not nought. */
const RolledUp = z
  .object({
    name: z.string(),
    label: Bilingual,
    /** What the whole says itself; null where it has no paper, or does not say. */
    own: Money.nullable(),
    /** What the parts say, added up; null where none of them says anything. */
    parts: Money.nullable(),
    /** What passed inside, and is taken out before the two are compared. */
    eliminated: Money,
    /** `own` − (`parts` − `eliminated`); null where either is. */
    difference: Money.nullable(),
    /** Parts that have a paper which does not say. */
    unstated: z.array(AskedOrganisation).readonly(),
  })
  .readonly()

/** What `gouji rollup --format json` prints: a whole, its parts, and what they come to. */
export const RollUpReport = z
  .object({
    schema: z.literal("gouji/rollup/1"),
    /** Null where the departments of the whole register are added up. */
    organisation: AskedOrganisation.nullable(),
    fiscalYear: FiscalYear,
    stage: Stage,
    scope: AskedScope,
    /** The paper of the whole; null where there is none. */
    own: StatedHead.readonly().nullable(),
    parts: z.array(StatedHead.readonly()).readonly(),
    /** Parts of whom there is no paper: every sum lacks them. */
    missing: z.array(AskedOrganisation).readonly(),
    amounts: z.array(RolledUp).readonly(),
  })
  .readonly()
export type RollUpReport = z.infer<typeof RollUpReport>

/** What was asked, with the organisation's name. */
export interface RolledUpOf extends Omit<RollUpAsked, "organisation"> {
  readonly organisation: NamedOrganisation | null
}

export function rollUpReport(asked: RolledUpOf, { own, parts, missing, amounts }: RollUp): RollUpReport {
  const names = new Map(parts.map(({ head }) => [head.subject.organisation, head.organisation]))
  const byName = new Map(amounts.map((amount) => [amount.name, amount]))
  const stated = [own, ...parts].flatMap((paper) => (paper === null ? [] : [paper.amounts]))
  const inOrder = amountsShown(stated, { all: true })
  return {
    schema: "gouji/rollup/1",
    ...asked,
    own: own && headOnly(own),
    parts: parts.map(headOnly),
    missing: missing.map(({ id, name }) => ({ id, name })),
    amounts: inOrder.names.flatMap((name) => {
      const amount = byName.get(name)
      return amount === undefined ? [] : [rolledUp(amount, names)]
    }),
  }
}

function headOnly(paper: Parameters<typeof statedPaper>[0]) {
  const { disclosure, level } = statedPaper(paper)
  return { disclosure, level }
}

function rolledUp({ unstated, ...amount }: RolledUpAmount, names: ReadonlyMap<string, string>) {
  return {
    ...amount,
    label: amountLabel(amount.name),
    unstated: unstated.map((id) => ({ id, name: names.get(id) ?? id })),
  }
}
