import { fifteenDigits, roundedAway } from "./decimal.ts"

/** How a number of nought or more is shown: so many places, in groups of three or not, perhaps in percent. */
export interface PlainFormat {
  readonly places: number
  readonly isGrouped: boolean
  readonly isPercent: boolean
}

/** Colours, room left for a bracket, and what fills a cell up; none of it is a word. */
const UNSEEN = /\[(?:Red|Black|Blue|Color\d+|红色|黑色|蓝色)\]|_.|\*./gi
const PLAIN = /^(#,##)?0(?:\.(0{1,12}))?(%)?$/

/** The format of nearly every amount; null for a code that says more. Only the part for positive numbers is looked at. */
export function plainFormat(code: string): PlainFormat | null {
  const [positive = ""] = code.split(";")
  const found = PLAIN.exec(positive.replace(UNSEEN, "").trim())
  if (!found) return null
  const [, groups, places = "", percent] = found
  return { places: places.length, isGrouped: groups !== undefined, isPercent: percent !== undefined }
}

/** A positive number so, rounded as a decimal and not as a binary number. */
export function plainWords(value: number, { places, isGrouped, isPercent }: PlainFormat): string {
  const decimal = fifteenDigits(isPercent ? value * 100 : value)
  const [whole = "0", fraction = ""] = roundedAway(decimal, places).split(".")
  const grouped = isGrouped ? whole.replace(/\B(?=(?:\d{3})+$)/g, ",") : whole
  return grouped + (places > 0 ? `.${fraction.padEnd(places, "0")}` : "") + (isPercent ? "%" : "")
}
