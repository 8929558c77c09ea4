import { type Edition, isSameEdition } from "../rulebook.ts"
import type { CheckedVersion } from "./checked-versions.ts"

/** Which documents are to be checked again. */
export interface CheckScope {
  /** What they are to be checked under: those that were last are left alone. */
  readonly edition: Edition
  /**
   * Where all are to be checked, whatever they were last checked under: the moment that began. What was checked since then
   * is left alone, so that it can be gone on with. Null where only those under another edition are.
   */
  readonly allBefore: string | null
  /** The first day, or moment, of those that came in: earlier ones are left alone. Null for all. */
  readonly since: string | null
}

/** Whether a version is in the scope and has not been checked yet. */
export function isPending(version: CheckedVersion, { edition, allBefore, since }: CheckScope): boolean {
  const last = version.checks.at(-1)
  if (!version.isCheckable || (since !== null && version.receivedAt < since)) return false
  if (last === undefined || !isSameEdition(last, edition)) return true
  return allBefore !== null && last.at < allBefore
}
