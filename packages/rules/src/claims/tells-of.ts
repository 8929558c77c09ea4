import type { ConceptId, OrganisationLevel, Slot, TextEvidence, Topic } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import { type Facts, statedIn, statementsAbout } from "../facts/facts.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** The document speaks of a subject: under a heading of its own, in a figure, in a statement, or in so many words. */
export interface TellsOf {
  readonly kind: "tells-of"
  readonly name: string
  readonly subject: Bilingual
  readonly topics: readonly Topic[]
  /** Any of these stated, be it as nought or as not applicable. */
  readonly slots: readonly Slot[]
  readonly concepts: readonly ConceptId[]
  readonly words: RegExp | null
  /** Only of organisations of this level; null for all. */
  readonly level: OrganisationLevel | null
}

type Given = Pick<TellsOf, "name" | "subject"> & Partial<Omit<TellsOf, "kind" | "name" | "subject">>

/** One of what is named is enough. Where hardly any heading is known, it is not known what the document tells, either. */
export function tellsOf(given: Given): TellsOf {
  return { topics: [], slots: [], concepts: [], words: null, level: null, ...given, kind: "tells-of" }
}

/** With fewer known headings than this it is not known what form a document follows, nor what it leaves out. */
const ENOUGH_HEADINGS = 3

function judgeTellsOf(claim: TellsOf, { facts }: Held): readonly Judgement[] {
  const { name, subject, level } = claim
  const own = facts.disclosure.organisation.level
  if (level !== null && level !== own)
    return [unchecked(name, own === "unknown" ? "level-unknown" : "other-level")]
  const told = placesOf(claim, facts)
  if (told !== undefined) {
    const title = { zh: `文中写有${subject.zh}`, en: `The document tells about ${subject.en}` }
    const explanation = { zh: `${title.zh}。`, en: `${title.en}.` }
    return [passed({ name, ...told, title, explanation })]
  }
  const topics = new Set(facts.disclosure.sections.flatMap(({ topic }) => topic ?? []))
  if (topics.size < ENOUGH_HEADINGS) return [unchecked(name, "form-unknown")]
  return [
    failed({
      name,
      title: { zh: `没有找到${subject.zh}`, en: `Nothing found about ${subject.en}` },
      explanation: {
        zh: `文中没有找到${subject.zh}。`,
        en: `Nothing was found in the document about ${subject.en}.`,
      },
      advice: { zh: `请补充${subject.zh}。`, en: `Add a passage about ${subject.en}.` },
    }),
  ]
}

type Told = Pick<Judgement, "figures" | "evidence">

/** Where it is told; a heading needs no quoting. */
function placesOf({ topics, slots, concepts, words }: TellsOf, facts: Facts): Told | undefined {
  const figures = slots.flatMap((slot) => statedIn(facts, slot)).filter(({ state }) => state !== "blank")
  if (figures.length > 0) return { figures: figures.slice(0, 1), evidence: [] }
  const said = statementsAbout(facts, ["none", "excluded", "reason", "purpose", "item"], concepts)
  if (said.length > 0) return { figures: [], evidence: said.slice(0, 1).map(({ evidence }) => evidence) }
  if (facts.disclosure.sections.some(({ topic }) => topic !== null && topics.includes(topic)))
    return { figures: [], evidence: [] }
  const quoted = quoteOf(facts, words)
  return quoted === undefined ? undefined : { figures: [], evidence: [quoted] }
}

function quoteOf({ document }: Facts, words: RegExp | null): TextEvidence | undefined {
  const match = words?.exec(document.text) ?? null
  return match === null ? undefined : evidenceAt(document, match.index, match.index + match[0].length)
}

function tellsOfInWords({ subject, level }: TellsOf): Bilingual {
  const only = level === "department" ? { zh: "部门：", en: "departments: " } : { zh: "", en: "" }
  return { zh: `${only.zh}文中写有${subject.zh}`, en: `${only.en}the document tells about ${subject.en}` }
}

/** How it is judged, told and rounded. */
export const TELLS_OF: Kind<TellsOf> = { judge: judgeTellsOf, inWords: tellsOfInWords, rounding: NONE }
