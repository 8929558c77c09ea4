import {
  err,
  type OrganisationId,
  type OrganisationRegister,
  ok,
  type RegisteredOrganisation,
  type Result,
  registerDay,
} from "@gouji/domain"

import type { EntryHead, RegistryReader } from "../ports.ts"
import type { Problem } from "../problem.ts"
import { disclosureSummary } from "../views/disclosure-summary.ts"
import type { DisclosureSummary } from "../views/reader-views.ts"
import { organisationRegister } from "./organisation-register.ts"

/**
 * A paper that another can be compared with, and what it is to it: another version, another year of the organisation, or
 * of the same year and stage that of its department, or of a unit of it.
 */
export interface ComparablePaper {
  readonly relation: "version" | "year" | "department" | "unit"
  readonly paper: DisclosureSummary
}

/** Why there is no paper of a department or of its units to compare with. */
export type NoKin =
  /** Nobody was ever entered in the register, so that nobody's department is known. */
  | { readonly code: "no-register" }
  /** The organisation is not in the register in that year. */
  | { readonly code: "not-registered" }
  | { readonly code: "no-department" }
  | { readonly code: "no-paper-of-department"; readonly department: string }
  | { readonly code: "no-units" }
  | { readonly code: "no-papers-of-units"; readonly units: number }

/** What a paper can be compared with, the likeliest first. */
export interface ComparablePapers {
  readonly papers: readonly ComparablePaper[]
  /** Null where there is a paper of its department, or of one of its units. */
  readonly noKin: NoKin | null
}

/** What a document can be compared with, by the beginning of its hash. */
export function comparablePapers({ registry }: { readonly registry: RegistryReader }) {
  return async (id: string): Promise<Result<ComparablePapers, Problem>> => {
    const head = await registry.find(id)
    if (head === undefined) return err({ code: "no-such-document", id })
    const register = await organisationRegister(registry)
    const kin = register === null ? { noKin: { code: "no-register" as const } } : kinOf(head, register)
    const related = await kinPapers(registry, head, kin)
    return ok({
      papers: [...(await versionsOf(registry, head)), ...(await yearsOf(registry, head)), ...related.papers],
      noKin: related.noKin,
    })
  }
}

/** The latest first. */
async function versionsOf(registry: RegistryReader, head: EntryHead): Promise<readonly ComparablePaper[]> {
  const { organisation: organisationId, fiscalYear, stage } = head.subject
  const versions = await registry.list({ organisationId, fiscalYear, stage })
  return versions
    .filter(({ sha256 }) => sha256 !== head.sha256)
    .toSorted((a, b) => b.version - a.version)
    .map(comparable("version"))
}

/** Of each other year the version people work on, the nearest first, and of two as near the earlier. */
async function yearsOf(
  registry: RegistryReader,
  { subject }: EntryHead,
): Promise<readonly ComparablePaper[]> {
  const { organisation, fiscalYear, stage } = subject
  const papers = await registry.headlines({ scope: "newest", organisations: [organisation], stage })
  const distance = (head: EntryHead) => Math.abs(head.fiscalYear - fiscalYear)
  return papers
    .map(({ head }) => head)
    .filter((head) => head.fiscalYear !== fiscalYear)
    .toSorted((a, b) => distance(a) - distance(b) || a.fiscalYear - b.fiscalYear)
    .map(comparable("year"))
}

interface Kin {
  readonly relation: "department" | "unit"
  readonly organisations: readonly RegisteredOrganisation[]
}
type KinOrNot = Kin | { readonly noKin: NoKin }

/** By the register as it is when the year's budget begins or its accounts are closed. */
function kinOf({ subject }: EntryHead, register: OrganisationRegister): KinOrNot {
  const day = registerDay(subject)
  // Of an id that is not registered there is nothing to say.
  const id = subject.organisation as OrganisationId
  if (register.organisationOn(id, day) === undefined) return { noKin: { code: "not-registered" } }
  const department = register.departmentOf(id, day)
  if (department === undefined) return { noKin: { code: "no-department" } }
  if (department.id !== id) return { relation: "department", organisations: [department] }
  const units = register.descendantsOf(id, day)
  return units.length === 0 ? { noKin: { code: "no-units" } } : { relation: "unit", organisations: units }
}

async function kinPapers(
  registry: RegistryReader,
  { subject }: EntryHead,
  kin: KinOrNot,
): Promise<ComparablePapers> {
  if ("noKin" in kin) return { papers: [], noKin: kin.noKin }
  const { fiscalYear, stage } = subject
  const organisations = kin.organisations.map(({ id }) => id)
  const found = await registry.headlines({ scope: "newest", organisations, fiscalYear, stage })
  const byId = new Map<string, EntryHead>(found.map(({ head }) => [head.subject.organisation, head]))
  const papers = organisations.flatMap((id) => byId.get(id) ?? []).map(comparable(kin.relation))
  return { papers, noKin: papers.length > 0 ? null : withoutPapers(kin) }
}

function withoutPapers({ relation, organisations }: Kin): NoKin {
  return relation === "unit"
    ? { code: "no-papers-of-units", units: organisations.length }
    : { code: "no-paper-of-department", department: organisations[0]?.name ?? "" }
}

function comparable(relation: ComparablePaper["relation"]) {
  return (head: EntryHead): ComparablePaper => ({ relation, paper: disclosureSummary(head) })
}
