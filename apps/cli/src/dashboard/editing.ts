import type { Press } from "./press.ts"

/** A line of text being typed, and where in it, in characters. */
export interface Edit {
  readonly text: string
  readonly caret: number
}

/** A text with the caret behind it. */
export function editOf(text: string): Edit {
  return { text, caret: Array.from(text).length }
}

/** The text after a key; the same where the key is none of editing. What is pasted is one line. */
export function edited(edit: Edit, { key, text }: Press): Edit {
  const characters = Array.from(edit.text)
  const { caret } = edit
  const cut = (from: number, to: number): Edit => ({
    text: [...characters.slice(0, from), ...characters.slice(to)].join(""),
    caret: from,
  })
  switch (key) {
    case "left":
      return { ...edit, caret: Math.max(0, caret - 1) }
    case "right":
      return { ...edit, caret: Math.min(characters.length, caret + 1) }
    case "home":
    case "ctrl-a":
      return { ...edit, caret: 0 }
    case "end":
    case "ctrl-e":
      return { ...edit, caret: characters.length }
    case "backspace":
      return caret === 0 ? edit : cut(caret - 1, caret)
    case "delete":
      return cut(caret, Math.min(characters.length, caret + 1))
    case "ctrl-u":
      return cut(0, caret)
    case "ctrl-w":
      return cut(wordBefore(characters, caret), caret)
    default:
      return text === "" ? edit : inserted(edit, text)
  }
}

function inserted({ text, caret }: Edit, added: string): Edit {
  const line = Array.from(added.replace(/\s*[\r\n]+\s*/g, " "))
  const characters = Array.from(text)
  return {
    text: [...characters.slice(0, caret), ...line, ...characters.slice(caret)].join(""),
    caret: caret + line.length,
  }
}

function wordBefore(characters: readonly string[], caret: number): number {
  const before = characters.slice(0, caret).join("")
  return Array.from(before.replace(/[^\s，。、；]*[\s，。、；]*$/u, "")).length
}
