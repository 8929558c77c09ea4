/** The signs that are set among Han and kana without spaces, beyond the blocks of wide forms. */
const WIDE_SIGNS: ReadonlySet<number> = new Set([..."“”‘’…—·"].map((sign) => sign.charCodeAt(0)))

/** Whether a character takes the room of two letters and is set without spaces. */
export function isWide(character: string): boolean {
  return isWideCode(character.charCodeAt(0))
}

/** By numbers, since it is asked of every character several times: Han, kana, compatibility and full-width forms. */
function isWideCode(code: number): boolean {
  if (code <= LATIN) return false
  return (
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0x2e80 && code <= 0x30ff) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xffe0 && code <= 0xffe6) ||
    WIDE_SIGNS.has(code)
  )
}

const LATIN = 0x7f

/** The characters' widths by rule of thumb, in parts of the size of the type: one, or half of it. */
export function widthOf(text: string): number {
  let width = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.codePointAt(at) ?? 0
    width += isWideCode(code) ? 1 : 0.5
    // Beyond the basic plane a character has two units.
    if (code > 0xffff) at++
  }
  return width
}

/** An amount or a share with nothing else. `1.` is not one: it begins an item of a list. */
export function isAmount(text: string): boolean {
  return /^[-−—–+(（]?\s*(?:[\d０-９]+[,，.．]\s?)*[\d０-９]+\s*[)）]?[%％]?$/.test(text.trim())
}

/** What may not stand at the beginning of a line, so that it never begins a paragraph. */
export function closes(character: string): boolean {
  return /[，。、；：！？）》】〕”’,.;:!?)\]%％]/.test(character)
}

/**
 * What stands between two pieces of a text that a line break or a boundary of the print parted: Latin words take a
 * space, numbers and Chinese do not.
 */
export function joint(before: string, after: string): "" | " " {
  return /[A-Za-z][,.;:]?$/.test(before) && /^[A-Za-z]/.test(after) ? " " : ""
}
