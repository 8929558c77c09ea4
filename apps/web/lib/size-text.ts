import type { Language } from "./language.ts"

const UNITS = [
  { unit: "megabyte", bytes: 1e6 },
  { unit: "kilobyte", bytes: 1e3 },
] as const

/** How long a file is, in two digits: `1.2 MB`. */
export function sizeText(lang: Language, bytes: number): string {
  const { unit, bytes: one } = UNITS.find((each) => bytes >= each.bytes) ?? { unit: "byte", bytes: 1 }
  const format = new Intl.NumberFormat(lang, { style: "unit", unit, maximumSignificantDigits: 2 })
  return format.format(bytes / one)
}
