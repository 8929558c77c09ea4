import { err, type OrganisationId, type OrganisationRegister, ok, type Result } from "@gouji/domain"

import type { EntryHead, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { wordsIn } from "../search/normalised.ts"
import { passagesOf } from "../search/passages.ts"
import { organisationRegister } from "./organisation-register.ts"

/** An organisation as it is told: its id, and what it is called last as far as is known. */
export interface NamedOrganisation {
  readonly id: string
  readonly name: string
}

/** Whom a few words may mean. */
export interface OrganisationsLike {
  /** In the order of their names. */
  readonly organisations: readonly NamedOrganisation[]
  /** False where there may be more. */
  readonly isAll: boolean
}

/** More than these are no help to whoever has to choose. */
const MOST = 10
/** Documents looked at in one step, and how many steps: however many there are, the answer is there at once. */
const STRETCH = 200
const STEPS = 5
/** By then everything that ever happened is known. */
const LAST_DAY = "9999-12-31"

/**
 * The organisations meant by an id, by a name they bear or bore, or by words in it: a beginning, a part, its initials.
 * An id goes before a name, and a whole name before a part of one.
 */
export function organisationsLike({ registry }: { readonly registry: RegistryReader }) {
  return async (asked: string): Promise<OrganisationsLike> => {
    const text = asked.trim()
    if (text === "") return { organisations: [], isAll: true }
    const known = { registry, register: await organisationRegister(registry) }
    const own = await nameOf(known, text)
    if (own !== undefined) return { organisations: [{ id: text, name: own }], isAll: true }
    const named = await withName(known, text)
    return named.organisations.length > 0 ? named : withWords(known, text)
  }
}

/** The organisation of an id; a name, or a part of one, is none. */
export function organisationWithId({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<NamedOrganisation, Problem>> => {
    const name = await nameOf({ registry, register: await organisationRegister(registry) }, id)
    return name === undefined ? err({ code: "no-such-organisation", name: id }) : ok({ id, name })
  }
}

/** The one organisation that is meant, or why it cannot be told. */
export function organisationNamed(ports: { readonly registry: RegistryReader }) {
  const like = organisationsLike(ports)
  return async (name: string): Promise<Result<NamedOrganisation, Problem>> => {
    const { organisations, isAll } = await like(name)
    const [first, ...others] = organisations
    if (first === undefined) return err({ code: "no-such-organisation", name })
    if (others.length === 0 && isAll) return ok(first)
    return err({ code: "several-organisations", name, organisations, isAll })
  }
}

interface Known {
  readonly registry: RegistryReader
  readonly register: OrganisationRegister | null
}

/** By the register, else by its last paper; undefined of an id that is nobody's. */
async function nameOf({ registry, register }: Known, id: string): Promise<string | undefined> {
  const registered = register?.lastNameOf(id as OrganisationId)
  if (registered !== undefined) return registered
  const papers = await registry.headlines({ scope: "newest", organisations: [id] })
  return papers.at(-1)?.head.organisation
}

async function withName({ registry, register }: Known, text: string): Promise<OrganisationsLike> {
  const found = register?.find(text, LAST_DAY)
  const { items, next } = await registry.page(
    { organisation: text },
    { limit: STRETCH, order: "organisation" },
  )
  const bearers = found?.kind === "ambiguous" ? found.matches : found?.kind === "found" ? [found.match] : []
  return likeIn([...bearers, ...items.map(printedAs)], { register, isAll: next === null })
}

async function withWords({ registry, register }: Known, text: string): Promise<OrganisationsLike> {
  const words = wordsIn(text)
  const found = new Map<string, NamedOrganisation>()
  for (const one of registeredWith(register, text)) found.set(one.id, one)
  let next: string | null = null
  for (let step = 0; step < STEPS && found.size <= MOST; step++) {
    const paging = { limit: STRETCH, ...(next !== null && { after: next }) }
    const page = await registry.page({ words: text }, paging)
    for (const head of page.items.filter((each) => isNamed(each, words)))
      if (!found.has(head.subject.organisation)) found.set(head.subject.organisation, printedAs(head))
    next = page.next
    if (next === null) break
  }
  return likeIn([...found.values()], { register, isAll: next === null })
}

/** Those whose registered name the text is a part of; some of them have no paper. */
function registeredWith(register: OrganisationRegister | null, text: string): readonly NamedOrganisation[] {
  const like = register?.suggest(text, MOST + 1) ?? []
  const words = wordsIn(text)
  return like.filter(({ name }) => passagesOf(words, { names: [name], text: "" }) !== undefined)
}

/** The list finds words in titles too, and every title says 预算: each word has to be in the name, or in its initials. */
function isNamed({ organisation, title }: EntryHead, words: readonly string[]): boolean {
  return words.every((word) => {
    const isIn = (name: string) => passagesOf([word], { names: [name], text: "" }) !== undefined
    return isIn(organisation) || !isIn(title)
  })
}

function printedAs({ subject, organisation }: EntryHead): NamedOrganisation {
  return { id: subject.organisation, name: organisation }
}

interface Finding {
  readonly register: OrganisationRegister | null
  readonly isAll: boolean
}

/** Each once, by its last name, and no more than can be chosen from. */
function likeIn(found: readonly NamedOrganisation[], { register, isAll }: Finding): OrganisationsLike {
  const names = new Map(
    found.map(({ id, name }) => [id, register?.lastNameOf(id as OrganisationId) ?? name] as const),
  )
  const all = Array.from(names, ([id, name]) => ({ id, name })).sort((a, b) =>
    `${a.name} ${a.id}` < `${b.name} ${b.id}` ? -1 : 1,
  )
  return { organisations: all.slice(0, MOST), isAll: isAll && all.length <= MOST }
}
