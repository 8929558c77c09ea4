import { AMOUNT, DASH, type PrintedRow, sayingOf } from "./printed-table.ts"

const MOST = 6

/** How many rows at the top are the head: up to the first that has a code, an amount, or the words of a line. */
export function headRows(rows: readonly PrintedRow[]): number {
  const first = rows.slice(0, MOST + 1).findIndex((row, index) => isBody(row, rows.slice(0, index)))
  return first < 0 ? Math.min(rows.length, MOST) : first
}

function isBody(row: PrintedRow, above: readonly PrintedRow[]): boolean {
  const saying = sayingOf(row)
  if (isNumbering(row)) return false
  if (saying.length === 0) return above.length > 0
  if (saying.every(({ words }) => DASH.test(words))) return true
  return saying.some(({ words }) => isCode(words) || isAmount(words) || isLine(words))
}

/** 1 2 3 …, 栏次, 1=2+3: rows that number the columns. They are part of the head wherever they stand. */
function isNumbering(row: PrintedRow): boolean {
  const words = sayingOf(row).map((cell) => cell.words)
  const numbers = words.filter((each) => !/^(?:栏次|行次|类|款|项|[*×xX—-]+)$/.test(each))
  if (numbers.length === 0) return false
  if (words.includes("栏次") && numbers.every((each) => /^[\d=+\-()（）甲乙丙丁]+$/.test(each))) return true
  if (numbers.length < 3) return false
  return (
    numbers.every((each, index) => {
      const from = Number(/^\d{1,2}/.exec(numbers[0] ?? "")?.[0] ?? Number.NaN)
      return new RegExp(`^${from + index}(?:=[\\d+-]+)?$`).test(each)
    }) || numbers.filter((each) => /^\d+=\d+[+\d-]*$/.test(each)).length > 0
  )
}

function isCode(words: string): boolean {
  return /^[1235]\d{2}(?:\d{2}){0,2}(?:\p{Script=Han}.*)?$/u.test(words)
}

function isAmount(words: string): boolean {
  return AMOUNT.test(words) && !/^20[0-4]\d$/.test(words)
}

/** 一、财政拨款收入, or 无 where there is nothing to show. Names of totals are no sign: heads have them too. */
function isLine(words: string): boolean {
  return /^[一二三四五六七八九十]{1,2}、/.test(words) || words === "无"
}
