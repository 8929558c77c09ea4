type Kind = "string" | "scalar" | "{" | "[" | "}" | "]" | ":" | ","

/** What is waited for: a value, a key, what parts them, or what comes after a value in what is open. */
type State = "value" | "first-value" | "key" | "first-key" | "colon" | "in-object" | "in-list" | "end"

const VALUE = { string: "over", scalar: "over", "{": "first-key", "[": "first-value" } as const

/** What may stand in each state, and what is waited for then; `over`: a value has come to its end. */
const NEXT: Readonly<Record<State, Readonly<Partial<Record<Kind, State | "over">>>>> = {
  value: VALUE,
  "first-value": { ...VALUE, "]": "over" },
  key: { string: "colon" },
  "first-key": { string: "colon", "}": "over" },
  colon: { ":": "value" },
  "in-object": { ",": "key", "}": "over" },
  "in-list": { ",": "value", "]": "over" },
  end: {},
}

const BLANK = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y
const MARK = /[[\]{}:,]/y

/**
 * Where a text stops being JSON, counted from 0: at what cannot stand there, or at its end where something is missing.
 * The engine says so for some faults only, and in words that change.
 */
export function whereJsonBreaks(text: string): number {
  let open: readonly State[] = []
  let state: State = "value"
  let at = lengthAt(BLANK, text, 0)
  for (;;) {
    const token = tokenAt(text, at)
    const next: State | "over" | undefined = token && NEXT[state][token.kind]
    if (token === undefined || next === undefined) return at
    open = openAfter(token.kind, open)
    state = next === "over" ? (open.at(-1) ?? "end") : next
    at += token.length
    at += lengthAt(BLANK, text, at)
  }
}

/** What is waited for after a value, for each that is open, the innermost last. */
function openAfter(kind: Kind, open: readonly State[]): readonly State[] {
  if (kind === "{") return [...open, "in-object"]
  if (kind === "[") return [...open, "in-list"]
  return kind === "}" || kind === "]" ? open.slice(0, -1) : open
}

function tokenAt(text: string, at: number): { readonly kind: Kind; readonly length: number } | undefined {
  const string = lengthAt(STRING, text, at)
  if (string > 0) return { kind: "string", length: string }
  const scalar = lengthAt(SCALAR, text, at)
  if (scalar > 0) return { kind: "scalar", length: scalar }
  // The pattern has no other marks.
  return lengthAt(MARK, text, at) > 0 ? { kind: text.charAt(at) as Kind, length: 1 } : undefined
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0].length ?? 0
}
