import type { Unit } from "@gouji/domain"

import { anyOf } from "./phrases.ts"
import { COUNTERS, LIMIT_AFTER, LIMIT_BEFORE } from "./words/numbers.ts"

/** A number in compact text that could be a figure. `start`–`end` covers the digits, `after` is where its unit ends. */
export interface NumberToken {
  readonly start: number
  readonly end: number
  readonly after: number
  readonly digits: string
  readonly sort: "money" | "percent" | "count" | "bare"
  /** The unit of money as printed, made whole (万 is 万元); null where none stands. */
  readonly unit: Unit | null
  /** The counter of a count. */
  readonly counter: string
}

const NUMBER = /(?<![\d.]|\d,)(?:[-−](?=\d))?(?:\d{1,3}(?:,\d{3})+(?![\d,])|\d+)(?:\.\d+)?|零(?=万元|元)/g
const MONEY = /^\(?(亿元|万元|元|亿|万(?![户人名家个辆件次平公吨]))/
const PERCENT = /^\(?%/
const COUNT = new RegExp(`^${anyOf(COUNTERS)}`)
/** What follows a number that dates, numbers or measures, and is no figure. */
const NO_FIGURE =
  /^(?:年|月|日|号|时|分(?!别)|周|届|级|楼|层|条|款|类|目|期|公里|平方|米|亩|吨|岁|倍|小时|天|位|个?百分点|类\)|项\)|#|\/|-\d|:\d)/
const NAMES_A_DOCUMENT = /[〔[【(](?:19|20)\d{2}[〕\]】)]第?\d*号?/g
/** (204类) (06款) (01项): the code of a subject, level by level. */
const SUBJECT_LEVEL = /\((?:\d{3}类|\d{2}[款项])\)|\d{3}类(?=\p{Script=Han})/gu
const ENUMERATION = /(?:^|[。;:])\d{1,2}(?=[.、)](?!\d))/g
const LIMIT_FRONT = new RegExp(`${anyOf(LIMIT_BEFORE)}(?:在|为|达)?$`)
const LIMIT_BACK = new RegExp(`^${anyOf(LIMIT_AFTER)}`)

/** Every number of a paragraph that could be a figure: years, dates, file numbers, item numbers and limits are left out. */
export function numbersIn(text: string): readonly NumberToken[] {
  const taken = new Set<number>()
  for (const pattern of [NAMES_A_DOCUMENT, SUBJECT_LEVEL, ENUMERATION]) {
    for (const match of text.matchAll(pattern)) {
      for (let offset = 0; offset < match[0].length; offset++) taken.add(match.index + offset)
    }
  }
  return [...text.matchAll(NUMBER)]
    .filter(({ index }) => !taken.has(index))
    .map((match) => token(text, match.index, match[0]))
    .filter((number) => isFigure(text, number))
}

function token(text: string, start: number, printed: string): NumberToken {
  const end = start + printed.length
  const rest = text.slice(end, end + 12)
  const base = { start, end, digits: printed === "零" ? "0" : printed, unit: null, counter: "" }
  const money = MONEY.exec(rest)
  if (money) return { ...base, sort: "money", unit: unitOf(money[1]), after: end + money[0].length }
  const percent = PERCENT.exec(rest)
  if (percent) return { ...base, sort: "percent", after: end + percent[0].length }
  const counter = COUNT.exec(rest)
  if (counter) return { ...base, sort: "count", counter: counter[0], after: end + counter[0].length }
  return { ...base, sort: "bare", after: end }
}

function unitOf(printed: string | undefined): Unit {
  if (printed?.startsWith("亿")) return "亿元"
  return printed === "元" ? "元" : "万元"
}

function isFigure(text: string, number: NumberToken): boolean {
  const before = text.slice(Math.max(0, number.start - 8), number.start)
  const rest = text.slice(number.after, number.after + 6)
  if (LIMIT_FRONT.test(before) || (number.sort === "money" && LIMIT_BACK.test(rest))) return false
  return number.sort !== "bare" || (!NO_FIGURE.test(rest) && !isCode(text, number))
}

/** A functional or economic code (2010301, 30217), a part of a telephone number or of a mixed name. */
function isCode(text: string, number: NumberToken): boolean {
  if (number.digits.includes(".") || number.digits.includes(",")) return false
  return (
    number.digits.length >= 5 ||
    /[A-Za-z\d]$/.test(text.slice(Math.max(0, number.start - 1), number.start)) ||
    /^[A-Za-z\d]/.test(text.slice(number.end, number.end + 1))
  )
}
