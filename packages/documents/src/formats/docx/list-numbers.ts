const DIGITS = "〇一二三四五六七八九"
const PLACES = ["", "十", "百", "千"]
const LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖"
const LEGAL_PLACES = ["", "拾", "佰", "仟"]
const ROMAN: readonly (readonly [number, string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
]

const chinese = (number: number) => counted(number, { digits: DIGITS.replace("〇", "零"), places: PLACES })
const decimal = (number: number) => String(number)

/** By the names of ST_NumberFormat (ECMA-376 part 1, 17.18.59). */
const FORMATS: Readonly<Record<string, (number: number) => string>> = {
  decimal,
  decimalZero: (number) => String(number).padStart(2, "0"),
  chineseCounting: chinese,
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: (number) => eachDigit(number, DIGITS),
  taiwaneseDigital: (number) => eachDigit(number, DIGITS),
  japaneseDigitalTenThousand: (number) => eachDigit(number, DIGITS),
  chineseLegalSimplified: (number) =>
    counted(number, { digits: LEGAL_DIGITS, places: LEGAL_PLACES, isFull: true }),
  decimalFullWidth: (number) => eachDigit(number, "０１２３４５６７８９"),
  decimalEnclosedCircle: (number) => enclosed(number, 0x2460),
  decimalEnclosedCircleChinese: (number) => enclosed(number, 0x2460),
  decimalEnclosedParen: (number) => enclosed(number, 0x2474),
  decimalEnclosedFullstop: (number) => enclosed(number, 0x2488),
  upperLetter: (number) => letters(number).toUpperCase(),
  lowerLetter: letters,
  upperRoman: (number) => roman(number).toUpperCase(),
  lowerRoman: roman,
  none: () => "",
  bullet: () => "",
}

/** A number as a list prints it; formats that no Chinese document uses come out in digits. */
export function listNumber(number: number, format: string): string {
  return (FORMATS[format] ?? decimal)(number)
}

function eachDigit(number: number, digits: string): string {
  return String(number).replace(/\d/g, (digit) => digits[Number(digit)] ?? "")
}

interface Counting {
  readonly digits: string
  readonly places: readonly string[]
  /** Whether ten is 一十 and not 十. */
  readonly isFull?: boolean
}

/** Up to 9999; noughts between are said once, those at the end not at all. */
function counted(number: number, { digits, places, isFull = false }: Counting): string {
  if (number > 9999) return String(number)
  const written = String(number)
  const said = [...written]
    .map((digit, index) =>
      digit === "0" ? "零" : (digits[Number(digit)] ?? "") + (places[written.length - 1 - index] ?? ""),
    )
    .join("")
    .replace(/零+/g, "零")
    .replace(/(.)零$/, "$1")
  return isFull ? said : said.replace(/^一十/, "十")
}

/** Twenty of each kind stand in a row in Unicode. */
function enclosed(number: number, one: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(one + number - 1) : String(number)
}

/** After z comes aa, then bb. */
function letters(number: number): string {
  if (number < 1 || number > 780) return String(number)
  return String.fromCodePoint(0x61 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return String(number)
  let rest = number
  let written = ""
  for (const [value, letter] of ROMAN) {
    while (rest >= value) {
      written += letter
      rest -= value
    }
  }
  return written
}
