import type { Stage } from "@gouji/domain"

/**
 * Which of a disclosure's versions is looked at: `public` is the one published here, `newest` the last one that came in
 * and was not withdrawn. Either may be missing.
 */
export type Scope = "public" | "newest"
export const SCOPES: readonly Scope[] = ["public", "newest"]

/**
 * What is summed up over all disclosures: `amount` is a headline amount in 分, by the level of its organisation, so that a
 * department's, which holds its units', is never added to theirs; `rule` the findings of a rule, by severity; `reading`
 * how many figures were read and how many amounts were not.
 */
export type Topic = "amount" | "rule" | "reading"

/** One sum over the disclosures of a year and a stage. */
export interface Tally {
  readonly fiscalYear: number
  readonly stage: Stage
  readonly topic: Topic
  /** An amount's name, a rule's id, `figures` or `unread`. */
  readonly name: string
  /** The level of the organisations, or the severity. */
  readonly part: string
  /** A whole number: 分, findings or figures. */
  readonly value: string
  /** How many disclosures have any of it. */
  readonly documents: number
}

/** Which sums are asked for. */
export interface TalliesAsked {
  readonly scope: Scope
  readonly topic: Topic
  readonly fiscalYear?: number
  readonly stage?: Stage
  readonly name?: string
}
