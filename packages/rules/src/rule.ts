import type { Brand } from "@gouji/domain"

import type { Bilingual } from "./bilingual.ts"
import type { Claim } from "./claims/claim.ts"
import type { Severity } from "./severity.ts"

export * from "./claims/vocabulary.ts"

/** `N16`. Ids are never renumbered and never used again. */
export type RuleId = Brand<string, "RuleId">

/** What a rule rests on: a text that binds, the form everyone fills in, or plain arithmetic. */
export type Basis =
  | { readonly kind: "law"; readonly name: string; readonly article: string | null }
  | { readonly kind: "template"; readonly name: string }
  | { readonly kind: "arithmetic" }

/** What a disclosure must be for the rule to be held against it. What is left out does not matter. */
export interface Applicability {
  readonly stage?: "budget" | "final"
  readonly level?: "unit" | "department"
  /** First and last fiscal year. */
  readonly from?: number
  readonly until?: number
}

/**
 * Where an entry stands in its life. Only live ones are held against disclosures; a draft waits for a source, a withdrawn
 * one raised false alarms or lost its basis, and the reason says which.
 */
export type Lifecycle =
  | { readonly status: "live" }
  | { readonly status: "draft" | "withdrawn"; readonly reason: Bilingual }

/** One rule of the catalogue: a claim, what it rests on and how much it weighs. */
export interface Rule {
  readonly id: RuleId
  readonly title: Bilingual
  readonly why: Bilingual
  readonly basis: readonly [Basis, ...Basis[]]
  readonly severity: Severity
  readonly applies: Applicability
  readonly life: Lifecycle
  readonly holds: Claim
}

/** A rule as its file writes it: what goes without saying is left out. A rule is an error unless it says otherwise. */
export interface RuleEntry extends Omit<Rule, "id" | "severity" | "applies" | "life"> {
  readonly id: string
  readonly severity?: Severity
  readonly applies?: Applicability
  readonly life?: Lifecycle
}

/** Fills in what an entry leaves out. */
export function rule(entry: RuleEntry): Rule {
  // The one place where ids are made: entries are the source of them.
  return { severity: "error", applies: {}, life: { status: "live" }, ...entry, id: entry.id as RuleId }
}

/** Whether it is held against disclosures: live, and neither a restraint nor another entry's second id. */
export function isCheck({ life, holds }: Rule): boolean {
  return life.status === "live" && holds.kind !== "restraint" && holds.kind !== "second-id"
}

/** `law("预算法", "第十四条")`. */
export function law(name: string, article?: string): Basis {
  return { kind: "law", name, article: article ?? null }
}

/** A form, or a requirement that is no single text. */
export function template(name: string): Basis {
  return { kind: "template", name }
}

/** It follows from what the words mean. */
export const ARITHMETIC: Basis = { kind: "arithmetic" }
