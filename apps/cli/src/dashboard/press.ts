/** A key: its name (`j`, `down`, `ctrl-s`), and the text it types; none for keys that type nothing. */
export interface Press {
  readonly key: string
  readonly text: string
  /** Where a click was. */
  readonly cell?: Cell
}

/** A column and a row of the terminal, from 0 on. */
export interface Cell {
  readonly column: number
  readonly row: number
}

/** A key that types nothing. */
export function named(key: string): Press {
  return { key, text: "" }
}

/** A character as it was typed. Its key is what the same key sends with the Chinese input method off. */
export function typed(text: string): Press {
  return { key: halfWidth(text), text }
}

/** Punctuation that Chinese input methods put in the place of a key. */
const ON_THE_KEY: Readonly<Record<string, string>> = {
  "、": "/",
  "《": "<",
  "》": ">",
  "【": "[",
  "】": "]",
  "‘": "'",
  "’": "'",
  "“": '"',
  "”": '"',
  "。": ".",
  "\u3000": " ",
}

function halfWidth(character: string): string {
  const own = ON_THE_KEY[character]
  if (own !== undefined) return own
  return /^[\uff01-\uff5e]$/.test(character)
    ? String.fromCharCode(character.charCodeAt(0) - 0xfee0)
    : character
}
