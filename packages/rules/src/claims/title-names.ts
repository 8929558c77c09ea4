import type { Disclosure, TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import type { Severity } from "../severity.ts"
import { NONE } from "../words/rounding-words.ts"

/** The title names the organisation, the year, 部门 or 单位 as it is one, and 预算 or 决算; and the body agrees. */
export interface TitleNames {
  readonly kind: "title-names"
  /** How much it weighs where a unit's paper is headed 部门. */
  readonly levelWeighs: Severity
}

/** A unit's paper headed 部门 is a habit of the form, and weighs `levelWeighs`; other faults weigh what the rule says. */
export function titleNames(levelWeighs: Severity): TitleNames {
  return { kind: "title-names", levelWeighs }
}

interface Fault extends Bilingual {
  readonly isLevel: boolean
}

function judgeTitleNames({ levelWeighs }: TitleNames, { facts }: Held): readonly Judgement[] {
  const { disclosure } = facts
  const faults = faultsOf(disclosure)
  const graver = faults.filter(({ isLevel }) => !isLevel)
  if (graver.length === 0 && disclosure.organisation.level === "unknown")
    return [unchecked("title", "level-unknown")]
  const evidence = titleIn(facts)
  const [first] = faults
  if (first === undefined) {
    const title = { zh: "标题与内容一致", en: "The title agrees with the document" }
    return [
      passed({
        name: "title",
        evidence,
        title,
        explanation: { zh: `“${disclosure.title}”。`, en: `“${disclosure.title}”.` },
      }),
    ]
  }
  return [
    failed({
      name: "title",
      evidence,
      ...(graver.length === 0 ? { severity: levelWeighs } : {}),
      title: graver[0] ?? first,
      explanation: {
        zh: `标题是“${disclosure.title}”：${faults.map(({ zh }) => zh).join("；")}。`,
        en: `The title is “${disclosure.title}”: ${faults.map(({ en }) => en).join("; ")}.`,
      },
      advice: {
        zh: "请按单位全称、年度、部门或单位、预算或决算改正标题。",
        en: "Correct the title: full name, year, 部门 (department) or 单位 (unit), 预算 (budget) or 决算 (final accounts).",
      },
    }),
  ]
}

function faultsOf({ title, organisation, fiscalYear, stage }: Disclosure): readonly Fault[] {
  const years = [...title.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)].map(([year]) => Number(year))
  const named = plain(title)
  const other = stage === "budget" ? "决算" : "预算"
  const own = stage === "budget" ? "预算" : "决算"
  const faults: readonly (Fault | false)[] = [
    years.length > 0 &&
      !years.includes(fiscalYear) && {
        zh: `标题的年份不是 ${fiscalYear} 年`,
        en: `the year in the title is not ${fiscalYear}`,
        isLevel: false,
      },
    !named.includes(plain(organisation.name)) && {
      zh: `标题中没有“${organisation.name}”`,
      en: `the title does not name “${organisation.name}”`,
      isLevel: false,
    },
    title.includes(other) &&
      !title.includes(own) && {
        zh: `标题写的是${other}，内容是${own}`,
        en: `the title says ${other}, the document is ${own}`,
        isLevel: false,
      },
    organisation.level === "unit" &&
      /部门(?:预算|决算)/u.test(title) && {
        zh: "单位的文件标题写成了“部门”",
        en: "a unit's document is headed “部门” (department)",
        isLevel: true,
      },
  ]
  return faults.filter((fault) => fault !== false)
}

function plain(text: string): string {
  return text.replace(/\s/gu, "")
}

/** The lines at the head of the text that make up the title. */
function titleIn({ document, disclosure }: Facts): readonly TextEvidence[] {
  const title = plain(disclosure.title)
  const [head = ""] = disclosure.text.split(/\n\s*\n/u, 1)
  const found: TextEvidence[] = []
  let end = 0
  for (let start = 0; start < head.length; start = end + 1) {
    end = head.indexOf("\n", start)
    if (end < 0) end = head.length
    // Lines that begin as the title nowhere goes on are no line of it, and there may be thousands.
    if (!title.includes(head.charAt(start).trim())) continue
    const line = head.slice(start, end)
    // Nor are rows of tables.
    const words = line.includes("\t") ? "" : plain(line)
    if (words !== "" && title.includes(words)) found.push(evidenceAt(document, start, end))
  }
  return found
}

const TITLE_NAMES_IN_WORDS: Bilingual = {
  zh: "标题 = 单位全称 + 年度 + 部门或单位 + 预算或决算，且与内容一致",
  en: "title = full name + year + 部门 (department) or 单位 (unit) + 预算 (budget) or 决算 (final accounts), and the body agrees",
}

/** How it is judged, told and rounded. */
export const TITLE_NAMES: Kind<TitleNames> = {
  judge: judgeTitleNames,
  inWords: () => TITLE_NAMES_IN_WORDS,
  rounding: NONE,
}
