import type { Row } from "./rows.ts"
import type { Subject, SubjectKind } from "./subject.ts"
import { exactKey } from "./subject-key.ts"
import { byCode, byName, isInUse } from "./tables.ts"

/**
 * The fiscal years whose classifications the tables are meant to show. Later subjects and names are missing, and a subject
 * shown as in use after them may have been abolished; earlier ones are there as far as they were remembered.
 */
export const KNOWN_YEARS = { from: 2018, until: 2024 } as const

/** The subject of a code as it stood in a fiscal year; undefined where the tables have none then. */
export function subjectAt(kind: SubjectKind, code: string, fiscalYear: number): Subject | undefined {
  const row = byCode(kind).get(code)
  return row === undefined || !isInUse(row, fiscalYear) ? undefined : asOf({ kind, row }, fiscalYear)
}

/** First and last year of a code that was ever in the tables, null where not known; undefined where it never was. */
export function subjectYears(kind: SubjectKind, code: string): Pick<Subject, "from" | "until"> | undefined {
  const row = byCode(kind).get(code)
  return row === undefined ? undefined : { from: row.from, until: row.until }
}

/** Its name in that year; undefined where `subjectAt` is. */
export function subjectName(kind: SubjectKind, code: string, fiscalYear: number): string | undefined {
  const row = byCode(kind).get(code)
  return row === undefined || !isInUse(row, fiscalYear) ? undefined : nameIn(row, fiscalYear)
}

/** The subjects in use that year which have or had a name: many for 行政运行, none for what nobody knows. */
export function knownAs(kind: SubjectKind, name: string, fiscalYear: number): readonly Subject[] {
  return (byName(kind).get(exactKey(name)) ?? [])
    .filter((row) => isInUse(row, fiscalYear))
    .map((row) => asOf({ kind, row }, fiscalYear))
}

/** The classification a code is of, by its first digit; undefined for what is no code. */
export function kindOfCode(code: string): SubjectKind | undefined {
  if (!/^[1235]\d{2}(\d{2}){0,3}$/.test(code)) return undefined
  return KINDS[code[0] ?? ""]
}

const KINDS: Readonly<Record<string, SubjectKind>> = {
  "1": "revenue",
  "2": "functional",
  "3": "economic",
  "5": "government",
}

/** The code one level up (2080505 → 20805 → 208); null for a 类. Codes say it themselves, in every year. */
export function parentOf(code: string): string | null {
  return code.length > 3 ? code.slice(0, -2) : null
}

/** A row as it stood in a year. */
export function asOf(
  { kind, row }: { readonly kind: SubjectKind; readonly row: Row },
  year: number,
): Subject {
  const { code, from, until, former, evidence } = row
  return { kind, code, name: nameIn(row, year), parent: parentOf(code), from, until, former, evidence }
}

/** Of the dated earlier names, the one first given up after the year; else the latest. */
function nameIn({ name, former }: Row, year: number): string {
  if (former.length === 0) return name
  const then = former
    .flatMap((old) => (old.until !== null && year <= old.until ? [{ name: old.name, until: old.until }] : []))
    .toSorted((a, b) => a.until - b.until)
  return then[0]?.name ?? name
}
