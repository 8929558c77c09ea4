import type { Piece } from "../paper.ts"
import { digitsOf, percentOf } from "./digits.ts"
import { type Ask, fact, money, percentage, prior, type Saying, unchanged } from "./saying.ts"
import { filled } from "./setting.ts"

/** Whether a change stands without the words that say since when. */
export interface Alone {
  readonly alone: boolean
}

/** How much it changed, with the word of direction; words alone where it did not. */
export function change({ of, slots }: Ask, saying: Saying, { alone }: Alone): readonly Piece[] {
  const { voice } = saying
  const fen = fact(of, saying) - prior(of, saying)
  const { text, yuan, isNought } = digitsOf(fen, voice.numbers)
  const own = slots.map((slot) => `Δ${slot}`)
  if (isNought) return [unchanged(own, alone ? "持平" : filled(voice.unchanged, saying))]
  const since = alone ? "" : filled(voice.since, saying)
  return [
    since + (fen > 0n ? voice.up : voice.down),
    money(own, { text: text.replace("-", ""), yuan, isNought }),
  ]
}

/** The rate of change, with the word of direction. Nothing on a base of nought; words alone where nothing changed. */
export function rate({ of, slots }: Ask, saying: Saying): readonly Piece[] {
  const { voice } = saying
  const base = prior(of, saying)
  const fen = fact(of, saying) - base
  const percent = percentOf(fen, base)
  if (digitsOf(fen, voice.numbers).isNought)
    return [
      unchanged(
        slots.map((slot) => `Δ${slot}`),
        "持平",
      ),
    ]
  if (percent === undefined) return []
  const rates = slots.map((slot) => `%${slot}`)
  return [
    fen > 0n ? voice.rateUp : voice.rateDown,
    percentage(rates, percent, fen < 0n ? `-${percent}` : percent),
  ]
}

/** The change and, where it is one and its base is not nought, the rate of it. */
export function withRate(ask: Ask, saying: Saying, alone: Alone): readonly Piece[] {
  const base = prior(ask.of, saying)
  const changed = change(ask, saying, alone)
  const isSame = digitsOf(fact(ask.of, saying) - base, saying.voice.numbers).isNought
  return isSame || base === 0n ? changed : [...changed, "，", ...rate(ask, saying)]
}
