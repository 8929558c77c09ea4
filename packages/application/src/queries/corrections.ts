import type { CheckedEntry, EntryHead, Page, RegistryReader } from "../ports.ts"
import { amountLabel } from "../tally/amount-label.ts"
import { disclosureSummary, headOf } from "../views/disclosure-summary.ts"
import { bySlot, type FigureDifference } from "../views/figure-differences.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"

/** A published version that took the place of another. */
export interface Correction {
  readonly at: string
  readonly before: DisclosureSummary
  readonly after: DisclosureSummary
  readonly changes: readonly FigureDifference[]
}

/** Publications looked at for one page: where corrections are fewer, the page ends early, and the next goes on behind it. */
const LOOKED_AT = 500

/** What was corrected in public, the last correction first; also where the paper was withdrawn since. */
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
        { wasPublished: true },
        { limit: limit - found.length, order: "published", ...(next !== null && { after: next }) },
      )
      for (const head of page.items) found.push(...(await correctionBy(registry, head)))
      next = page.next
      if (next === null) break
    }
    return { items: found, next }
  }
}

/** What a version corrected when it was published; nothing where it was the first. */
async function correctionBy(
  registry: RegistryReader,
  { sha256, subject, version }: EntryHead,
): Promise<readonly Correction[]> {
  if (version === 1) return []
  for (const { act, at } of await registry.history(subject)) {
    if (act.kind !== "published" || act.document !== sha256 || act.corrects === null) continue
    const [before, after] = [await registry.checked(act.corrects), await registry.checked(sha256)]
    if (before !== undefined && after !== undefined) return [{ at, ...corrected(before, after, act.changes) }]
  }
  return []
}

function corrected(
  before: CheckedEntry,
  after: CheckedEntry,
  changes: readonly { readonly slot: string }[],
): Omit<Correction, "at"> {
  const [stated, restated] = [bySlot(before.report), bySlot(after.report)]
  return {
    before: disclosureSummary(headOf(before)),
    after: disclosureSummary(headOf(after)),
    changes: changes.map(({ slot }) => {
      const [was, is] = [stated.get(slot) ?? null, restated.get(slot) ?? null]
      const label = (is ?? was)?.label ?? amountLabel(slot)
      // Both are of one year, in which no subject became another.
      return { slot, label, before: was, after: is, subject: null }
    }),
  }
}
