import {
  asText,
  chanceOf,
  PAPER_FAULTS,
  PAPER_SETS,
  type PaperForm,
  type PrintedPaper,
  printedPaper,
} from "@gouji/testkit"

/** A paper as a file. */
export interface PaperFile {
  readonly path: string
  readonly bytes: Uint8Array
}

// The keys of an object written out are its keys.
const FORMS = Object.keys(PAPER_SETS) as PaperForm[]
const FAULTS = Object.values(PAPER_FAULTS)
/** One paper of so many has a fault, as they come from units. */
const FAULTY = 8

/** A paper as text, all amounts in ten thousands with two decimals, in every form in turn. */
export function paperFile(seed: number): PaperFile {
  const form = FORMS[seed % FORMS.length] ?? "shanghai-budget"
  const numbers = { unit: "万元", decimals: 2, separator: "", trims: false } as const
  const paper = printedPaper({ form, seed, look: { numbers } })
  const printed = seed % FAULTY === 3 ? faulty(paper, seed) : paper
  return { path: `${seed}.txt`, bytes: new TextEncoder().encode(asText(printed)) }
}

/** The same with the first fault it has a place for. */
function faulty(paper: PrintedPaper, seed: number): PrintedPaper {
  const chance = chanceOf(seed)
  for (let turn = 0; turn < FAULTS.length; turn++) {
    const planted = FAULTS[(seed + turn) % FAULTS.length]?.(paper, chance)
    if (planted !== undefined) return planted.paper
  }
  return paper
}
