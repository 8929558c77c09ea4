import type { WireFigure, WireFinding, WireVerdict } from "@gouji/application"

import type { Language } from "../language.ts"
import type { Phrases } from "../words/phrases.ts"
import { arithmeticPieces } from "./arithmetic-lines.ts"
import { type Piece, piece } from "./paint.ts"

/** One thing said of a finding, with what introduces it: empty for the claim and the arithmetic. */
export interface Note {
  readonly lead: string
  readonly pieces: readonly Piece[]
}

/** What the notes of a finding are made from. */
export interface FindingToTell {
  readonly finding: WireFinding
  /** The verdicts that speak for it. */
  readonly held: readonly WireVerdict[]
  readonly figures: ReadonlyMap<string, WireFigure>
}

/** The words they are made in. */
export interface Speech {
  readonly say: Phrases
  readonly language: Language
}

/** Why it is one: the claim with its operands, the arithmetic, what is suspected, what to do. */
export function findingNotes(input: FindingToTell, { say, language }: Speech): readonly Note[] {
  const { finding, held, figures } = input
  const sums = held.flatMap((verdict) => {
    const pieces = arithmeticPieces(verdict, { figures, operands: finding.figures, say })
    return pieces === undefined ? [] : [{ lead: "", pieces }]
  })
  return [
    words("", finding.explanation[language]),
    ...sums,
    ...guesses(input, { say, language }),
    words(say.whatToDo, finding.advice[language]),
  ]
}

/** A note as plain words. */
export function noteText({ lead, pieces }: Note): string {
  return `${lead === "" ? "" : `${lead}: `}${pieces.map(({ text }) => text).join("")}`
}

/** Which figures are suspected, and what is likely to have happened to them. */
export function guesses(
  { finding, figures }: Pick<FindingToTell, "finding" | "figures">,
  { say, language }: Speech,
): readonly Note[] {
  const named = (id: string) => figures.get(id)?.label[language] ?? id
  const suspects = finding.suspects[0]?.map(named).join("、") ?? ""
  const changes =
    finding.hypotheses[0]?.changes.map(({ figure, from, to }) => `${named(figure)} ${from} → ${to}`) ?? []
  return [
    ...(suspects === "" ? [] : [words(say.suspect, suspects)]),
    ...(changes.length === 0 ? [] : [words(say.guess, changes.join("，"))]),
  ]
}

function words(lead: string, text: string): Note {
  return { lead, pieces: [piece(text)] }
}
