import { fifteenDigits, roundedAway } from "./decimal.ts"
import { plainFormat, plainWords } from "./plain-format.ts"

/** How a number is shown under a format code of Excel. */
export type NumberWords = (value: number, format: string) => string

/** Excel allows no longer format code; a longer one is not followed. */
const LONGEST_FORMAT = 255
/** Smaller than any amount: what binary sums leave of nought. */
const NEXT_TO_NOTHING = 1e-9
/** Whole numbers beyond are written with an exponent. */
const BEYOND_WRITING = 1e21

/** Loads what knows the format codes; `date1904` is the other calendar of old Macintosh files. */
export async function loadNumberWords(date1904: boolean): Promise<NumberWords> {
  const { SSF } = await import("./excel-formatter.ts")
  // The library types its formatter as any.
  const format = SSF.format as (
    code: string,
    value: number,
    options: { readonly date1904: boolean },
  ) => string
  const shown = (code: string, value: number) => format(code, value, { date1904 })
  const plain = rememberedBy(plainFormat)
  return (value, code) => {
    const simple = value > 0 && value < BEYOND_WRITING ? plain(code) : null
    return simple ? plainWords(value, simple) : numberWords(value, code, shown).trim()
  }
}

/** A workbook has a handful of codes and a hundred thousand cells under them. */
function rememberedBy<T>(of: (code: string) => T): (code: string) => T {
  const known = new Map<string, T>()
  return (code) => {
    const found = known.get(code)
    if (found !== undefined) return found
    const made = of(code)
    known.set(code, made)
    return made
  }
}

/** No format, under its names in files of the English and the Chinese edition, with room left beside it or not. */
const GENERAL = /^(?:[_*].)*(?:@|general|G\/通用格式)(?:[_*].)*$/i

type Shown = (code: string, value: number) => string

function numberWords(value: number, code: string, shown: Shown): string {
  if (!Number.isFinite(value)) return ""
  if (code.length > LONGEST_FORMAT || GENERAL.test(code)) return general(value, shown)
  try {
    return roundedAsShown(value, code, shown)
  } catch {
    // The formatter throws on codes it cannot parse; Excel would not have stored them.
    return general(value, shown)
  }
}

/** All its digits, as codes and amounts need them. */
function general(value: number, shown: Shown): string {
  const size = Math.abs(value)
  const isWritten = size === 0 || (size >= NEXT_TO_NOTHING && size < BEYOND_WRITING)
  return isWritten ? fifteenDigits(value) : shown("General", value)
}

/** One number, with at most a sign, a currency or a percent sign around it. */
const ONE_NUMBER = /^[^\d.]*[\d,]+(?:\.(\d+))?[^\d.]*$/
/** Dates, and numbers shown in thousands: there the digits shown are not those of the number. */
const OTHER_DIGITS = /[ymdhsbe]|[0#?],+(?![,0#?])/i
const QUOTED = /"[^"]*"|\[[^\]]*\]|[\\_*]./g

/**
 * The formatter rounds the binary number, in which half a cent (12.345) may lie below the half; Excel rounds the decimal
 * one. So the decimal is rounded first, to as many places as are shown.
 */
function roundedAsShown(value: number, code: string, shown: Shown): string {
  const words = shown(code, value)
  const [number, places = ""] = ONE_NUMBER.exec(words) ?? []
  if (number === undefined || OTHER_DIGITS.test(code.replace(QUOTED, ""))) return words
  const percent = words.includes("%") ? 2 : 0
  const rounded = Number(roundedAway(fifteenDigits(value), places.length + percent))
  return rounded === 0 || rounded === value ? words : shown(code, rounded)
}
