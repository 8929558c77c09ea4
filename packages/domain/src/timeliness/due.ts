import { addDays, type IsoDate } from "../calendar.ts"
import type { Dates } from "../disclosure.ts"
import type { Stage } from "../fiscal.ts"
import type { OrganisationLevel } from "../organisation.ts"

/** An article a time limit rests on, as lawyers cite it: 预算法, 第十四条. */
export interface LegalArticle {
  readonly name: string
  readonly article: string
}

/** Whether a day is the last one allowed, or the last that can be allowed where a date in between is not known (上限判断). */
export type DueLimit = "exact" | "upper-bound"

/**
 * By when something has to be public. `dated`: `on` is the last day, `days` calendar days after `start`, which is the
 * date called `from`. `unknown`: neither date is known, or only that of the congress and not what the organisation is.
 */
export type Due =
  | {
      readonly kind: "dated"
      readonly on: IsoDate
      readonly limit: DueLimit
      readonly from: "approved" | "adopted"
      readonly start: IsoDate
      readonly days: number
      readonly basis: readonly LegalArticle[]
    }
  | { readonly kind: "unknown"; readonly why: "no-dates" | "level-unknown" }

/** Whose disclosure of what, and the dates known of it. */
export interface DueGiven {
  readonly level: OrganisationLevel
  readonly stage: Stage
  readonly dates: Pick<Dates, "adopted" | "approved">
}

/** Of governments and departments. */
const DISCLOSURE: LegalArticle = { name: "预算法", article: "第十四条" }
const UNIT_DISCLOSURE: LegalArticle = { name: "预算法实施条例", article: "第六条" }
/** Departments are approved within twenty days of the congress, units within fifteen days of their department. */
const APPROVAL: Readonly<Record<Stage, LegalArticle>> = {
  budget: { name: "预算法", article: "第五十二条" },
  final: { name: "预算法", article: "第八十条" },
}

const TO_APPROVE_DEPARTMENT = 20
const TO_APPROVE_UNIT = 15
const TO_PUBLISH = 20

/**
 * By when a budget or final accounts have to be public. Departments and units: twenty days after their own approval (批复),
 * whoever gave it; where that day is not known, forty and fifty-five after adoption by the congress, the longest that
 * each step may take. Governments: twenty days after adoption itself.
 *
 * Days are calendar days, the day of approval not counted, and the last day stays where it falls, on a Sunday or a
 * holiday too. 预算法 says 日 where 政府信息公开条例 第二十六条 says 工作日, and neither it nor its 实施条例 moves a last
 * day. 民法典 第二百零三条 does (to the day after the holiday), for the periods of civil law (第二条, 第二百条); public law
 * that wants the same says so itself, as 税收征收管理法实施细则 第一百零九条 does. Rules M01, M02 and M04 count alike.
 */
export function dueOf({ level, stage, dates: { adopted, approved } }: DueGiven): Due {
  if (approved !== null && level !== "government") {
    const basis = [
      ...(level === "unit" ? [] : [DISCLOSURE]),
      ...(level === "department" ? [] : [UNIT_DISCLOSURE]),
    ]
    return dated({ from: "approved", start: approved, days: TO_PUBLISH, limit: "exact", basis })
  }
  if (adopted === null) return { kind: "unknown", why: "no-dates" }
  const given = { from: "adopted", start: adopted } as const
  switch (level) {
    case "government":
      return dated({ ...given, days: TO_PUBLISH, limit: "exact", basis: [DISCLOSURE] })
    case "department":
      return dated({
        ...given,
        days: TO_APPROVE_DEPARTMENT + TO_PUBLISH,
        limit: "upper-bound",
        basis: [APPROVAL[stage], DISCLOSURE],
      })
    case "unit":
      return dated({
        ...given,
        days: TO_APPROVE_DEPARTMENT + TO_APPROVE_UNIT + TO_PUBLISH,
        limit: "upper-bound",
        basis: [APPROVAL[stage], UNIT_DISCLOSURE],
      })
    case "unknown":
      return { kind: "unknown", why: "level-unknown" }
  }
}

type Dated = Extract<Due, { readonly kind: "dated" }>

function dated(counted: Omit<Dated, "kind" | "on">): Due {
  return { kind: "dated", on: addDays(counted.start, counted.days), ...counted }
}
