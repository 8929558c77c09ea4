import type { IsoDate } from "../calendar.ts"
import type { OrganisationChange, OrganisationId } from "./change.ts"

/** One organisation took on what another did, or a part of it, from a day on. */
export interface Handover {
  readonly from: OrganisationId
  readonly to: OrganisationId
  readonly on: IsoDate
  readonly by: "merged" | "split"
}

/** What merging and splitting handed on, in the order of the days. What goes on hands nothing to itself. */
export function handoversOf(changes: readonly OrganisationChange[]): readonly Handover[] {
  return changes.flatMap((change) => {
    if (change.kind === "merged") return change.ids.flatMap((id) => handover(change, id, change.into))
    return change.kind === "split" ? change.into.flatMap((part) => handover(change, change.id, part)) : []
  })
}

function handover(
  { kind, from: on }: { readonly kind: "merged" | "split"; readonly from: IsoDate },
  from: OrganisationId,
  to: OrganisationId,
): readonly Handover[] {
  return from === to ? [] : [{ from, to, on, by: kind }]
}

/** Everything that came of an organisation, through all that followed. What is taken on is handed on only on a later day. */
export function handedOnFrom(handovers: readonly Handover[], id: OrganisationId): readonly Handover[] {
  const since = new Map<OrganisationId, IsoDate>([[id, ""]])
  return handovers.filter(({ from, to, on }) => {
    const reached = since.get(from)
    if (reached === undefined || reached >= on) return false
    if (!since.has(to)) since.set(to, on)
    return true
  })
}

/** Everything an organisation came of, through all that went before, the earliest first. */
export function handedOnTo(handovers: readonly Handover[], id: OrganisationId): readonly Handover[] {
  const until = new Map<OrganisationId, IsoDate | null>([[id, null]])
  const found = handovers.toReversed().filter(({ from, to, on }) => {
    const reached = until.get(to)
    if (reached === undefined || (reached !== null && reached <= on)) return false
    if (!until.has(from)) until.set(from, on)
    return true
  })
  return found.toReversed()
}
