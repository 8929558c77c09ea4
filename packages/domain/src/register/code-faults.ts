import type { CreditCode } from "../credit-code.ts"
import type { OrganisationId } from "./change.ts"
import type { RegisterFault } from "./fault.ts"
import { type Life, type Span, spansOf } from "./life.ts"

interface Holding {
  readonly id: OrganisationId
  readonly creditCode: CreditCode
  readonly span: Span<unknown>
}

/** Credit codes that two organisations have on one day. After the end of one, another may have it. */
export function codeFaults(lives: ReadonlyMap<OrganisationId, Life>): readonly RegisterFault[] {
  const byCode = new Map<CreditCode, Holding[]>()
  for (const holding of holdingsOf(lives)) {
    const before = byCode.get(holding.creditCode) ?? []
    byCode.set(holding.creditCode, [...before, holding])
  }
  return [...byCode.values()].flatMap((holdings) => holdings.flatMap((holding) => taken(holding, holdings)))
}

function holdingsOf(lives: ReadonlyMap<OrganisationId, Life>): readonly Holding[] {
  return [...lives.values()].flatMap((life) =>
    spansOf(life.codes, life).flatMap((span) => {
      const { creditCode } = span.value
      return creditCode === null ? [] : [{ id: life.id, creditCode, span }]
    }),
  )
}

/** Whoever had it first keeps it; of one day, whose id comes first. */
function taken({ id, creditCode, span }: Holding, holdings: readonly Holding[]): readonly RegisterFault[] {
  const earlier = holdings.find(
    (other) =>
      other.id !== id &&
      (other.span.to === null || span.from < other.span.to) &&
      (other.span.from < span.from || (other.span.from === span.from && other.id < id)),
  )
  if (earlier === undefined) return []
  return [{ code: "credit-code-taken", id, creditCode, holder: earlier.id, change: span.by }]
}
