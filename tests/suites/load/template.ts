import type { CheckedDocument, Readable } from "@gouji/application"

/** What differs between two documents made of one template. */
export type Hole =
  | { readonly kind: "amount"; readonly hundredths: number }
  | { readonly kind: "name" | "sha256" | "path" }
  | { readonly kind: "year"; readonly year: number }
  | Place
  | { readonly kind: "fingerprint"; readonly of: string }

/** So far into the text, behind so many holes. */
export interface Place {
  readonly kind: "place"
  readonly at: number
  readonly holes: number
}

export type Part = string | Hole

/** A paper that was read and checked once, its text and its report cut wherever another document says something else. */
export interface Template {
  readonly organisation: string
  readonly stage: "budget" | "final"
  readonly fiscalYear: number
  readonly text: readonly Part[]
  /** As JSON. */
  readonly report: readonly Part[]
  readonly personal: readonly { readonly start: Place; readonly end: Place }[]
  /** What came of the paper itself. */
  readonly document: CheckedDocument
}

/** Amounts are printed with two decimals, as nothing else but percentages is; a year is named as one. */
const TOKENS = /(?<amount>(?<![\d.])\d+\.\d\d(?!\d|\s?%))|(?<year>(?<!\d)20\d\d(?=年))/gu

/** How finely amounts are printed, and what that leaves over, stay as they are when amounts are multiplied. */
const KEPT = new Set(["quantum", "bound"])

/** Cuts a paper that was read. All it says is in plain characters, so that code points and code units are the same. */
export function templateOf({ document, text, personal }: Readable): Template {
  const { organisation, stage, fiscalYear } = document.disclosure
  const parts = new Cutter(organisation.name).cut(text)
  const ends = endsOf(parts, organisation.name)
  return {
    organisation: organisation.name,
    stage,
    fiscalYear,
    text: parts,
    report: new Cutter(organisation.name, ends).cutReport(document),
    personal: personal.map(({ start, end }) => ({ start: placeOf(start, ends), end: placeOf(end, ends) })),
    document,
  }
}

/** How many characters a hole takes in the paper itself. */
export function lengthOf(hole: Hole, name: string): number {
  if (hole.kind === "amount") return printed(hole.hundredths).length
  return hole.kind === "name" ? name.length : 4
}

/** Hundredths as they are printed. */
export function printed(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, "0")}`
}

/** Where each hole of a text ends in the paper itself. */
function endsOf(parts: readonly Part[], name: string): readonly number[] {
  const ends: number[] = []
  let at = 0
  for (const part of parts) {
    at += typeof part === "string" ? part.length : lengthOf(part, name)
    if (typeof part !== "string") ends.push(at)
  }
  return ends
}

function placeOf(at: number, ends: readonly number[]): Place {
  return { kind: "place", at, holes: ends.filter((end) => end <= at).length }
}

/** Marks holes by characters that no document has, so that a report can be written as JSON and cut afterwards. */
class Cutter {
  readonly #name: string
  readonly #ends: readonly number[]
  readonly #holes: Hole[] = []

  constructor(name: string, ends: readonly number[] = []) {
    this.#name = name
    this.#ends = ends
  }

  cut(text: string): readonly Part[] {
    return this.#partsOf(this.#marked(text, true))
  }

  cutReport(document: CheckedDocument): readonly Part[] {
    const head = { sha256: this.#mark({ kind: "sha256" }), path: this.#mark({ kind: "path" }) }
    const rest = this.#withHoles({ ...document, sha256: "", path: "" }, { key: "", scales: true })
    // An object stays one.
    return this.#partsOf(JSON.stringify({ ...(rest as object), ...head }))
  }

  #withHoles(value: unknown, { key, scales }: { readonly key: string; readonly scales: boolean }): unknown {
    if (typeof value === "number") return this.#number(key, value)
    if (typeof value === "string") return this.#words(key, value, scales)
    if (Array.isArray(value)) return value.map((each) => this.#withHoles(each, { key, scales }))
    if (value === null || typeof value !== "object") return value
    // Figures that are no money, percentages and counts, stay as they are.
    const stays = "measure" in value && "unit" in value && !String(value.unit).endsWith("元")
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        name,
        this.#withHoles(each, { key: name, scales: scales && !stays }),
      ]),
    )
  }

  #number(key: string, value: number): unknown {
    if (key === "fiscalYear" || key === "year") return this.#numberMark({ kind: "year", year: value })
    return key === "start" || key === "end" ? this.#numberMark(placeOf(value, this.#ends)) : value
  }

  #words(key: string, value: string, scales: boolean): string {
    if (key === "fingerprint") return this.#mark({ kind: "fingerprint", of: value })
    return KEPT.has(key) ? value : this.#marked(value, scales)
  }

  #marked(text: string, scales: boolean): string {
    return text
      .replace(TOKENS, (token, ...rest) => {
        // The last argument of a replacement is the named groups.
        const { year } = rest.at(-1) as { readonly year?: string }
        if (year !== undefined) return this.#mark({ kind: "year", year: Number(year) })
        return scales ? this.#mark({ kind: "amount", hundredths: Math.round(Number(token) * 100) }) : token
      })
      .replaceAll(this.#name, () => this.#mark({ kind: "name" }))
  }

  #mark(hole: Hole): string {
    return `\ue001${this.#holes.push(hole) - 1}\ue001`
  }

  /** Its quotes go with it. */
  #numberMark(hole: Hole): string {
    return `\ue000${this.#holes.push(hole) - 1}\ue000`
  }

  #partsOf(marked: string): readonly Part[] {
    return marked
      .split(/("\ue000\d+\ue000"|\ue001\d+\ue001)/u)
      .map((part) => (/[\ue000\ue001]/u.test(part) ? this.#holeOf(part) : part))
  }

  #holeOf(mark: string): Hole {
    const hole = this.#holes[Number(mark.replace(/\D/gu, ""))]
    if (hole === undefined) throw new TypeError("a mark without its hole")
    return hole
  }
}
