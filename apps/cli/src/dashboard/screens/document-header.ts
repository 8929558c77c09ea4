import type { DisclosureView } from "@gouji/application"

import { type Piece, piece } from "../../output/paint.ts"
import type { Canvas } from "../canvas.ts"

/** Whose document of which year and stage a screen is about, at the head of it. */
export function documentPiece(
  head: DisclosureView["head"],
  { say, words }: Pick<Canvas, "say" | "words">,
): Piece {
  const { organisation, fiscalYear, stage } = head
  return piece(` ${organisation.name || say.unnamed} ${words.year(fiscalYear, say.stage[stage])}`, "strong")
}
