import { type ConceptId, FUNDS, type Slot } from "@gouji/domain"

/** `pr.g[*]`: the concept in each fund in turn. */
export type SlotOrEachFund = Slot | `${ConceptId}[*]`

/** A group of slots once for each fund where one of them is of each fund in turn, else the group itself. */
export function inEachFund<Group extends Readonly<Record<string, readonly string[]>>>(
  group: Group,
): readonly { readonly [Name in keyof Group]: readonly string[] }[] {
  const isCut = Object.values(group).some((slots) => slots.some((slot) => slot.endsWith("[*]")))
  if (!isCut) return [group]
  return Object.keys(FUNDS).map((fund) => {
    const cut = Object.entries(group).map(([name, slots]) => [
      name,
      slots.map((slot) => slot.replace("[*]", `[${fund}]`)),
    ])
    // Object.fromEntries forgets the keys, which are those it was given.
    return Object.fromEntries(cut) as { readonly [Name in keyof Group]: readonly string[] }
  })
}

/** The slot without its mark, for words. */
export function withoutFund(slot: string): string {
  return slot.replace("[*]", "")
}
