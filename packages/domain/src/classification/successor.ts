import type { Subject } from "./subject.ts"
import { kindOfCode, subjectAt, subjectName } from "./subjects.ts"
import { byCode } from "./tables.ts"

/**
 * What became of a subject between two fiscal years. `ended`: abolished, and what took its place is not known; a figure
 * under it must be shown as not comparable. `unknown`: not a subject of the first year, so nothing can be said.
 */
export type Succession =
  | { readonly kind: "kept"; readonly subject: Subject }
  | { readonly kind: "renamed"; readonly subject: Subject; readonly formerly: string }
  | { readonly kind: "moved"; readonly subject: Subject; readonly formerly: string }
  | { readonly kind: "ended"; readonly until: number }
  | { readonly kind: "unknown" }

/**
 * Follows a code from an earlier fiscal year to a later one, so that two years can be compared. Throws where the years
 * stand the other way round: a code that was merged has no single predecessor.
 */
export function successorOf(code: string, fromYear: number, toYear: number): Succession {
  if (fromYear > toYear)
    throw new TypeError(`successorOf goes forward in time, not from ${fromYear} to ${toYear}`)
  const kind = kindOfCode(code)
  const row = kind === undefined ? undefined : byCode(kind).get(code)
  const formerly = kind === undefined ? undefined : subjectName(kind, code, fromYear)
  if (kind === undefined || row === undefined || formerly === undefined) return { kind: "unknown" }
  const subject = subjectAt(kind, code, toYear)
  if (subject !== undefined) {
    return subject.name === formerly ? { kind: "kept", subject } : { kind: "renamed", subject, formerly }
  }
  // Valid in the earlier year and not in the later one: it has a last year.
  const until = row.until ?? toYear
  if (row.successor === null) return { kind: "ended", until }
  const next = successorOf(row.successor, until + 1, toYear)
  return "subject" in next ? { kind: "moved", subject: next.subject, formerly } : next
}
