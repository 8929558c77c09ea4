import { codePoints } from "../code-points.ts"
import { normalised } from "./normalised.ts"

/** Where a word stands in a document's text, in code points, with what stands around it. Personal data is masked. */
export interface Passage {
  readonly start: number
  readonly end: number
  readonly before: string
  readonly quote: string
  readonly after: string
}

/** As many code points around a word as fit on a line with it. */
const AROUND = 24

/** Whether all words stand in the names or the text, and the first place of each that stands in the text; else undefined. */
export function passagesOf(
  words: readonly string[],
  { names, text }: { readonly names: readonly string[]; readonly text: string },
): readonly Passage[] | undefined {
  const named = names.map((name) => normalised(name).text)
  const { text: searched, origins } = normalised(text)
  const points = codePoints(text)
  const passages: Passage[] = []
  for (const word of words) {
    const at = searched.indexOf(word)
    if (at < 0 && !named.some((name) => name.includes(word))) return undefined
    if (at < 0) continue
    const start = origins[at] ?? 0
    const end = (origins[at + word.length - 1] ?? start) + 1
    passages.push({
      start,
      end,
      before: points.slice(start - AROUND, start),
      quote: points.slice(start, end),
      after: points.slice(end, end + AROUND),
    })
  }
  return passages
}
