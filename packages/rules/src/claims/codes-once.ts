import { PLACES, type Table, type TableRow } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { SUBJECT_TABLES } from "../facts/coded-rows.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** No row of a subject is printed twice, one below the other: whoever adds the table up counts its money twice. */
export interface CodesOnce {
  readonly kind: "codes-once"
}

/** Rows that stand apart are left alone: tables that list several units have the same codes under each. */
export function codesOnce(): CodesOnce {
  return { kind: "codes-once" }
}

function judgeCodesOnce(_: CodesOnce, { facts }: Held): readonly Judgement[] {
  const tables = (facts.disclosure.tables ?? []).filter(({ place }) => SUBJECT_TABLES.includes(place))
  if (tables.every(({ rows }) => rows.every(({ code }) => code === null)))
    return [unchecked("once", facts.disclosure.tables === null ? "no-tables" : "nothing-to-compare")]
  const again = tables.flatMap((table) => printedAgain(table).map((row) => ({ table, row })))
  if (again.length === 0) {
    const title = { zh: "没有重复列出的科目行", en: "No row of a subject is printed twice" }
    return [passed({ name: "once", title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })]
  }
  return [failure(again)]
}

function printedAgain({ rows }: Table): readonly TableRow[] {
  return rows.filter((row, index) => {
    const above = rows[index - 1]
    return row.code !== null && row.code === above?.code && row.name === above.name
  })
}

function failure(again: readonly { readonly table: Table; readonly row: TableRow }[]): Judgement {
  const zh = again.map(({ table, row }) => `${PLACES[table.place].zh}“${row.code} ${row.name}”`)
  const en = again.map(
    ({ table, row }) => `“${row.code} ${row.name}” in the table of ${PLACES[table.place].en}`,
  )
  return failed({
    name: "once",
    evidence: again.map(({ row }) => row.evidence),
    title: { zh: "有的科目行重复列出", en: "A row of a subject is printed twice" },
    explanation: {
      zh: `紧接着又列了一次：${zh.join("、")}。`,
      en: `Printed again right below: ${en.join(", ")}.`,
    },
    advice: {
      zh: "请删去重复的一行，并核对合计是否把它算了两次。",
      en: "Remove one of the rows, and check whether the total counts it twice.",
    },
  })
}

const CODES_ONCE_IN_WORDS: Bilingual = {
  zh: "科目行不重复列出",
  en: "no row of a subject is printed twice, one below the other",
}

/** How it is judged, told and rounded. */
export const CODES_ONCE: Kind<CodesOnce> = {
  judge: judgeCodesOnce,
  inWords: () => CODES_ONCE_IN_WORDS,
  rounding: NONE,
}
