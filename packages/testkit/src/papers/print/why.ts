import type { Piece } from "../paper.ts"
import { REASONS } from "../words/reasons.ts"
import { digitsOf } from "./digits.ts"
import { type Ask, fact, prior, type Saying } from "./saying.ts"

type Way = "up" | "down" | "same"

/** A reason that fits the direction. */
export function reason({ of }: Ask, saying: Saying): readonly Piece[] {
  const way = wayOf(fact(of, saying) - prior(of, saying), saying)
  return [`${saying.voice.because}${reasonFor(of, way, saying)}`]
}

/** The word of direction alone. */
export function direction({ of }: Ask, saying: Saying): readonly Piece[] {
  return [{ up: "增加", down: "减少", same: "持平" }[wayOf(fact(of, saying) - prior(of, saying), saying)]]
}

/** How accounts compare with their budget, and why. */
export function against({ of }: Ask, saying: Saying): readonly Piece[] {
  const way = wayOf(fact(of, saying) - fact(`${of}@budget`, saying), saying)
  if (way === "same") return ["决算数与预算数持平。"]
  return [`决算数${way === "up" ? "大于" : "小于"}预算数的主要原因：${reasonFor(of, way, saying)}。`]
}

function reasonFor(slot: string, way: Way, { voice }: Saying): string {
  const known = REASONS[slot] ?? REASONS[""]
  return voice.chance.pick(known?.[way] ?? [])
}

function wayOf(fen: bigint, { voice }: Saying): Way {
  if (digitsOf(fen, voice.numbers).isNought) return "same"
  return fen > 0n ? "up" : "down"
}
