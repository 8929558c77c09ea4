import { slotOf } from "@gouji/domain"

import type { EntryHead, Page, RegistryReader } from "../ports.ts"
import { amountLabel } from "../tally/amount-label.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import type { Bilingual, CheckedDocument, WireFigure } from "../wire.ts"

/** A figure that a newer version states otherwise; null where one of the two has it not. */
export interface CorrectedFigure {
  readonly slot: string
  readonly label: Bilingual
  readonly before: WireFigure | null
  readonly after: WireFigure | null
}

/** A published version that took the place of another. */
export interface Correction {
  readonly at: string
  readonly before: DisclosureSummary
  readonly after: DisclosureSummary
  readonly changes: readonly CorrectedFigure[]
}

/** Publications looked at for one page: where corrections are fewer, the page ends early, and the next goes on behind it. */
const LOOKED_AT = 500

/**
 * What was corrected in public: disclosures in the order of their last publication, the last first, and of each all its
 * corrections likewise. A page may be short though more follow, and longer by the earlier corrections of its last.
 */
export function corrections({ registry }: { readonly registry: RegistryReader }) {
  return async ({
    limit,
    after,
  }: {
    readonly limit: number
    readonly after?: string
  }): Promise<Page<Correction>> => {
    const found: Correction[] = []
    let next = after ?? null
    for (let looked = 0; looked < LOOKED_AT && found.length < limit; looked += limit) {
      const page = await registry.page(
        {},
        { limit: limit - found.length, order: "published", ...(next !== null && { after: next }) },
      )
      for (const head of page.items) found.push(...(await correctionsOf(registry, head)))
      next = page.next
      if (next === null) break
    }
    return { items: found, next }
  }
}

/** Every correction that led to a published version. */
async function correctionsOf(registry: RegistryReader, head: EntryHead): Promise<readonly Correction[]> {
  if (head.version === 1) return []
  const log = await registry.history(head.subject)
  const found: Correction[] = []
  for (const { act, at } of log.toReversed())
    if (act.kind === "published" && act.corrects !== null) {
      const correction = await correctionOf(registry, { ...act, corrects: act.corrects, at })
      if (correction !== undefined) found.push(correction)
    }
  return found
}

/** That a document took the place of another. */
interface Replacing {
  readonly at: string
  readonly document: string
  readonly corrects: string
  readonly changes: readonly { readonly slot: string }[]
}

async function correctionOf(
  registry: RegistryReader,
  { at, document, corrects, changes }: Replacing,
): Promise<Correction | undefined> {
  const [before, after] = [await registry.get(corrects), await registry.get(document)]
  const [earlier, later] = [await registry.find(corrects), await registry.find(document)]
  if (before === undefined || after === undefined || earlier === undefined || later === undefined)
    return undefined
  const [stated, restated] = [firstBySlot(before.report), firstBySlot(after.report)]
  const corrected = changes.map(({ slot }) => {
    const [was, is] = [stated.get(slot) ?? null, restated.get(slot) ?? null]
    return { slot, label: (is ?? was)?.label ?? amountLabel(slot), before: was, after: is }
  })
  return { at, before: disclosureSummary(earlier), after: disclosureSummary(later), changes: corrected }
}

function firstBySlot({ figures, disclosure }: CheckedDocument): ReadonlyMap<string, WireFigure> {
  return new Map(figures.toReversed().map((figure) => [slotOf(figure, disclosure.fiscalYear), figure]))
}
