import type { TextEvidence } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import { evidenceAt } from "../facts/document-text.ts"
import { judgeWords } from "../judging/judge-words.ts"
import { type Held, type Judgement, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { NONE } from "../words/rounding-words.ts"

/** Quotation marks and brackets come in pairs. */
export interface PairsClosed {
  readonly kind: "pairs-closed"
}

/** Held over the whole text, since lines break within a pair; a bracket that closes a number (`1）`) opens nowhere. */
export function pairsClosed(): PairsClosed {
  return { kind: "pairs-closed" }
}

function judgePairsClosed(_: PairsClosed, { facts }: Held): readonly Judgement[] {
  const { text } = facts.disclosure
  if (text === "") return [unchecked(WORDS.name, "no-text")]
  const evidence = unpaired(text).map((at): TextEvidence => evidenceAt(facts.document, at, at + 1))
  return [judgeWords(WORDS, { evidence })]
}

const WORDS = {
  name: "pairs",
  wrong: { zh: "引号、括号或书名号不成对", en: "Some quotation marks or brackets are unpaired" },
  right: { zh: "引号、括号和书名号成对", en: "Quotation marks and brackets are in pairs" },
  advice: { zh: "请补上或删去单独的一半。", en: "Add the missing half, or remove the stray one." },
}

/** Half a pair; brackets of either width are one kind. */
interface Mark {
  readonly at: number
  readonly opens: boolean
  readonly kind: string
}

const KINDS: readonly { readonly kind: string; readonly opening: string; readonly closing: string }[] = [
  { kind: "quotation marks", opening: "“", closing: "”" },
  { kind: "inner quotation marks", opening: "‘", closing: "’" },
  { kind: "brackets", opening: "（(", closing: "）)" },
  { kind: "title marks", opening: "《", closing: "》" },
  { kind: "heavy brackets", opening: "【", closing: "】" },
]

/** A pair further apart than this many characters is none: two lone halves that have nothing to do with each other. */
const FAR = 500

/** Positions of marks without their other half, each kind for itself: crossing pairs are another matter. */
function unpaired(text: string): readonly number[] {
  const marks = marksIn(text)
  return KINDS.flatMap(({ kind }) => lone(marks.filter((mark) => mark.kind === kind))).toSorted(
    (a, b) => a - b,
  )
}

function lone(marks: readonly Mark[]): readonly number[] {
  const open: number[] = []
  const alone: number[] = []
  for (const { at, opens } of marks) {
    const last = open.at(-1)
    if (opens) open.push(at)
    else if (last === undefined || at - last > FAR) alone.push(at)
    else open.pop()
  }
  return [...open, ...alone]
}

function marksIn(text: string): readonly Mark[] {
  return [...text.matchAll(/[“”‘’（）()《》【】]/gu)].flatMap(({ index: at, 0: mark }) => {
    const found = KINDS.find(({ opening, closing }) => opening.includes(mark) || closing.includes(mark))
    if (found === undefined || closesNumber(text, at)) return []
    return [{ at, opens: found.opening.includes(mark), kind: found.kind }]
  })
}

/** `1）`, `一）`: the end of a number at the head of a line. */
function closesNumber(text: string, at: number): boolean {
  if (!"）)".includes(text.charAt(at))) return false
  const lineStart = text.lastIndexOf("\n", at - 1) + 1
  return /^\s*[\d一二三四五六七八九十a-zA-Z]{1,3}$/u.test(text.slice(lineStart, at))
}

const PAIRS_CLOSED_IN_WORDS: Bilingual = {
  zh: "引号、括号、书名号成对",
  en: "quotation marks and brackets come in pairs",
}

/** How it is judged, told and rounded. */
export const PAIRS_CLOSED: Kind<PairsClosed> = {
  judge: judgePairsClosed,
  inWords: () => PAIRS_CLOSED_IN_WORDS,
  rounding: NONE,
}
