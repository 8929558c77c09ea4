import { compare, moneyOf, subtract, sum } from "@gouji/domain"

import type { Breakdown, Part } from "./overview.ts"

/** What becomes of each hundred yuan of a whole. Shares are yuan, to the fen. */
export interface PerHundred {
  readonly parts: readonly (Part & { readonly share: string })[]
  /** What the parts named leave of a hundred, and how many parts that is; null where there are no others. */
  readonly rest: { readonly share: string; readonly count: number } | null
}

/** Smaller parts than this are told together. */
const SMALL = moneyOf("3")
/** So many can be taken in at one reading. */
const MOST = 5

/** The largest parts of a whole; null where a share is unknown or below nought, or one part is all there is. */
export function perHundred({ parts, residual, unknown }: Breakdown): PerHundred | null {
  const shared = parts.flatMap((part) => (part.share === null ? [] : [{ ...part, share: part.share }]))
  const isSound = shared.length === parts.length && shared.every(({ share }) => !share.startsWith("-"))
  const agrees = residual === null || residual.outcome?.startsWith("pass") === true
  if (!isSound || !agrees || unknown.length > 0 || shared.length < 2) return null
  const large = shared.filter(({ share }) => compare(moneyOf(share), SMALL) >= 0).slice(0, MOST)
  const count = shared.length - large.length
  const left = subtract(moneyOf("100"), sum(large.map(({ share }) => moneyOf(share))))
  return { parts: large, rest: count === 0 ? null : { share: left, count } }
}
