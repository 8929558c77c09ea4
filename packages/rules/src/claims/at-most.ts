import type { Bilingual } from "../bilingual.ts"
import { type Facts, nearest, statedIn } from "../facts/facts.ts"
import {
  type Known,
  knownOf,
  lineOperandAt,
  type Operand,
  type Wanting,
  wantingOf,
} from "../facts/operand.ts"
import { judgeLimit } from "../judging/judge-limit.ts"
import { type Held, type Judgement, passed, unjudged } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { figuresWords } from "../words/figure-words.ts"
import { slotSum } from "../words/formula-words.ts"
import { slotName } from "../words/names.ts"
import { LIMIT } from "../words/rounding-words.ts"
import { inEachFund, type SlotOrEachFund, withoutFund } from "./each-fund.ts"

/** What is small, together, is at most what is large; of several large ones the first the document states. */
export interface Limit {
  readonly small: readonly SlotOrEachFund[]
  readonly large: readonly SlotOrEachFund[]
}

/** Parts do not exceed the whole. */
export interface AtMost {
  readonly kind: "at-most"
  readonly name: string
  readonly limits: readonly Limit[]
}

/** All limits under one name: one verdict where they hold, one for each that does not. */
export function atMost(name: string, limits: readonly Limit[]): AtMost {
  return { kind: "at-most", name, limits }
}

function judgeAtMost({ name, limits }: AtMost, { facts }: Held): readonly Judgement[] {
  const compared = limits
    .flatMap(({ small, large }) => inEachFund({ small, large }))
    .map((limit) => compare(facts, limit))
  const failures = compared.flatMap(({ failure }) => failure)
  if (failures.length > 0) return failures
  const wants = compared.flatMap(({ wanting }) => wanting)
  const doubts = wants.filter(({ why }) => why !== "absent" && why !== "not-applicable")
  if (doubts.length > 0) return [unjudged(name, doubts, true)]
  const figures = [...new Set(compared.flatMap(({ known }) => known).map(({ figure }) => figure))]
  if (figures.length === 0) return [unjudged(name, wants.slice(0, 2), false)]
  const list = figuresWords(figures, facts.disclosure.fiscalYear)
  return [
    passed({
      name,
      figures,
      title: { zh: "分量不超过总量", en: "No part exceeds its whole" },
      explanation: { zh: `各分量均不超过总量：${list.zh}。`, en: `No part exceeds its whole: ${list.en}.` },
    }),
  ]
}

interface Bounded {
  readonly small: readonly string[]
  readonly large: readonly string[]
}

interface Compared {
  readonly known: readonly Known[]
  readonly wanting: readonly Wanting[]
  readonly failure: readonly Judgement[]
}

function compare(facts: Facts, { small, large }: Bounded): Compared {
  const limit = large.find((slot) => statedIn(facts, slot).length > 0) ?? large[0] ?? ""
  const parts = small.map((slot) => lineOperandAt(facts, slot, nearest(facts, limit, undefined)))
  const operands: readonly Operand[] = [lineOperandAt(facts, limit), ...parts]
  const wanting = wantingOf(operands)
  if (wanting.length > 0)
    return { known: [], wanting: isSpoken(wanting, parts) ? wanting : absent(wanting), failure: [] }
  const [whole, ...known] = knownOf(operands)
  if (whole === undefined) throw new TypeError("a limit without its whole")
  const words = { parts: slotSum(small), whole: slotName(limit) }
  const failure = judgeLimit(facts, { name: small.join("+"), parts: known, whole, words })
  return { known: [whole, ...known], wanting: [], failure: failure === undefined ? [] : [failure] }
}

/** Nothing is held against a limit that the document does not speak of: a blank whole without parts is no doubt. */
function isSpoken(wanting: readonly Wanting[], parts: readonly Operand[]): boolean {
  return !wanting.some(({ why }) => why === "absent") && parts.length > 0
}

function absent(wanting: readonly Wanting[]): readonly Wanting[] {
  return wanting.filter(({ why }) => why === "absent")
}

function atMostInWords({ limits }: AtMost): Bilingual {
  const each = limits.map(({ small, large }) => {
    const [parts, whole] = [slotSum(small.map(withoutFund)), slotSum(large.slice(0, 1).map(withoutFund))]
    const cut = small.some((slot) => slot.endsWith("[*]"))
      ? { zh: "各资金来源的", en: " in each fund" }
      : { zh: "", en: "" }
    return { zh: `${cut.zh}${parts.zh} ≤ ${whole.zh}`, en: `${parts.en}${cut.en} ≤ ${whole.en}` }
  })
  return { zh: each.map(({ zh }) => zh).join("；"), en: each.map(({ en }) => en).join("; ") }
}

/** How it is judged, told and rounded. */
export const AT_MOST: Kind<AtMost> = { judge: judgeAtMost, inWords: atMostInWords, rounding: LIMIT }
