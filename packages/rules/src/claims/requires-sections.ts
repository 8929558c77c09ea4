import type { Section, Topic } from "@gouji/domain"
import { TOPICS } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** A section the form asks for: any of the topics in one of the groups stands for it. */
export interface RequiredSection {
  readonly topic: Topic
  /** Groups of topics that together say the same: 收入 and 支出 for 收支总体情况. */
  readonly or?: readonly (readonly Topic[])[]
}

/** The sections a form has, and the stage and years it was in use. */
export interface Form {
  readonly stage: "budget" | "final"
  readonly from?: number
  readonly until?: number
  readonly sections: readonly RequiredSection[]
  /** Headings no other form has: without any of them, the document follows another form. */
  readonly toldBy: readonly [Topic, ...Topic[]]
  /** Whether the sections stand in this order. */
  readonly ordered: boolean
}

/** The sections of the form are there, in their order. A form is told by the sections it has. */
export interface RequiresSections {
  readonly kind: "requires-sections"
  readonly forms: readonly Form[]
  /** With fewer known topics than this, it is not known what form it is. */
  readonly atLeast: number
}

/** Below `atLeast` known topics of the form in use, nothing is concluded. */
export function requiresSections(atLeast: number, forms: readonly Form[]): RequiresSections {
  return { kind: "requires-sections", forms, atLeast }
}

function judgeRequiresSections({ forms, atLeast }: RequiresSections, { facts }: Held): readonly Judgement[] {
  const form = forms.find((candidate) => isInUse(candidate, facts))
  const known = form?.sections.filter((section) => placeOf(facts, section) !== undefined) ?? []
  if (form === undefined || known.length < atLeast || !isTold(facts, form))
    return [unchecked("sections", "form-unknown")]
  const absent = form.sections.filter((section) => !known.includes(section))
  if (absent.length > 0) return [missing(absent)]
  const late = form.ordered ? outOfOrder(facts, known) : []
  return [late.length > 0 ? displaced(facts, late) : complete(known)]
}

function isTold({ disclosure }: Facts, { toldBy }: Form): boolean {
  return toldBy.some((topic) => find(disclosure.sections, topic) !== undefined)
}

function isInUse(
  { stage, from = 0, until = Number.POSITIVE_INFINITY }: Form,
  { disclosure }: Facts,
): boolean {
  return stage === disclosure.stage && from <= disclosure.fiscalYear && disclosure.fiscalYear <= until
}

/** Where a required section begins; undefined where it is missing. A contact line counts wherever it stands. */
function placeOf(facts: Facts, { topic, or = [] }: RequiredSection): number | undefined {
  const { sections, contact } = facts.disclosure
  if (topic === "contact" && contact !== null) return Number.POSITIVE_INFINITY
  const groups = [[topic], ...or].map((group) => group.map((wanted) => find(sections, wanted)))
  const [found] = groups.filter((group) => group.every((section) => section !== undefined))
  return found === undefined
    ? undefined
    : Math.min(...found.flatMap((section) => (section ? [section.start] : [])))
}

function find(sections: readonly Section[], topic: Topic): Section | undefined {
  return sections.find((section) => section.topic === topic)
}

function outOfOrder(facts: Facts, required: readonly RequiredSection[]): readonly RequiredSection[] {
  const places = required.map((section) => placeOf(facts, section) ?? 0)
  return required.filter((_, index) => (places[index] ?? 0) < Math.max(...places.slice(0, index)))
}

function names(sections: readonly RequiredSection[]): Bilingual {
  return {
    zh: sections.map(({ topic }) => TOPICS[topic].zh.replaceAll("“", "‘").replaceAll("”", "’")).join("”“"),
    en: sections.map(({ topic }) => `“${TOPICS[topic].en}”`).join(", "),
  }
}

function missing(absent: readonly RequiredSection[]): Judgement {
  const list = names(absent)
  return failed({
    name: "sections",
    title: { zh: `缺少“${list.zh}”部分`, en: `Section missing: ${list.en}` },
    explanation: {
      zh: `这一年度的格式要求有“${list.zh}”部分，文中没有找到。`,
      en: `The form for this year asks for ${list.en}; this was not found in the document.`,
    },
    advice: { zh: `请按格式补充“${list.zh}”部分。`, en: `Add ${list.en}, as the form asks.` },
  })
}

function displaced(facts: Facts, late: readonly RequiredSection[]): Judgement {
  const list = names(late)
  const headings = facts.disclosure.sections.filter(({ topic }) =>
    late.some((section) => section.topic === topic),
  )
  return failed({
    name: "sections",
    title: { zh: `“${list.zh}”的顺序与格式不符`, en: `Out of the order of the form: ${list.en}` },
    explanation: {
      zh: `${headings.map(({ heading }) => `“${heading}”`).join("、")}的位置与格式规定的顺序不同。`,
      en: `${headings.map(({ heading }) => `“${heading}”`).join(", ")}: not in the order of the form.`,
    },
    advice: { zh: "请按格式规定的顺序排列各部分。", en: "Put the parts in the order of the form." },
  })
}

function complete(known: readonly RequiredSection[]): Judgement {
  const list = names(known)
  return passed({
    name: "sections",
    title: { zh: "格式要求的各部分齐全", en: "Every part of the form is there" },
    explanation: {
      zh: `格式要求的各部分齐全：“${list.zh}”。`,
      en: `Every part of the form is there: ${list.en}.`,
    },
  })
}

function requiresSectionsInWords({ forms }: RequiresSections): Bilingual {
  const [current] = forms
  const list = names(current?.sections ?? [])
  return {
    zh: `各部分齐全且按顺序：“${list.zh}”（按当年的格式）`,
    en: `the parts are there, in order: ${list.en} (by the form for the year)`,
  }
}

/** How it is judged, told and rounded. */
export const REQUIRES_SECTIONS: Kind<RequiresSections> = {
  judge: judgeRequiresSections,
  inWords: requiresSectionsInWords,
  rounding: NONE,
}
