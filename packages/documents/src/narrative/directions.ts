import { anyOf } from "./phrases.ts"
import { AFTER_DIRECTION, DOWN, UP } from "./words/comparison.ts"

const after = `${anyOf(AFTER_DIRECTION)}*`
const AT_END = new RegExp(`(?<word>${anyOf([...UP, ...DOWN, "增", "减", "降"])})${after}$`)
const AT_START = new RegExp(`^(?:是|为)?(?<word>${anyOf([...UP, ...DOWN])})`)
const EXPLAINED = new RegExp(
  `(?:${anyOf([...UP, ...DOWN].filter((word) => word.length > 1))}|增减|变动|变化)(?:变化|变动|幅度)?(?:较大)?的?$`,
)

/** 财政拨款收入支出减少的主要原因是: the words before a reason that name what changed, without the change. */
export function explainedIn(words: string): string | undefined {
  const match = EXPLAINED.exec(words)
  return match ? words.slice(0, match.index) : undefined
}

const INNER = new RegExp(anyOf([...UP, ...DOWN].filter((word) => word.length > 1)), "g")
const RISING = new Set([...UP, "增"])

const [up, down] = [UP, DOWN].map((words) => anyOf(words.filter((word) => word.length > 1)))
const EITHER = new RegExp(`(?:${up}[(/或、]?${down}|${down}[(/或、]?${up})[)]?${after}$`)

/** Words that leave the direction open: template text such as 增加（减少） or 增加减少. Only a nought can follow them and be understood. */
export function eitherWayAtEnd(words: string): string | undefined {
  const match = EITHER.exec(words)
  return match ? words.slice(0, match.index) : undefined
}

/** A direction word next to a number, and the words before it. */
export interface Turn {
  readonly direction: "up" | "down" | "unchanged"
  readonly before: string
  readonly word: string
}

/** The direction that words end with, if what follows it can stand right before a number: 减少, 增加了约, 减少率. */
export function turnAtEnd(words: string): Turn | undefined {
  const match = AT_END.exec(words)
  const word = match?.groups?.["word"]
  if (!match || word === undefined) return undefined
  return { direction: RISING.has(word) ? "up" : "down", before: words.slice(0, match.index), word }
}

/** The direction that words begin with: 新增办公设备购置. */
export function turnAtStart(words: string): Turn | undefined {
  const word = AT_START.exec(words)?.groups?.["word"]
  return word === undefined ? undefined : { direction: RISING.has(word) ? "up" : "down", before: "", word }
}

/** The last noun of words that run several changes together: 人员减少工资薪金 gives 工资薪金. */
export function lastNoun(words: string): string {
  const inner = [...words.matchAll(INNER)].findLast((match) => match.index + match[0].length < words.length)
  return inner ? words.slice(inner.index + inner[0].length) : words
}
