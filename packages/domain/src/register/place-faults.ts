import type { IsoDate } from "../calendar.ts"
import type { OrganisationId, RegisteredLevel } from "./change.ts"
import type { RegisterFault } from "./fault.ts"
import { type Life, livesOn, type Span, spansOf, valueOn } from "./life.ts"

type Lives = ReadonlyMap<OrganisationId, Life>

/** From the top: what stands under another is not of a higher level than it. */
const RANKS: Readonly<Record<RegisteredLevel, number>> = { government: 0, department: 1, unit: 2 }

/** Organisations under a parent that is not there, stands under them, is of a lower level, or ends before they leave it. */
export function placeFaults(lives: Lives): readonly RegisterFault[] {
  return [...lives.values()].flatMap((life) =>
    spansOf(life.parents, life).flatMap((span) => {
      const parent = span.value === null ? undefined : lives.get(span.value)
      return parent === undefined ? [] : faultsUnder(parent, life, { span, lives })
    }),
  )
}

interface Under {
  readonly span: Span<unknown>
  readonly lives: Lives
}

function faultsUnder(parent: Life, { id, entered }: Life, { span, lives }: Under): readonly RegisterFault[] {
  const { from, by: change } = span
  if (!livesOn(parent, from)) return [{ code: "parent-absent", id, parent: parent.id, change }]
  const through = chainFrom(lives, id, from)
  if (through.includes(id)) return [{ code: "cycle", id, through, change }]
  if (RANKS[parent.entered.level] > RANKS[entered.level])
    return [{ code: "parent-below", id, parent: parent.id, change }]
  return left(parent, id, span)
}

/** Where the parent ends while the organisation is under it, the fault is in what ended it. */
function left(parent: Life, child: OrganisationId, { to }: Span<unknown>): readonly RegisterFault[] {
  const [ending] = parent.endings
  if (ending === undefined || (to !== null && to <= ending.from)) return []
  return [{ code: "has-children", id: parent.id, child, change: ending.by }]
}

/** What an organisation stands under on a day, the nearest first; ends where it would come to one a second time. */
export function chainFrom(lives: Lives, id: OrganisationId, date: IsoDate): readonly OrganisationId[] {
  const chain: OrganisationId[] = []
  for (let above = parentOn(lives, id, date); above != null && !chain.includes(above); ) {
    chain.push(above)
    above = parentOn(lives, above, date)
  }
  return chain
}

function parentOn(lives: Lives, id: OrganisationId, date: IsoDate): OrganisationId | null | undefined {
  return valueOn(lives.get(id)?.parents ?? [], date)
}
