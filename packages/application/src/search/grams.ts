import { normalised } from "./normalised.ts"

/**
 * What an index of words is made of. Chinese has no spaces between words, so that any two characters that stand together
 * are a word to the index (bigrams): what has all bigrams of a word may have the word, and whoever asks looks. In names
 * longer runs are words too: all offices of a town share the pairs of its name, and all towns those of an office's, but
 * the six where the one meets the other are few organisations'. Tokens are letters and digits only, so that every database
 * takes them as they are.
 */
export type Gram = string

/** Where a word may stand: in the names of a document, or in its text. */
const NAMES = "n"
const TEXT = "t"
type Field = typeof NAMES | typeof TEXT

/** Runs of characters in the names that are words as well, the longest first. */
const RUNS = [
  { kind: "l", length: 6 },
  { kind: "m", length: 3 },
] as const
type Run = (typeof RUNS)[number]

/** What is indexed of a document. */
export interface Indexed {
  /** The organisation's name, its initials, the title. */
  readonly names: readonly string[]
  /** Without personal data: nobody is to be found by a telephone number. */
  readonly text: string
  /** What it can be narrowed by as well: the year, the stage, the organisation, the rules with findings. */
  readonly marks: readonly Mark[]
}

/** Something a document has or has not, by kind: `["rule", "N02"]`. */
export type Mark = readonly [kind: "year" | "stage" | "organisation" | "rule", value: string]

/** All tokens of a document, each once. */
export function gramsOf({ names, text, marks }: Indexed): readonly Gram[] {
  const grams = new Set<Gram>()
  for (const name of names) {
    const { text: searched } = normalised(name)
    addGrams(grams, NAMES, searched)
    for (const run of RUNS) for (const gram of runsOf(run, Array.from(searched))) grams.add(gram)
  }
  addGrams(grams, TEXT, normalised(text).text)
  for (const mark of marks) grams.add(markGram(mark))
  return [...grams]
}

function addGrams(grams: Set<Gram>, field: Field, text: string): void {
  const characters = Array.from(text)
  for (const gram of pairsOf(field, characters)) grams.add(gram)
  // The last one begins no pair, and is looked for by what begins with it.
  const last = characters.at(-1)
  if (last !== undefined) grams.add(field + coded(last) + END)
}

function runsOf({ kind, length }: Run, characters: readonly string[]): readonly Gram[] {
  return characters.slice(length - 1).map(
    (_, at) =>
      kind +
      characters
        .slice(at, at + length)
        .map(coded)
        .join(""),
  )
}

const END = "0000"
/** A code point in four digits of base 36. */
function coded(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(36).padStart(END.length, "0")
}

function markGram([kind, value]: Mark): Gram {
  return `${kind[0]}x${Array.from(value, coded).join("")}`
}

/** What an index is asked for: documents that have, for every part, all the tokens of one of its ways. */
export interface GramQuery {
  readonly all: readonly { readonly ways: readonly (readonly GramAsked[])[] }[]
}

/** A token, or what tokens begin with. */
export interface GramAsked {
  readonly gram: Gram
  readonly isBeginning: boolean
}

/** Documents that may have all the words, each in the names or, where `inText`, the text, and all the marks. */
export function gramQuery(
  words: readonly string[],
  { marks, inText }: { readonly marks: readonly Mark[]; readonly inText: boolean },
): GramQuery {
  const fields: readonly Field[] = inText ? [NAMES, TEXT] : [NAMES]
  return {
    all: [
      ...words.map((word) => ({ ways: fields.map((field) => askedOf(field, word)) })),
      ...marks.map((mark) => ({ ways: [[{ gram: markGram(mark), isBeginning: false }]] })),
    ],
  }
}

/** Words longer than any a person types are found by their beginning. */
const LONGEST = 64

function askedOf(field: Field, word: string): readonly GramAsked[] {
  const characters = Array.from(word).slice(0, LONGEST)
  const [only] = characters
  if (characters.length === 1 && only !== undefined) return [{ gram: field + coded(only), isBeginning: true }]
  const run = field === NAMES ? RUNS.find(({ length }) => characters.length >= length) : undefined
  const grams = run === undefined ? pairsOf(field, characters) : runsOf(run, characters)
  return [...new Set(grams)].map((gram) => ({ gram, isBeginning: false }))
}

function pairsOf(field: Field, characters: readonly string[]): readonly Gram[] {
  return characters.slice(1).map((character, at) => field + coded(characters[at] ?? "") + coded(character))
}
