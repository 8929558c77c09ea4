/**
 * Whatever could move a cursor, change a colour, turn the direction of writing or hide: control characters (C0, C1),
 * marks of direction, invisible characters and tags, lone surrogates.
 */
const HOSTILE =
  /[\p{Cc}\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** Text from outside, made fit to be shown. One character stands for one, so that offsets into the text still hold. */
export function clean(text: string): string {
  return text.replace(HOSTILE, (character) =>
    /\s/.test(character) && character !== "\ufeff" ? " " : "\ufffd",
  )
}
