import type { Table } from "@gouji/domain"

import { type Bilingual, joined } from "../bilingual.ts"
import { type ContentsEntry, contentsOf, nameKey, tableNamed } from "../facts/contents.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** What the table of contents announces is there, tables in the same order, and no table is there that it leaves out. */
export interface ContentsAgree {
  readonly kind: "contents-agree"
}

/** Given a table of contents. */
export function contentsAgree(): ContentsAgree {
  return { kind: "contents-agree" }
}

function judgeContentsAgree(_: ContentsAgree, { facts }: Held): readonly Judgement[] {
  const entries = contentsOf(facts.document)
  if (entries === undefined) return [unchecked("contents", "no-contents")]
  const announced = entries.filter((entry, index) => isTable(entry, entries[index + 1]))
  const headings = entries.filter((entry) => !entry.name.endsWith("表"))
  return [...tablesJudged(facts, announced), headingsJudged(facts, entries, headings)]
}

/** 部门预算表 with a list under it announces the list, not a table. */
function isTable({ name, level }: ContentsEntry, next: ContentsEntry | undefined): boolean {
  return name.endsWith("表") && (next === undefined || next.level <= level)
}

function tablesJudged(facts: Facts, announced: readonly ContentsEntry[]): readonly Judgement[] {
  const { tables } = facts.disclosure
  if (tables === null || announced.length === 0) return []
  const [named, shown] = [announced.map(announcedAs), tables.map(({ place }): string => place)]
  const lacking = announced.filter((entry) => !shown.includes(announcedAs(entry)))
  const extra = tables.filter(({ place }) => !named.includes(place))
  const ordered = shown.filter((name) => named.includes(name))
  const isInOrder =
    [...new Set(named)].filter((name) => ordered.includes(name)).join() === [...new Set(ordered)].join()
  return [tablesTold(facts, { announced, lacking, extra, isInOrder })]
}

/** Tables are compared by what they hold, since their titles come in many wordings. */
function announcedAs({ name }: ContentsEntry): string {
  return tableNamed(name) ?? nameKey(name)
}

interface TablesFound {
  readonly announced: readonly ContentsEntry[]
  readonly lacking: readonly ContentsEntry[]
  readonly extra: readonly Table[]
  readonly isInOrder: boolean
}

function tablesTold(facts: Facts, { announced, lacking, extra, isInOrder }: TablesFound): Judgement {
  const pieces = [
    lacking.length === 0
      ? null
      : {
          zh: `目录有而正文没有：${names(lacking)}`,
          en: `in the contents but not in the document: ${names(lacking)}`,
        },
    extra.length === 0
      ? null
      : {
          zh: `正文有而目录没有：${titles(extra)}`,
          en: `in the document but not in the contents: ${titles(extra)}`,
        },
    isInOrder ? null : { zh: "各表的顺序与目录不同", en: "the tables are not in the order of the contents" },
  ]
  const evidence = [
    ...lacking.map(({ start, end }) => evidenceAt(facts.document, start, end)),
    ...extra.map((table) => table.evidence),
  ]
  const said = joined(pieces, { zh: "；", en: "; " })
  if (said.zh === "") {
    return passed({
      name: "tables",
      title: { zh: "目录与各表一致", en: "The contents and the tables agree" },
      explanation: {
        zh: `目录所列 ${announced.length} 张表都在，顺序相同。`,
        en: `All ${announced.length} tables in the contents are there, in that order.`,
      },
    })
  }
  return failed({
    name: "tables",
    evidence,
    title: { zh: "目录与各表不一致", en: "The contents and the tables differ" },
    explanation: { zh: `${said.zh}。`, en: `${said.en}.` },
    advice: {
      zh: "请按实际公开的表格更新目录，或补上缺少的表。",
      en: "Update the contents to match the tables published, or add the missing table.",
    },
  })
}

function names(entries: readonly ContentsEntry[]): string {
  return entries.map(({ name }) => `“${name}”`).join(" ")
}

function titles(tables: readonly Table[]): string {
  return tables.map(({ title }) => `“${title}”`).join(" ")
}

/** A heading is there if its words stand anywhere outside the contents. */
function headingsJudged(
  facts: Facts,
  entries: readonly ContentsEntry[],
  headings: readonly ContentsEntry[],
): Judgement {
  const { text } = facts.document
  const [from, to] = [entries[0]?.start ?? 0, entries.at(-1)?.end ?? 0]
  const body = headingKey(`#${text.slice(0, from)}${text.slice(to)}`)
  const lacking = headings.filter(({ name }) => !body.includes(headingKey(name)))
  if (lacking.length === 0) {
    return passed({
      name: "headings",
      title: { zh: "目录与正文标题一致", en: "The contents and the headings agree" },
      explanation: {
        zh: `目录所列 ${headings.length} 个标题在正文中都有。`,
        en: `All ${headings.length} headings in the contents are in the text.`,
      },
    })
  }
  return failed({
    name: "headings",
    evidence: lacking.map(({ start, end }) => evidenceAt(facts.document, start, end)),
    title: { zh: "目录所列的标题正文中没有", en: "Some headings in the contents are not in the text" },
    explanation: {
      zh: `正文中没有找到：${names(lacking)}。`,
      en: `Not found in the text: ${names(lacking)}.`,
    },
    advice: { zh: "请使目录与正文标题一致。", en: "Make the contents and the headings agree." },
  })
}

/** 其他重要事项说明 announces 其他重要事项的情况说明. */
function headingKey(name: string): string {
  return nameKey(name).replace(/的|情况/gu, "")
}

const CONTENTS_AGREE_IN_WORDS: Bilingual = {
  zh: "目录所列 = 实有的表（数量、名称、顺序）和标题",
  en: "the contents = the tables (number, names, order) and the headings of the document",
}

/** How it is judged, told and rounded. */
export const CONTENTS_AGREE: Kind<ContentsAgree> = {
  judge: judgeContentsAgree,
  inWords: () => CONTENTS_AGREE_IN_WORDS,
  rounding: NONE,
}
