import { readDocument } from "@gouji/documents"
import {
  add,
  compare,
  type Disclosure,
  type Figure,
  moneyOf,
  printAmount,
  type TextEvidence,
} from "@gouji/domain"
import { check, type Finding } from "@gouji/rules"

/** One way an amount goes wrong between the table and the text. Undefined where it would change nothing. */
export type Slip = (printed: string) => string | undefined

/** What typing slips do to a printed number; each moves it by more than rounding could. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  "a digit more": (printed) => `${printed.charAt(0)}${printed}`,
  "a digit less": (printed) => (/^\d{2,}/.test(printed) ? printed.slice(1) : undefined),
  "two digits swapped": (printed) => {
    const swapped = printed.replace(/(\d)(\d)/, "$2$1")
    return swapped === printed ? undefined : swapped
  },
  "another first digit": (printed) => `${(Number(printed.charAt(0)) + 3) % 10}${printed.slice(1)}`,
  "too much by 5.55": (printed) =>
    /^[\d.]+$/.test(printed) ? printAmount(add(moneyOf(printed), moneyOf("5.55")), "元") : undefined,
}

/** What came of one slip: whether a finding speaks of the amount, and whether it is the first one suspected. */
export interface Caught {
  readonly name: string
  readonly detected: boolean
  readonly first: boolean
}

/** Changes every amount that an equation of the document rests on, one at a time, and checks the document again. */
export async function catchSlips(text: string, slip: Slip): Promise<readonly Caught[]> {
  const original = await read(text)
  const inEquations = new Set(
    check({ disclosure: original, related: [] })
      .verdicts.filter(({ residual }) => residual !== null)
      .flatMap(({ figures }) => figures),
  )
  const caught: Caught[] = []
  for (const figure of original.figures) {
    if (!inEquations.has(figure.id) || !/^[\d.,]+$/.test(figure.printed ?? "")) continue
    caught.push(...(await changed(text, figure, slip)))
  }
  return caught
}

/** What came of it; nothing where the slip changes nothing. */
async function changed(text: string, figure: Figure, slip: Slip): Promise<readonly Caught[]> {
  const place = placeOf(figure)
  const wrong = slip(place.quote)
  if (wrong === undefined || isSameNumber(wrong, place.quote)) return []
  const characters = [...text]
  characters.splice(place.start, place.end - place.start, wrong)
  const disclosure = await read(characters.join(""))
  const { findings } = check({ disclosure, related: [] })
  const speaking = findings.filter((finding) =>
    finding.evidence.some((piece) => stands(piece, place.start, wrong)),
  )
  return [
    {
      name: `${figure.concept} ${place.quote} → ${wrong}`,
      detected: speaking.length > 0,
      first: speaking.some((finding) => isFirstSuspect(disclosure, finding, place.start)),
    },
  ]
}

function isFirstSuspect(disclosure: Disclosure, finding: Finding, start: number): boolean {
  const [first = []] = finding.suspects
  return first.some((id) =>
    disclosure.figures.some((figure) => figure.id === id && placeOf(figure).start === start),
  )
}

async function read(text: string): Promise<Disclosure> {
  const result = await readDocument(new TextEncoder().encode(text))
  if (!result.ok) throw new TypeError(result.error.code)
  return result.value.disclosure
}

function placeOf(figure: Figure): TextEvidence {
  const [place] = figure.evidence
  if (place?.kind !== "text") throw new TypeError("a narrative has no cells")
  return place
}

function stands(piece: Finding["evidence"][number], start: number, quote: string): boolean {
  return piece.kind === "text" && piece.start === start && piece.quote === quote
}

function isSameNumber(a: string, b: string): boolean {
  return compare(moneyOf(a.replaceAll(",", "")), moneyOf(b.replaceAll(",", ""))) === 0
}
