import type { Evidence, TableKey } from "@gouji/domain"

import type { Facts } from "./facts.ts"

/** A row of a table that carries the code of a subject (科目). */
export interface CodedRow {
  readonly table: TableKey
  readonly code: string
  /** As printed, without the marks of an outline (`一、`, `其中：`). */
  readonly name: string
  readonly evidence: Evidence
}

/** Tables whose codes are those of the classifications; others number procurement items or projects in their own way. */
export const SUBJECT_TABLES: readonly TableKey[] = ["T.RE", "T.R", "T.E", "T.F", "T.G", "T.B", "T.GF", "T.SC"]

/** The rows of subjects in all tables, in the order of the tables. */
export function codedRows({ disclosure }: Facts): readonly CodedRow[] {
  return (disclosure.tables ?? [])
    .filter(({ place }) => SUBJECT_TABLES.includes(place))
    .flatMap(({ place, rows }) =>
      rows.flatMap(({ code, name, evidence }) =>
        code === null ? [] : [{ table: place, code, name: bare(name), evidence }],
      ),
    )
}

function bare(name: string): string {
  return name
    .replace(/\s/gu, "")
    .replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d+[.．、]|其中[:：])+/u, "")
}
