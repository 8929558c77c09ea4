import {
  type Dates,
  type Due,
  type DueGiven,
  daysBetween,
  dueOf,
  type IsoDate,
  type TimelinessUnknown,
  timelinessOf,
} from "@gouji/domain"

/** When something was due and when it was made public: all that a strip of days needs. */
export interface KnownTimes extends Omit<Extract<Due, { readonly kind: "dated" }>, "kind"> {
  readonly kind: "known"
  readonly published: IsoDate
  /** Calendar days from the first day to publication; below nought where it came first, which is rule M05's. */
  readonly taken: number
  /** Calendar days past the last one allowed; nought where there are none. Under an upper bound at least as many. */
  readonly late: number
}

/** The same, or everything that is not known and would have to be. Never taken for on time. */
export type PublicationTimes =
  | KnownTimes
  | {
      readonly kind: "unknown"
      readonly why: readonly TimelinessUnknown[]
      readonly published: IsoDate | null
    }

/** Whose disclosure, its dates, and the moment it came in, after which nothing in it can have been published. */
export interface TimesGiven extends Omit<DueGiven, "dates"> {
  readonly dates: Pick<Dates, "adopted" | "approved" | "published">
  readonly importedAt: string
}

/**
 * Whether a paper that is public was made so in time, by its own dates or those given with it. The day it was published
 * here is none of them: a paper of years ago may be brought in today.
 */
export function publicationTimes({ level, stage, dates, importedAt }: TimesGiven): PublicationTimes {
  const { published } = dates
  const due = dueOf({ level, stage, dates })
  const today = dayInChina(importedAt)
  const timeliness = timelinessOf({ due, published: published ?? "undated", today })
  if (due.kind === "unknown" || published === null || timeliness.kind === "unknown") {
    const why = [due, timeliness].flatMap((each) => (each.kind === "unknown" ? each.why : []))
    return { kind: "unknown", why: [...new Set(why)], published }
  }
  return {
    ...due,
    kind: "known",
    published,
    taken: daysBetween(due.start, published),
    late: Math.max(0, daysBetween(due.on, published)),
  }
}

/** China keeps one time all year, eight hours ahead. */
const AHEAD = 8 * 60 * 60 * 1000

function dayInChina(moment: string): IsoDate {
  return new Date(Date.parse(moment) + AHEAD).toISOString().slice(0, 10)
}
