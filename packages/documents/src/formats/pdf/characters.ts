/** Han, kana, and the signs and wide forms that are set among them without spaces. */
const WIDE = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uff60\uffe0-\uffe6“”‘’…—·]/u

/** Whether a character takes the room of two letters and is set without spaces. */
export function isWide(character: string): boolean {
  return WIDE.test(character)
}

/** The characters' widths by rule of thumb, in parts of the size of the type: one, or half of it. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += isWide(character) ? 1 : 0.5
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
