import type { DisclosureView, WireFinding, WireVerdict } from "@gouji/application"

/** A line of a document's findings: a finding, or a verdict that is in none. `key` finds its evidence. */
export type Item =
  | { readonly kind: "finding"; readonly key: string; readonly finding: WireFinding }
  | { readonly kind: "verdict"; readonly key: string; readonly verdict: WireVerdict }

/** How findings are put together: by what caused them, by the rule, by where they stand. */
export type Grouping = "cause" | "rule" | "place"

/** Items under one heading: a rule's id, a place, or how they came out; null for findings, which need none. */
export interface ItemGroup {
  readonly heading: string | { readonly outcome: "open" | "settled" } | null
  readonly items: readonly Item[]
}

/** What could not be checked stands beside what does not add up; what holds is shown when asked for. */
const ALWAYS_LISTED = new Set<WireVerdict["outcome"]>([
  "insufficient-data",
  "parse-uncertain",
  "pass-unlikely",
])

/** How the items of a document are listed. */
export interface ItemsAsked {
  readonly grouping: Grouping
  readonly showsAll: boolean
}

const LISTED = new WeakMap<DisclosureView, Map<string, readonly ItemGroup[]>>()

/** The items of a document in their groups; made once, since ten thousand are asked for with every key. */
export function groupsOf(view: DisclosureView, { grouping, showsAll }: ItemsAsked): readonly ItemGroup[] {
  const known = LISTED.get(view) ?? new Map<string, readonly ItemGroup[]>()
  LISTED.set(view, known)
  const key = `${grouping} ${showsAll}`
  const groups = known.get(key) ?? groupedItems(view, byOutcome(view, showsAll), grouping)
  known.set(key, groups)
  return groups
}

const FLAT = new WeakMap<readonly ItemGroup[], readonly Item[]>()

/** The same without their groups, in that order. */
export function itemsOf(view: DisclosureView, asked: ItemsAsked): readonly Item[] {
  const groups = groupsOf(view, asked)
  const items = FLAT.get(groups) ?? groups.flatMap((group) => group.items)
  FLAT.set(groups, items)
  return items
}

/** Findings, then what could not be checked, then (if `showsAll`) everything else. */
function byOutcome(view: DisclosureView, showsAll: boolean): readonly ItemGroup[] {
  const { findings, verdicts } = view.document
  const told = new Set(findings.flatMap((finding) => finding.verdicts))
  const rest = verdicts.filter(({ instance }) => !told.has(instance))
  const open = rest.filter(({ outcome }) => ALWAYS_LISTED.has(outcome))
  const others = showsAll ? rest.filter(({ outcome }) => !ALWAYS_LISTED.has(outcome)) : []
  const items = (verdictsOf: readonly WireVerdict[]) =>
    verdictsOf.map((verdict): Item => ({ kind: "verdict", key: verdict.instance, verdict }))
  const groups: readonly ItemGroup[] = [
    { heading: null, items: findings.map((finding) => ({ kind: "finding", key: finding.id, finding })) },
    { heading: { outcome: "open" }, items: items(open) },
    { heading: { outcome: "settled" }, items: items(others) },
  ]
  return groups.filter((group) => group.items.length > 0)
}

/** A finding is a cause already: verdicts that fail for one reason are in one. */
function groupedItems(
  view: DisclosureView,
  groups: readonly ItemGroup[],
  grouping: Grouping,
): readonly ItemGroup[] {
  if (grouping === "cause") return groups
  const headed = new Map<string, Item[]>()
  for (const item of groups.flatMap(({ items }) => items)) {
    const heading = grouping === "rule" ? ruleOf(item) : sectionOf(view, item)
    const group = headed.get(heading)
    if (group === undefined) headed.set(heading, [item])
    else group.push(item)
  }
  return Array.from(headed, ([heading, each]) => ({ heading, items: each }))
}

/** The rule that leads a finding, or that of a verdict; empty where none does. */
export function ruleOf(item: Item): string {
  return item.kind === "finding" ? (item.finding.rules[0] ?? "") : item.verdict.rule
}

/** Where its first evidence stands: the section, or the page of a table. */
function sectionOf({ frames }: DisclosureView, { key }: Item): string {
  const [frame] = frames.get(key) ?? []
  if (frame === undefined) return ""
  const { page } = frame.evidence
  return frame.section !== "" || page === null ? frame.section : `p. ${page}`
}
