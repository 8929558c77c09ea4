import type { TextEvidence } from "@gouji/domain"

import type { LaidDocument } from "../layout/laid-document.ts"
import { type CodePoints, codePointsOf } from "../text/code-points.ts"
import type { Stretch } from "./drafts.ts"

/** Makes evidence of a stretch given in UTF-16 units. */
export type Evidencer = (stretch: Stretch) => TextEvidence

const AROUND = 24
const NOWHERE = { page: null, box: null } as const

/** Evidence in code points, with a few words of the same line on either side, and its place where there are pages. */
export function evidencerFor({ text, placeOf }: Pick<LaidDocument, "text" | "placeOf">): Evidencer & {
  readonly codePoints: CodePoints
} {
  const codePoints = codePointsOf(text)
  const evidence = ({ start, end }: Stretch): TextEvidence => ({
    kind: "text",
    ...(placeOf(start, end) ?? NOWHERE),
    start: codePoints(start),
    end: codePoints(end),
    quote: text.slice(start, end),
    before: lastLine(wholeFrom(text.slice(Math.max(0, start - AROUND), start))),
    after: wholeTo(text.slice(end, end + AROUND)).replace(/\n[\s\S]*$/, ""),
  })
  return Object.assign(evidence, { codePoints })
}

function lastLine(words: string): string {
  return words.slice(words.lastIndexOf("\n") + 1)
}

/** Cuts never part a surrogate pair. */
function wholeFrom(words: string): string {
  return words.replace(/^[\udc00-\udfff]/, "")
}

function wholeTo(words: string): string {
  return words.replace(/[\ud800-\udbff]$/, "")
}
