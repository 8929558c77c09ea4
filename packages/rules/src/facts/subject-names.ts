import { kindOfCode, knownAs, looseSubjectKey, type Subject, subjectAt, subjectNameKey } from "@gouji/domain"

import type { CodedRow } from "./coded-rows.ts"

/**
 * How a printed name stands to its code. `same`: the name of that year. `renamed`: one it has in another year.
 * `variant`: the same but for 支出, 其它, brackets, or a line cut short. `other`: another name altogether.
 */
export interface Naming {
  readonly row: CodedRow
  readonly subject: Subject
  readonly standing: "same" | "renamed" | "variant" | "other"
}

/** Undefined where the code is no known subject of the year, or no name is printed. */
export function namingOf(row: CodedRow, fiscalYear: number): Naming | undefined {
  const kind = kindOfCode(row.code)
  const subject = kind && subjectAt(kind, row.code, fiscalYear)
  if (subject === undefined || row.name === "") return undefined
  return { row, subject, standing: standingOf(row.name, subject, fiscalYear) }
}

function standingOf(printed: string, subject: Subject, fiscalYear: number): Naming["standing"] {
  if (subjectNameKey(printed) === subjectNameKey(subject.name)) return "same"
  const bearers = knownAs(subject.kind, printed, fiscalYear)
  if (bearers.some(({ code }) => code === subject.code)) return "renamed"
  const names = [subject.name, ...subject.former.map(({ name }) => name)]
  return names.some((name) => isVariant(looseSubjectKey(printed), looseSubjectKey(name)))
    ? "variant"
    : "other"
}

/** As short as names of subjects are that still say something. */
const TELLING = 4

function isVariant(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short === long || (short.length >= TELLING && long.startsWith(short))
}
