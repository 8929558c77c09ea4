import { named, type Press, typed } from "./press.ts"

/** Turns what a terminal sends into keys. */
export interface TerminalInput {
  /** What came; a sequence that is not whole yet waits for the rest. */
  push(chunk: string): readonly Press[]
  /** True where an Escape waits: it may be the key, or the beginning of another one's sequence. */
  waits(): boolean
  /** Nothing more came: what waits was the Escape key. */
  flush(): readonly Press[]
}

const ESCAPE = "\u001b"
const PASTE_BEGIN = "\u001b[200~"
const PASTE_END = "\u001b[201~"

/** Keys typed fast, pasted text and what an input method sends come as one chunk, or cut anywhere. */
export function terminalInput(): TerminalInput {
  let rest = ""
  return {
    push: (chunk) => {
      const read = pressesIn(rest + chunk)
      rest = read.rest
      return read.presses
    },
    waits: () => rest !== "" && !rest.startsWith(PASTE_BEGIN),
    flush: () => {
      const waiting = rest
      rest = ""
      return waiting === "" ? [] : [named("escape")]
    },
  }
}

function pressesIn(input: string): { readonly presses: readonly Press[]; readonly rest: string } {
  const presses: Press[] = []
  let rest = input
  while (rest !== "") {
    const step = stepOf(rest)
    if (step === null) break
    presses.push(...step.presses)
    rest = rest.slice(step.length)
  }
  return { presses, rest }
}

interface Step {
  readonly presses: readonly Press[]
  /** How much of the input it took. */
  readonly length: number
}

/** The first key of an input; null where it is not whole. */
function stepOf(input: string): Step | null {
  if (!input.startsWith(ESCAPE)) return plain(input)
  if (input.startsWith(PASTE_BEGIN)) return paste(input)
  const after = input.slice(ESCAPE.length)
  const sequence = /^(?:\[[<\d;?]*[~A-Za-z]|O[A-Z])/.exec(after)?.[0]
  if (sequence !== undefined) {
    return {
      presses: mousePresses(sequence) ?? keyPresses(sequence),
      length: ESCAPE.length + sequence.length,
    }
  }
  return /^(?:\[[<\d;?]*|O)?$/.test(after) ? null : { presses: [named("escape")], length: ESCAPE.length }
}

function paste(input: string): Step | null {
  const end = input.indexOf(PASTE_END)
  if (end < 0) return null
  const text = input.slice(PASTE_BEGIN.length, end)
  return { presses: [{ key: "paste", text: printable(text) }], length: end + PASTE_END.length }
}

/** Line ends and tabs are turned to blanks where text is edited; whatever else controls a terminal (C0, C1) goes. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, "").replaceAll("\t", " ")
}

const FINAL: Readonly<Record<string, string>> = {
  A: "up",
  B: "down",
  C: "right",
  D: "left",
  F: "end",
  H: "home",
  Z: "shift-tab",
}
const NUMBERED: Readonly<Record<string, string>> = {
  "1": "home",
  "3": "delete",
  "4": "end",
  "5": "pageup",
  "6": "pagedown",
  "7": "home",
  "8": "end",
}

/** The key of a sequence; none for those that are none: answers, the focus. */
function keyPresses(sequence: string): readonly Press[] {
  const final = sequence.at(-1) ?? ""
  const name = final === "~" ? NUMBERED[/\d+/.exec(sequence)?.[0] ?? ""] : FINAL[final]
  return name === undefined ? [] : [named(name)]
}

/** As many rows as a terminal itself moves by a notch of the wheel. */
const NOTCH = 3
const WHEEL: Readonly<Record<string, string>> = { "64": "up", "65": "down" }

/** What the mouse did (SGR, mode 1006): a click with the first button, or the wheel; null where a sequence is not of the mouse. */
function mousePresses(sequence: string): readonly Press[] | null {
  if (!sequence.startsWith("[<")) return null
  const [, button = "", column, row] = /^\[<(\d+);(\d+);(\d+)M$/.exec(sequence) ?? []
  const wheel = WHEEL[button]
  if (wheel !== undefined) return Array.from({ length: NOTCH }, () => named(wheel))
  if (button !== "0") return []
  return [{ ...named("click"), cell: { column: Number(column) - 1, row: Number(row) - 1 } }]
}

const CONTROL: Readonly<Record<string, string>> = {
  "\r": "enter",
  "\n": "enter",
  "\t": "tab",
  "\b": "backspace",
  "\u007f": "backspace",
}

function plain(input: string): Step {
  const character = String.fromCodePoint(input.codePointAt(0) ?? 0)
  const control = CONTROL[character]
  if (control !== undefined) return { presses: [named(control)], length: 1 }
  if (character < " ") {
    const letter = String.fromCharCode(character.charCodeAt(0) + 0x60)
    return { presses: /[a-z]/.test(letter) ? [named(`ctrl-${letter}`)] : [], length: 1 }
  }
  return { presses: [typed(character)], length: character.length }
}
