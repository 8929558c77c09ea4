import { type Dates, halfWidth } from "@gouji/domain"

const DATE = "(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})"
const PUBLISHED = new RegExp(`(?:发布|公开|公布|更新)(?:日期|时间)\\s*:?\\s*${DATE}`)
const APPROVED = [
  new RegExp(`批复(?:日期|时间)\\s*:?\\s*${DATE}`),
  new RegExp(`${DATE}日?[^。\\n]{0,16}批复`),
]

const WRITTEN = new RegExp(`成文(?:日期|时间)\\s*:?\\s*${DATE}`)
const ADOPTED = new RegExp(`${DATE}日?[^。\\n]{0,40}人民代表大会[^。\\n]{0,40}(?:批准|审议通过|审查批准)`)

/** When it was adopted, approved, written and published, where the document or its page says so. */
export function datesIn(text: string): Dates {
  const plain = halfWidth(text)
  return {
    adopted: firstDate(plain, [ADOPTED]),
    approved: firstDate(plain, APPROVED),
    written: firstDate(plain, [WRITTEN]),
    published: firstDate(plain, [PUBLISHED]),
  }
}

function firstDate(text: string, patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    const [, year, month, day] = pattern.exec(text) ?? []
    if (year && month && day && isDate(+year, +month, +day))
      return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`
  }
  return null
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isDate(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0)
  return day >= 1 && day <= days
}
