import type { EntryFilter, Problem } from "@gouji/application"
import { rules } from "@gouji/application/reader"
import type { Stage, State } from "@gouji/domain"

import type { Context } from "../context.ts"
import { type Line, piece } from "../output/paint.ts"
import { ASK } from "../words/ask.ts"

/** Which documents a command is to look at. */
export interface DocumentWish {
  readonly year?: number
  readonly stage?: Stage
  readonly state?: State
  readonly rule?: string
  readonly words?: string
}

/** The same as the registry is asked. */
export function filterOf({ year, stage, state, rule, words }: DocumentWish): EntryFilter {
  return {
    ...(year !== undefined && { fiscalYear: year }),
    ...(stage && { stage }),
    ...(state && { state }),
    ...(rule !== undefined && { rule: rule.toUpperCase() }),
    ...(words && { words }),
  }
}

/** A rule that is none would find nothing, as a rule without findings does: it is told instead. */
export function unknownRule({ rule }: DocumentWish): Problem | null {
  const isKnown = rule === undefined || rules().some(({ id }) => id === rule.toUpperCase())
  return isKnown ? null : { code: "no-such-rule", id: rule }
}

/** How to go on behind a page; nothing at the end. */
export function moreLines(next: string | null, { language }: Context): readonly Line[] {
  return next === null ? [] : [[piece(ASK[language].more(next), "muted")]]
}
