import { type DateName, daysBetween, type OrganisationLevel } from "@gouji/domain"

import type { Bilingual } from "../bilingual.ts"
import type { Facts } from "../facts/facts.ts"
import { departmentAmong } from "../facts/related.ts"
import { failed, type Held, type Judgement, passed, unchecked } from "../judging/judgement.ts"
import type { Kind } from "../judging/kind.ts"
import { DATE_WORDS, dayWords } from "../words/date-words.ts"
import { NONE } from "../words/rounding-words.ts"

/** So many calendar days from a date on; the day itself is not counted. */
export interface DayLimit {
  readonly from: DateName
  /** The date is not this paper's own but its department's. */
  readonly ofDepartment?: true
  readonly days: number
}

/** Something happened within the days the law gives, which differ by what the organisation is. */
export interface WithinDays {
  readonly kind: "within-days"
  readonly name: string
  readonly to: DateName
  readonly limits: Readonly<Partial<Record<OrganisationLevel, DayLimit>>>
  /** Held only where this date is not known, which the limit then makes up for: an upper bound. */
  readonly unless: DateName | null
}

interface Given extends Omit<WithinDays, "kind" | "unless"> {
  readonly unless?: DateName
}

/** Without both dates nothing is concluded; a level without a limit is held to none. */
export function withinDays({ unless, ...given }: Given): WithinDays {
  return { ...given, kind: "within-days", unless: unless ?? null }
}

function judgeWithinDays(claim: WithinDays, held: Held): readonly Judgement[] {
  const { organisation, dates } = held.facts.disclosure
  const { name, limits, to, unless } = claim
  if (unless !== null && dates[unless] !== null) return [unchecked(name, "date-known")]
  const limit = limits[organisation.level] ?? Object.values(limits)[0]
  const start = limit && startOf(limit, held)
  if (limit === undefined || start === undefined)
    return [unchecked(name, "no-related-document", ["department"])]
  const end = dates[to]
  if (start.date === null || end === null) return [unchecked(name, "no-dates", missing(start, to, end))]
  // Which level it is matters only once there is something to hold it to.
  if (limits[organisation.level] === undefined) return [unchecked(name, otherLevel(organisation.level))]
  return [compare(claim, { limit, start: start.date, end })]
}

function missing({ date, path }: Start, to: DateName, end: string | null): readonly string[] {
  return [...(date === null ? [path] : []), ...(end === null ? [`dates.${to}`] : [])]
}

function otherLevel(level: OrganisationLevel) {
  return level === "unknown" ? "level-unknown" : "other-level"
}

interface Start {
  readonly date: string | null
  readonly path: string
}

/** The date the days are counted from; undefined where the department's paper is not at hand. */
function startOf({ from, ofDepartment }: DayLimit, { facts, related }: Held): Start | undefined {
  const paper: Facts | undefined = ofDepartment ? departmentAmong(facts, related) : facts
  if (paper === undefined) return undefined
  return { date: paper.disclosure.dates[from], path: `${ofDepartment ? "department." : ""}dates.${from}` }
}

interface Days {
  readonly limit: DayLimit
  readonly start: string
  readonly end: string
}

function compare({ name, to, unless }: WithinDays, { limit, start, end }: Days): Judgement {
  const taken = daysBetween(start, end)
  const [from, until, note] = [startWords(limit), DATE_WORDS[to], unless === null ? NO_NOTE : BOUND_NOTE]
  const [passing, late] = [dayWords(taken), dayWords(taken - limit.days)]
  const explanation = {
    zh: `${from.zh} ${start}，${until.zh} ${end}，相隔 ${passing.zh}，期限 ${limit.days} 天。${note.zh}`,
    en: `${from.en} ${start}, ${until.en} ${end}: ${passing.en} apart, with ${limit.days} allowed.${note.en}`,
  }
  if (taken <= limit.days) {
    const title = { zh: "在期限内", en: "In time" }
    return passed({ name, title, explanation })
  }
  const judgement = failed({
    name,
    title: {
      zh: `${until.zh}晚于期限 ${late.zh}`,
      en: `${until.en}: ${late.en} late`,
    },
    explanation,
    advice: {
      zh: `请核对${from.zh}和${until.zh}；确属逾期的，说明原因。`,
      en: "Check both dates; if it really was late, give the reason.",
    },
  })
  return { ...judgement, residual: String(taken - limit.days), bound: "0", unit: "天" }
}

const NO_NOTE: Bilingual = { zh: "", en: "" }
const BOUND_NOTE: Bilingual = {
  zh: "批复日期未知，这是按法定最长期限推算的上限判断。",
  en: " The date of approval is not known, so this uses the longest time the law allows as an upper bound.",
}

function startWords({ from, ofDepartment }: DayLimit): Bilingual {
  const words = DATE_WORDS[from]
  return ofDepartment ? { zh: `部门的${words.zh}`, en: `the department's ${words.en}` } : words
}

/** The levels that have limits of their own; what is not known is held to the department's. */
const LEVELS = [
  { level: "department", zh: "部门", en: "department" },
  { level: "unit", zh: "单位", en: "unit" },
] as const

function withinDaysInWords({ to, limits, unless }: WithinDays): Bilingual {
  const until = DATE_WORDS[to]
  const all = LEVELS.flatMap(({ level, ...whose }) => {
    const limit = limits[level]
    if (limit === undefined) return []
    const from = startWords(limit)
    const more = limit.days === 0 ? NO_NOTE : dayWords(limit.days)
    const plus = limit.days === 0 ? "" : " + "
    return [
      {
        zh: `${whose.zh}：${until.zh} ≤ ${from.zh}${plus}${more.zh}`,
        en: `${whose.en}: ${until.en} ≤ ${from.en}${plus}${more.en}`,
      },
    ]
  })
  const only = unless === null ? NO_NOTE : onlyWithout(DATE_WORDS[unless])
  return {
    zh: `${all.map(({ zh }) => zh).join("；")}${only.zh}`,
    en: `${all.map(({ en }) => en).join("; ")}${only.en}`,
  }
}

function onlyWithout({ zh, en }: Bilingual): Bilingual {
  return { zh: `（${zh}未知时的上限）`, en: ` (an upper bound, where the ${en} is not known)` }
}

/** How it is judged, told and rounded. */
export const WITHIN_DAYS: Kind<WithinDays> = {
  judge: judgeWithinDays,
  inWords: withinDaysInWords,
  rounding: NONE,
}
