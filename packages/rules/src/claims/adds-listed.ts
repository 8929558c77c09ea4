import type { Slot } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { entriesOf, type List, ownerOf, partsOf, type Reach } from "../facts/list.ts"
import { operandAt, operandOf } from "../facts/operand.ts"
import { judgeListing } from "../judging/judge-list.ts"
import type { Held, Judgement } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { lazily } from "../words/lazy-words.ts"
import { slotName } from "../words/names.ts"
import { SUM } from "../words/rounding-words.ts"
import { partsWords } from "./adds.ts"
import { listInWords } from "./listed.ts"

/** The entries a document lists make up the total; which ones there are, the document says. */
export interface AddsListed {
  readonly kind: "adds-listed"
  readonly name: string
  readonly total: Slot
  readonly list: List
  readonly reach: Reach
  /** Fewer entries than this are no list. */
  readonly atLeast: number
}

interface Given extends Pick<AddsListed, "name" | "total" | "list"> {
  readonly reach?: Reach
  readonly atLeast?: number
}

/** Total against whatever is listed; by default the first list of the same section, and one entry is enough. */
export function addsListed({ name, total, list, reach = "section", atLeast = 1 }: Given): AddsListed {
  return { kind: "adds-listed", name, total, list, reach, atLeast }
}

function judgeAddsListed(claim: AddsListed, { facts }: Held): readonly Judgement[] {
  const total = ownerOf(facts, claim.total, entriesOf(facts, claim.list))
  const listing = {
    totals: [total === undefined ? operandAt(facts, claim.total) : operandOf(facts, total, claim.total)],
    parts: partsOf(facts, claim.list, { totals: total === undefined ? [] : [total], reach: claim.reach }),
    list: claim.list,
    atLeast: claim.atLeast,
  }
  const words = partsWords(lazily(slotName, claim.total))
  return [judgeListing(facts, listing, { name: claim.name, ...words })]
}

function addsListedInWords({ total, list }: AddsListed): Bilingual {
  const [name, sum] = [slotName(total), listInWords(list)]
  return { zh: `${name.zh} ≐ ${sum.zh}`, en: `${name.en} ≐ ${sum.en}` }
}

/** How it is judged, told and rounded. */
export const ADDS_LISTED: Kind<AddsListed> = {
  judge: judgeAddsListed,
  inWords: addsListedInWords,
  rounding: SUM,
}
