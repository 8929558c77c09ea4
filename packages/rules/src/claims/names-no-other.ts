import type { Evidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { isOwnName } from "../facts/own-name.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Where a document names whose it is, it names its own organisation: no other unit, and none of another region. */
export interface NamesNoOther {
  readonly kind: "names-no-other"
}

/** Only where a document speaks of itself; other organisations are named for good reason everywhere else. */
export function namesNoOther(): NamesNoOther {
  return { kind: "names-no-other" }
}

/** What organisations that publish budgets are called by. */
const NAME = String.raw`[\u4e00-\u9fff（）()]{2,30}?(?:局|委员会|办公室|中心|政府|街道办事处|法院|检察院|学校|小学|中学|幼儿园|医院|图书馆|站|所|院|馆|队|会)`

/** The places where a document speaks of itself; the name is the group. */
const PLACES_OF_THE_OWN_NAME: readonly RegExp[] = [
  new RegExp(
    `(?:编制单位|填报单位|公开单位|单位名称|部门名称|预算单位)[:：][ \\t\\u3000]*(${NAME})(?=[\\s，。；、（(]|$)`,
    "gmu",
  ),
  new RegExp(
    `^[ \\t\\u3000]*(?!按照|根据|纳入|经|报|与|由|及)(${NAME})\\d{4}年度?(?:部门|单位)(?:预算|决算)(?:公开|编制|情况|信息|的|说明|报告|报表)*[ \\t]*$`,
    "gmu",
  ),
]

function judgeNamesNoOther(_: NamesNoOther, { facts }: Held): readonly Judgement[] {
  const { text, tables, organisation } = facts.disclosure
  if (text === "" && tables === null) return [unchecked(WORDS.name, "no-text")]
  const named = [...inText(facts), ...onTables(facts)]
  const others = named.filter(({ name }) => !isOwnName(name, organisation.name))
  return [
    judgeWords(WORDS, {
      evidence: others.map(({ evidence }) => evidence),
      note: {
        zh: `本文件的单位是“${organisation.name}”。`,
        en: `This document belongs to “${organisation.name}”.`,
      },
    }),
  ]
}

interface Named {
  readonly name: string
  readonly evidence: Evidence
}

function inText({ document }: Facts): readonly Named[] {
  return PLACES_OF_THE_OWN_NAME.flatMap((pattern) =>
    [...document.text.matchAll(pattern)].map((match) => {
      const name = match[1] ?? ""
      const start = match.index + match[0].indexOf(name)
      return { name, evidence: evidenceAt(document, start, start + name.length) }
    }),
  )
}

function onTables({ disclosure }: Facts): readonly Named[] {
  return (disclosure.tables ?? []).flatMap(({ organisation, evidence }) =>
    organisation === null ? [] : [{ name: organisation, evidence }],
  )
}

const WORDS = {
  name: "names",
  wrong: {
    zh: "写本单位名称的地方，写着其他单位或其他地区的名称",
    en: "Where the organisation's own name belongs, another unit or region is named",
  },
  right: {
    zh: "写本单位名称的地方，都是本单位",
    en: "Wherever its own name belongs, the organisation is named",
  },
  advice: {
    zh: "请核对这些名称；可能是套用其他单位文稿时留下的。",
    en: "Check these names; they may be left over from another unit's document.",
  },
}

const NAMES_NO_OTHER_IN_WORDS: Bilingual = {
  zh: "标题行、编制单位和表头所写的单位是本单位",
  en: "title lines, the line “编制单位” and heads of tables name the organisation itself",
}

/** How it is judged, told and rounded. */
export const NAMES_NO_OTHER: Kind<NamesNoOther> = {
  judge: judgeNamesNoOther,
  inWords: () => NAMES_NO_OTHER_IN_WORDS,
  rounding: NONE,
}
