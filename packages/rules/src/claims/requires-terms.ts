import type { TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt, overlaps } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import type { Severity } from "../severity.ts"
import { NONE } from "../words/rounding-words.ts"

/** What the definition of a term has to name, from a fiscal year on. */
export interface Definition {
  readonly term: string
  readonly names: string
  readonly from: number
}

/** Definitions are up to date; terms the text uses are among them. */
export interface RequiresTerms {
  readonly kind: "requires-terms"
  readonly definitions: readonly Definition[]
  /** Terms that want a definition once they are used. */
  readonly used: readonly string[]
  /** How much a used and undefined term weighs. */
  readonly undefinedWeighs: Severity
}

/** A term that is not defined at all cannot be out of date; if it is used, that is said apart. */
export function requiresTerms(given: Omit<RequiresTerms, "kind">): RequiresTerms {
  return { ...given, kind: "requires-terms" }
}

function judgeRequiresTerms(claim: RequiresTerms, { facts }: Held): readonly Judgement[] {
  if (facts.disclosure.glossary.length === 0) return [unchecked("definitions", "no-glossary")]
  const bare = claim.used.map((term) => firstUse(facts, term)).filter((evidence) => evidence !== undefined)
  const current = definitions(claim, facts)
  if (bare.length === 0) return [current]
  return [current, judgeWords(UNDEFINED, { evidence: bare, severity: claim.undefinedWeighs })]
}

function definitions(claim: RequiresTerms, { disclosure }: Facts): Judgement {
  const due = claim.definitions.filter(({ from }) => disclosure.fiscalYear >= from)
  const outdated = due.flatMap(({ term, names }) => {
    const entry = disclosure.glossary.find((defined) => defined.term === term)
    return entry === undefined || entry.definition.includes(names) ? [] : [{ term, names, entry }]
  })
  const [first] = outdated
  if (first === undefined) {
    const title = { zh: "名词解释与现行规定一致", en: "The definitions are up to date" }
    return passed({ name: "definitions", title, explanation: { zh: `${title.zh}。`, en: `${title.en}.` } })
  }
  const terms = outdated.map(({ term }) => `“${term}”`).join("、")
  const lost = outdated.map(({ names }) => `“${names}”`).join("、")
  return failed({
    name: "definitions",
    evidence: outdated.map(({ entry }) => entry.evidence),
    title: { zh: `${terms}的解释没有写到${lost}`, en: `The definition of ${terms} leaves out ${lost}` },
    explanation: {
      zh: `${terms}的解释没有写到${lost}，与现行规定不一致：“${first.entry.definition}”`,
      en: `The definition of ${terms} leaves out ${lost}, so it no longer matches the rules in force: “${first.entry.definition}”`,
    },
    advice: { zh: `请在${terms}的解释中补充${lost}。`, en: `Add ${lost} to the definition of ${terms}.` },
  })
}

/** Where a term is first used, if it is used outside the glossary and not defined there. */
function firstUse(facts: Facts, term: string): TextEvidence | undefined {
  const { glossary, text, sections } = facts.disclosure
  if (glossary.some((defined) => defined.term.includes(term))) return undefined
  const spans = [
    ...glossary.map(({ evidence }) => evidence),
    ...sections.filter(({ topic }) => topic === "glossary"),
  ]
  let from = text.indexOf(term)
  while (from >= 0) {
    const evidence = evidenceAt(facts.document, from, from + term.length)
    if (!spans.some((span) => overlaps(span, evidence))) return evidence
    from = text.indexOf(term, from + term.length)
  }
  return undefined
}

const UNDEFINED = {
  name: "terms-used",
  wrong: { zh: "有的名词用到了但没有解释", en: "Some terms are used but not explained" },
  right: { zh: "使用的名词均有解释", en: "Every term used is explained" },
  advice: { zh: "请在名词解释中补充这些名词。", en: "Add these terms to the glossary." },
}

function requiresTermsInWords({ definitions: all, used }: RequiresTerms): Bilingual {
  const named = all.map(({ term, names, from }) => ({
    zh: `“${term}”的解释写到“${names}”（${from} 年起）`,
    en: `the definition of “${term}” names “${names}” (from ${from})`,
  }))
  return {
    zh: [...named.map(({ zh }) => zh), `用到的名词有解释：${used.join("、")}`].join("；"),
    en: [...named.map(({ en }) => en), `terms used are defined: ${used.join(", ")}`].join("; "),
  }
}

/** How it is judged, told and rounded. */
export const REQUIRES_TERMS: Kind<RequiresTerms> = {
  judge: judgeRequiresTerms,
  inWords: requiresTermsInWords,
  rounding: NONE,
}
