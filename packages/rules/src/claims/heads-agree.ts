import { halfWidth, type Table } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The heads of all tables name one organisation and the year of the document. */
export interface HeadsAgree {
  readonly kind: "heads-agree"
  readonly on: "organisation" | "year"
}

/** Tables whose head doesn't say are left out. */
export function headsAgree(on: HeadsAgree["on"]): HeadsAgree {
  return { kind: "heads-agree", on }
}

function judgeHeadsAgree({ on }: HeadsAgree, { facts }: Held): readonly Judgement[] {
  const { tables, fiscalYear } = facts.disclosure
  if (tables === null) return [unchecked(on, "no-tables")]
  return [on === "year" ? judgeYears(tables, fiscalYear) : judgeNames(tables)]
}

function judgeYears(tables: readonly Table[], fiscalYear: number): Judgement {
  const said = tables.filter(({ year }) => year !== null)
  if (said.length === 0) return unchecked("year", "nothing-to-compare")
  const odd = said.filter(({ year }) => year !== fiscalYear)
  if (odd.length === 0) {
    const title = { zh: `各表表头都是${fiscalYear}年`, en: `The heads of the tables are of ${fiscalYear}` }
    return passed({ name: "year", title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })
  }
  const list = odd.map(({ title, year }) => `${title}（${year}）`).join("、")
  return failed({
    name: "year",
    evidence: odd.map(({ evidence }) => evidence),
    title: { zh: "有的表头年度与文件不同", en: "Some heads of tables name another year" },
    explanation: {
      zh: `文件是${fiscalYear}年的，以下表头写的是别的年度：${list}。`,
      en: `The document is of ${fiscalYear}; these heads name another year: ${list}.`,
    },
    advice: { zh: "请核对表头的年度。", en: "Check the year in the heads of these tables." },
  })
}

function judgeNames(tables: readonly Table[]): Judgement {
  const said = tables.flatMap(({ organisation, evidence }) =>
    organisation === null ? [] : [{ name: halfWidth(organisation).replace(/\s/g, ""), evidence }],
  )
  if (said.length === 0) return unchecked("organisation", "nothing-to-compare")
  const names = [...new Set(said.map(({ name }) => name))]
  if (names.length === 1) {
    const title = { zh: "各表表头是同一单位", en: "The heads of the tables name one organisation" }
    return passed({
      name: "organisation",
      title,
      explanation: { zh: `${title.zh}：${names[0]}。`, en: `${title.en}: ${names[0]}.` },
    })
  }
  const list = names.map((name) => `“${name}”`).join("、")
  return failed({
    name: "organisation",
    evidence: said.map(({ evidence }) => evidence),
    title: { zh: "各表表头的单位名称不同", en: "The heads of the tables name different organisations" },
    explanation: {
      zh: `各表表头写的单位有：${list}。`,
      en: `The heads of the tables name ${list.replaceAll("、", ", ")}.`,
    },
    advice: { zh: "请统一各表表头的单位名称。", en: "Give all tables the name of one organisation." },
  })
}

const IN_WORDS: Readonly<Record<HeadsAgree["on"], Bilingual>> = {
  organisation: { zh: "各表表头的单位名称相同", en: "the heads of all tables name one organisation" },
  year: { zh: "各表表头的年度与文件相同", en: "the heads of all tables name the year of the document" },
}

/** How it is judged, told and rounded. */
export const HEADS_AGREE: Kind<HeadsAgree> = {
  judge: judgeHeadsAgree,
  inWords: ({ on }) => IN_WORDS[on],
  rounding: NONE,
}
