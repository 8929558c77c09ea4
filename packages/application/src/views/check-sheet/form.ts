import type { TableKey, Topic } from "@gouji/domain"

import type { Bilingual } from "../../wire.ts"

/** A row of the reviewer's form: a part of the document, or one of its tables. */
export type RowKey =
  | "timeliness"
  | "cover"
  | "contents"
  | "duties"
  | "structure"
  | "glossary"
  | "explanation"
  | "other"
  | "projects"
  | TableKey

/** What a row of the form asks for, and what of a document belongs to it. */
export interface FormRow {
  readonly key: RowKey
  readonly words: Bilingual
  /** What the sections are about that are its own. */
  readonly topics: readonly Topic[]
  /** Whether a section inside one of its own may still be another row's, as 其他重要事项 inside the 情况说明. */
  readonly open: boolean
  /** Rules of which one has to pass before the row may say 是; none where what is held against its figures says enough. */
  readonly needs: readonly string[]
}

/** The form for budgets, in the order reviewers have it. */
const BUDGET: readonly FormRow[] = [
  row("timeliness", { zh: "及时公开{of}", en: "Published in time" }, { needs: ["M01", "M02", "M04"] }),
  row("cover", { zh: "封面", en: "Cover" }, { needs: ["S12"] }),
  row("contents", { zh: "目录", en: "Table of contents" }, { needs: ["X06"] }),
  row("duties", { zh: "主要职能", en: "Duties" }, { topics: ["duties"], needs: ["S13/duties"] }),
  row(
    "structure",
    { zh: "机构设置", en: "Structure" },
    { topics: ["structure", "organisation"], needs: ["S13/structure"], open: true },
  ),
  row("glossary", { zh: "名词解释", en: "Terms explained" }, { topics: ["glossary"], needs: ["S05"] }),
  row(
    "explanation",
    { zh: "预算编制说明", en: "The budget explained" },
    { topics: ["budget", "totals", "revenue", "expenditure"], open: true },
  ),
  table("T.RE", "{of}财务收支预算总表"),
  table("T.R", "{of}收入预算总表"),
  table("T.E", "{of}支出预算总表"),
  table("T.F", "{of}财政拨款收支预算总表"),
  table("T.G", "{of}一般公共预算支出功能分类预算表"),
  table("T.GF", "{of}政府性基金预算支出功能分类预算表"),
  table("T.SC", "{of}国有资本经营预算支出功能分类预算表"),
  table("T.B", "{of}一般公共预算基本支出部门预算经济分类预算表"),
  table("T.S", "{of}“三公”经费和机关运行经费预算表"),
  row(
    "other",
    { zh: "其他相关说明", en: "Other matters" },
    {
      topics: ["other", "threePublics", "operations", "procurement", "performance", "assets", "contact"],
    },
  ),
  row("projects", { zh: "项目经费情况说明", en: "Projects described" }, { topics: ["projects"] }),
]

/** The form for final accounts, in the order of the accounts' own parts. */
const FINAL: readonly FormRow[] = [
  row("timeliness", { zh: "及时公开{of}", en: "Published in time" }, { needs: ["M01", "M02", "M04"] }),
  row("cover", { zh: "封面", en: "Cover" }, { needs: ["S12"] }),
  row("contents", { zh: "目录", en: "Table of contents" }, { needs: ["X06"] }),
  row("duties", { zh: "主要职能", en: "Duties" }, { topics: ["duties"], needs: ["S13/duties"] }),
  row(
    "structure",
    { zh: "机构设置", en: "Structure" },
    { topics: ["structure", "organisation"], needs: ["S13/structure"], open: true },
  ),
  table("T.RE", "收入支出决算总表"),
  table("T.R", "收入决算表"),
  table("T.E", "支出决算表"),
  table("T.F", "财政拨款收入支出决算总表"),
  table("T.G", "一般公共预算财政拨款支出决算表"),
  table("T.B", "一般公共预算财政拨款基本支出决算表"),
  table("T.S", "财政拨款“三公”经费支出决算表"),
  table("T.GF", "政府性基金预算财政拨款收入支出决算表"),
  table("T.SC", "国有资本经营预算财政拨款支出决算表"),
  row(
    "explanation",
    { zh: "决算情况说明", en: "The final accounts explained" },
    { topics: ["budget", "totals", "revenue", "expenditure", "threePublics", "performance"], open: true },
  ),
  row(
    "other",
    { zh: "其他重要事项的情况说明", en: "Other matters" },
    { topics: ["other", "operations", "procurement", "assets", "contact"] },
  ),
  row("glossary", { zh: "名词解释", en: "Terms explained" }, { topics: ["glossary"], needs: ["S05"] }),
]

/** The rows of each stage's form. */
export const FORMS = { budget: BUDGET, final: FINAL } as const

/** Rules that speak of one part wherever their evidence stands: a term left out of the glossary is used elsewhere. */
export const ROW_OF_RULE: Readonly<Record<string, RowKey>> = { S05: "glossary", X06: "contents" }

/** Where a finding goes that points at no place: by its rule, else by the letter of the rule's family. */
export const ROW_WITHOUT_PLACE: Readonly<Record<string, RowKey>> = {
  M: "timeliness",
  I: "T.RE",
  T: "T.RE",
  D: "other",
  S02: "contents",
  S04: "contents",
  S07: "other",
  S08: "other",
  S09: "other",
  S10: "other",
  S11: "other",
  S12: "cover",
  S13: "structure",
  F04: "cover",
}

interface RowData {
  readonly topics?: readonly Topic[]
  readonly open?: boolean
  readonly needs?: readonly string[]
}

function row(key: RowKey, words: Bilingual, { topics = [], open = false, needs = [] }: RowData): FormRow {
  return { key, words, topics, open, needs }
}

/** Tables have their own titles in the document; this is what one is called that is not there. */
function table(key: TableKey, zh: string): FormRow {
  return row(key, { zh: `《${zh}》`, en: `《${zh}》` }, {})
}
