import { OrganisationChange } from "./change.ts"
import { type OrganisationRegister, registerOf } from "./register.ts"

/** Changes as the tests of registers and boards are given them: one line each, ids standing for names. */
function change(kind: OrganisationChange["kind"], from: string, rest: object): OrganisationChange {
  return OrganisationChange.parse({ kind, from, ...rest })
}

/** An organisation that enters on 1 January 2000 as a unit under nothing, with its name as id, unless told otherwise. */
export function entered(name: string, rest: object = {}): OrganisationChange {
  const plain = { organisationKind: "unknown", parent: null, creditCode: null, division: null }
  return change("entered", "2000-01-01", { id: name, name, level: "unit", ...plain, ...rest })
}

/** The same of a department. */
export function department(name: string, rest: object = {}): OrganisationChange {
  return entered(name, { level: "department", ...rest })
}

export function renamed(id: string, from: string, name: string): OrganisationChange {
  return change("renamed", from, { id, name })
}

export function moved(id: string, from: string, parent: string | null): OrganisationChange {
  return change("moved", from, { id, parent })
}

export function recoded(id: string, from: string, creditCode: string | null): OrganisationChange {
  return change("recoded", from, { id, creditCode, division: "500111" })
}

export function merged(ids: readonly string[], from: string, into: string): OrganisationChange {
  return change("merged", from, { ids, into })
}

export function split(id: string, from: string, into: readonly string[]): OrganisationChange {
  return change("split", from, { id, into })
}

export function closed(id: string, from: string): OrganisationChange {
  return change("closed", from, { id })
}

/** The register of changes that are not at fault. */
export function registered(...changes: readonly OrganisationChange[]): OrganisationRegister {
  const made = registerOf(changes)
  if (made.ok) return made.value
  throw new Error(`refused: ${made.error.map(({ code, id }) => `${code} ${id}`).join(", ")}`)
}
