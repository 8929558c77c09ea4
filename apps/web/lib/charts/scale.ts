import type { Money } from "@gouji/domain"

/** Where an amount stands, in per cent of a picture's breadth. */
export type Scale = (amount: Money) => number

/**
 * A scale on which nought and all these amounts have their place. Lengths are for the eye: they are rounded, and no
 * amount is ever made of one again.
 */
export function scaleOf(amounts: readonly Money[]): Scale {
  const values = amounts.map(Number)
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)]
  const breadth = most - least || 1
  return (amount) => rounded(((Number(amount) - least) / breadth) * 100)
}

/** The part of a scale that holds these amounts, for changes that would be lost beside the whole. Marked where it is used. */
export function closeScaleOf(amounts: readonly Money[]): Scale {
  const values = amounts.map(Number)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const margin = (most - least || 1) / 8
  return (amount) => rounded(((Number(amount) - least + margin) / (most - least + 2 * margin || 1)) * 100)
}

function rounded(percent: number): number {
  return Math.round(percent * 100) / 100
}
