import type { DocumentToRecheck, Edition, Problem, Rechecked } from "@gouji/application"

/** A document to be checked again, as it waits in the queue. */
export interface RecheckJob extends DocumentToRecheck {
  /** See `CheckScope`. */
  readonly allBefore: string | null
}

/** A job that did not come out well so far. */
export interface FailedJob {
  readonly id: string
  /** The document's hash. */
  readonly document: string
  /** Why the document could not be checked; null where what failed was something else, and `message` says what. */
  readonly problem: Problem | null
  readonly message: string
  /** Whether it is not tried again by itself. */
  readonly isFinal: boolean
}

/** A job is tried so often, each time after a longer pause: over some four minutes. */
export const MOST_ATTEMPTS = 6

/**
 * What jobs are called that are for one edition: a program that has another does not take them, so that old and new ones
 * can work on one queue.
 */
export function taskFor({ catalogue, engine }: Edition): string {
  return `gouji-recheck ${catalogue} ${engine}`
}

/** One document waits once for one edition. */
export function keyOf(task: string, { subject, document }: DocumentToRecheck): string {
  const { organisation, fiscalYear, stage } = subject
  return [task, organisation, fiscalYear, stage, document].join("/")
}

/** The document a key is about. */
export function documentIn(key: string): string {
  return key.slice(key.lastIndexOf("/") + 1)
}

/** Thrown by a job on a document that could not be checked, so that the queue keeps why. */
export class NotChecked extends Error {
  override readonly name = "NotChecked"

  constructor({ problem }: Extract<Rechecked, { readonly kind: "failed" }>) {
    super(JSON.stringify({ problem }))
  }
}

/** The problem a job failed with, from what the queue keeps; null where it was another failure. */
export function problemIn(message: string): Problem | null {
  try {
    const kept: unknown = JSON.parse(message)
    // Whatever else fails says so in prose.
    return typeof kept === "object" && kept !== null && "problem" in kept ? (kept.problem as Problem) : null
  } catch {
    return null
  }
}
