/** A text as it is searched, and where each of its characters came from. */
export interface Normalised {
  readonly text: string
  /** For each UTF-16 unit of `text`, the number of the code point it came from. */
  readonly origins: readonly number[]
}

/**
 * Full-width letters and digits as half-width (NFKC, character by character), small letters, and no white space: pages
 * break lines inside words.
 */
export function normalised(text: string): Normalised {
  let searched = ""
  const origins: number[] = []
  let at = 0
  for (const character of text) {
    const form = formOf(character)
    searched += form
    for (let unit = 0; unit < form.length; unit++) origins.push(at)
    at += 1
  }
  return { text: searched, origins }
}

function formOf(character: string): string {
  // Most characters of these documents: Chinese ideographs are what they are.
  if (character >= "一" && character <= "鿿") return character
  return character
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\0]+/gu, "")
}

/** The words of a query, parted by white space. */
export function wordsIn(query: string): readonly string[] {
  const words = query.split(/\s+/u).map((word) => normalised(word).text)
  return [...new Set(words.filter((word) => word !== ""))]
}
