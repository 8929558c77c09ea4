/** JSON that is safe to look at in a terminal: hostile characters are written as escapes and mean the same. */
export function safeJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(OUTSIDE_ASCII, (character) =>
    Array.from({ length: character.length }, (_, index) => escaped(character.charCodeAt(index))).join(""),
  )
}

/** What could move a cursor, turn the direction of writing or hide. Control characters JSON itself has escaped in strings. */
const OUTSIDE_ASCII =
  /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu

function escaped(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, "0")}`
}
