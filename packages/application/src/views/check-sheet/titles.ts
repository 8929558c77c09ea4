import type { TableKey } from "@gouji/domain"

import type { CheckedDocument } from "../../wire.ts"
import { FORMS, type FormRow } from "./form.ts"
import { type Language, SHEET_WORDS } from "./words.ts"

/** What stands over the form. */
export function sheetTitle({ disclosure }: CheckedDocument, language: Language) {
  const say = SHEET_WORDS[language]
  const { organisation, fiscalYear, stage, title } = disclosure
  const parts = {
    year: fiscalYear,
    area: areaIn(organisation.name) || areaIn(title),
    of: say.of[stage][organisation.level],
  }
  return {
    title: say.title(parts),
    heads: say.heads(parts),
    organisation: say.organisation(organisation.name),
  }
}

/** 普陀区 of 上海市普陀区司法局; empty where a name tells no district or county. */
function areaIn(name: string): string {
  return /^(?:[^区县旗]*?[省市])*([^省市区县旗]{1,8}?(?:自治[县旗]|[区县旗]))/u.exec(name)?.[1] ?? ""
}

/** The rows of the document's form, tables under the titles the document prints, further tables of it after those of the form. */
export function formWithTables({ disclosure }: CheckedDocument, language: Language): readonly FormRow[] {
  const { stage, organisation, tables } = disclosure
  const of = SHEET_WORDS.zh.of[stage][organisation.level]
  const printed = new Map((tables ?? []).map(({ place, title }) => [place, title] as const).toReversed())
  const form = FORMS[stage].map((row) => {
    const title = printed.get(row.key as TableKey)
    return title ? namedAs(row, withoutYear(title)) : filled(row, of, language)
  })
  const further = [...printed].reverse().filter(([place]) => !form.some(({ key }) => key === place))
  const last = form.findLastIndex(({ key }) => key.startsWith("T.")) + 1
  return [
    ...form.slice(0, last),
    ...further.map(([key, title]) => namedAs(tableRow(key), withoutYear(title))),
    ...form.slice(last),
  ]
}

function tableRow(key: TableKey): FormRow {
  return { key, words: { zh: "", en: "" }, topics: [], open: false, needs: [] }
}

function namedAs(row: FormRow, title: string): FormRow {
  const name = `《${title}》`
  return { ...row, words: { zh: name, en: name } }
}

/** Standard names say 部门 or 单位 as the document is one's or the other's; of 及时公开 the whole word is said. */
function filled(row: FormRow, of: string, language: Language): FormRow {
  const whole = row.key === "timeliness" ? of : of.slice(0, 2)
  return { ...row, words: { ...row.words, [language]: row.words[language].replace("{of}", whole) } }
}

function withoutYear(title: string): string {
  return title.replace(/^\s*[（(]?\d{4}[）)]?\s*年度?\s*/u, "")
}
