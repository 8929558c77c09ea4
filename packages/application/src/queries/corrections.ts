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

/** What was corrected in public, the last correction first. A page may be short though more follow. */
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
      for (const head of page.items) found.push(...(await correctionBy(registry, head)))
      next = page.next
      if (next === null) break
    }
    return { items: found, next }
  }
}

/** What a version corrected; nothing for a first one. */
async function correctionBy(registry: RegistryReader, head: EntryHead): Promise<readonly Correction[]> {
  if (head.version === 1) return []
  const log = await registry.history(head.subject)
  const entry = log.find(({ act }) => act.kind === "published" && act.document === head.sha256)
  if (entry?.act.kind !== "published" || entry.act.corrects === null) return []
  const [before, after] = [await registry.get(entry.act.corrects), await registry.get(head.sha256)]
  const earlier = await registry.find(entry.act.corrects)
  if (before === undefined || after === undefined || earlier === undefined) return []
  const [stated, restated] = [firstBySlot(before.report), firstBySlot(after.report)]
  const changes = entry.act.changes.map(({ slot }) => {
    const [was, is] = [stated.get(slot) ?? null, restated.get(slot) ?? null]
    return { slot, label: (is ?? was)?.label ?? amountLabel(slot), before: was, after: is }
  })
  return [{ at: entry.at, before: disclosureSummary(earlier), after: disclosureSummary(head), changes }]
}

function firstBySlot({ figures, disclosure }: CheckedDocument): ReadonlyMap<string, WireFigure> {
  return new Map(figures.toReversed().map((figure) => [slotOf(figure, disclosure.fiscalYear), figure]))
}
