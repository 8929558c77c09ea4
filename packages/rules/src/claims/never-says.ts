import type { TextEvidence, Topic } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { isBankCard, isResidentId } from "../facts/check-digits.ts"
import { evidenceAt, hasDigits, overlaps } from "../facts/document-text.ts"
import type { Facts } from "../facts/facts.ts"
import { moneyUnit } from "../facts/precision.ts"
import { judgeWords, type WordsClaim } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** A pattern a document must not contain. */
export interface Pattern {
  /** Global and Unicode-aware. */
  readonly finds: RegExp
  /** So many digits stand together wherever it matches: a text without them need not be searched. */
  readonly digits?: number
  /** Only digits that carry this check count. */
  readonly valid?: "resident-id" | "bank-card"
  /** What would be right instead. */
  readonly instead?: string
}

/** Nothing in the text matches any of the patterns. */
export interface NeverSays extends WordsClaim {
  readonly kind: "never-says"
  readonly patterns: readonly Pattern[]
  /** Only a leaf unit must not; for a department there is nothing wrong with it. */
  readonly units: boolean
  /** Sections left out: what is quoted or defined there is not said. */
  readonly outside: readonly Topic[]
  /** Whether what was read as an amount of money is left out. */
  readonly besidesAmounts: boolean
}

/** What is left out: all of the text, for units and departments alike. */
export function neverSays(
  given: Partial<NeverSays> & Omit<WordsClaim, "name"> & Pick<NeverSays, "patterns">,
): NeverSays {
  return { name: "wording", units: false, outside: [], besidesAmounts: false, ...given, kind: "never-says" }
}

function judgeNeverSays(claim: NeverSays, { facts }: Held): readonly Judgement[] {
  if (facts.disclosure.text === "") return [unchecked(claim.name, "no-text")]
  const { level } = facts.disclosure.organisation
  if (claim.units && level === "unknown") return [unchecked(claim.name, "level-unknown")]
  if (claim.units && level === "department") return [judgeWords(claim, { evidence: [] })]
  const matched = claim.patterns.map((pattern) => ({ pattern, evidence: matches(facts, pattern, claim) }))
  const hits = matched.filter(({ evidence }) => evidence.length > 0)
  const note = insteadOf(hits.map(({ pattern }) => pattern))
  const evidence = hits.flatMap((hit) => hit.evidence)
  return [judgeWords(claim, note === undefined ? { evidence } : { evidence, note })]
}

function matches(facts: Facts, { finds, valid, digits }: Pattern, claim: NeverSays): readonly TextEvidence[] {
  if (digits !== undefined && !hasDigits(facts.disclosure.text, digits)) return []
  return [...facts.disclosure.text.matchAll(finds)]
    .filter(([text]) => isValid(text, valid))
    .map((match) => evidenceAt(facts.document, match.index, match.index + match[0].length))
    .filter((evidence) => !isLeftOut(facts, evidence, claim))
}

function isValid(text: string, check: Pattern["valid"]): boolean {
  if (check === undefined) return true
  return check === "resident-id" ? isResidentId(text) : isBankCard(text)
}

function isLeftOut(facts: Facts, evidence: TextEvidence, { outside, besidesAmounts }: NeverSays): boolean {
  const inSection = facts.disclosure.sections.some(
    (section) => section.topic !== null && outside.includes(section.topic) && overlaps(section, evidence),
  )
  return inSection || (besidesAmounts && isAmount(facts, evidence))
}

function isAmount(facts: Facts, place: TextEvidence): boolean {
  return facts.figures.some(
    (figure) =>
      moneyUnit(figure) !== undefined &&
      figure.evidence.some((evidence) => evidence.kind === "text" && overlaps(evidence, place)),
  )
}

function insteadOf(patterns: readonly Pattern[]): Bilingual | undefined {
  const right = patterns.flatMap(({ instead }) => (instead === undefined ? [] : [`“${instead}”`]))
  if (right.length === 0) return undefined
  return { zh: `规范写法：${right.join("、")}。`, en: `Standard terms: ${right.join(", ")}.` }
}

function neverSaysInWords({ right, patterns }: NeverSays): Bilingual {
  const note = insteadOf(patterns)
  return note === undefined ? right : { zh: `${right.zh}。${note.zh}`, en: `${right.en}. ${note.en}` }
}

/** How it is judged, told and rounded. */
export const NEVER_SAYS: Kind<NeverSays> = {
  judge: judgeNeverSays,
  inWords: neverSaysInWords,
  rounding: NONE,
}
