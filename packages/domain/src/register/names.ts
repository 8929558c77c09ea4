import type { IsoDate } from "../calendar.ts"
import type { OrganisationId } from "./change.ts"
import { type Life, livesOn, valueOn } from "./life.ts"

/**
 * An organisation that bears or bore a name. `current`: it bears it on the day asked about; `former`: it is there then
 * under another name; `ended`: it bore it once and is there no longer, see `successorsOf`. `name` is spelt as registered.
 */
export interface NameMatch {
  readonly id: OrganisationId
  readonly name: string
  readonly as: "current" | "former" | "ended"
}

/**
 * Whose name it is. Who bears it on the day goes before who bore it earlier; where several are left it is `ambiguous`,
 * and a person has to say which one is meant.
 */
export type NameFound =
  | { readonly kind: "found"; readonly match: NameMatch }
  | { readonly kind: "ambiguous"; readonly matches: readonly NameMatch[] }
  | { readonly kind: "none" }

/** What names of organisations are compared by: width of letters, forms of one character (NFKC) and spaces do not count. */
export function organisationNameKey(name: string): string {
  return name.normalize("NFKC").replace(/[\s\u200b-\u200d\u2060]/gu, "")
}

/** Lives by the names they ever bore. */
export type NameIndex = ReadonlyMap<string, readonly Life[]>

/** Lives by the keys of all their names, each once under each. */
export function nameIndexOf(lives: Iterable<Life>): NameIndex {
  const index = new Map<string, Life[]>()
  for (const life of lives) {
    for (const key of new Set(life.names.map(({ value }) => organisationNameKey(value)))) {
      const others = index.get(key)
      if (others === undefined) index.set(key, [life])
      else others.push(life)
    }
  }
  return index
}

/** Who is meant by a name on a day; what came after that day is not known. */
export function findIn(index: NameIndex, name: string, date: IsoDate): NameFound {
  const key = organisationNameKey(name)
  const matches = (index.get(key) ?? []).flatMap((life) => matchOf(life, key, date))
  const current = matches.filter(({ as }) => as === "current")
  const [match, ...others] = current.length > 0 ? current : matches
  if (match === undefined) return { kind: "none" }
  return others.length === 0 ? { kind: "found", match } : { kind: "ambiguous", matches: [match, ...others] }
}

function matchOf(life: Life, key: string, date: IsoDate): readonly NameMatch[] {
  const { id } = life
  const borne = life.names.findLast(({ from, value }) => from <= date && organisationNameKey(value) === key)
  if (borne === undefined) return []
  if (!livesOn(life, date)) return [{ id, name: borne.value, as: "ended" }]
  const isCurrent = organisationNameKey(valueOn(life.names, date) ?? "") === key
  return [{ id, name: borne.value, as: isCurrent ? "current" : "former" }]
}
