import { daysBetween, type IsoDate } from "../calendar.ts"
import type { Due, DueLimit } from "./due.ts"

/** Why nothing can be said: see `Due`; or the day it became public is not known, or is still to come. */
export type TimelinessUnknown =
  | Extract<Due, { readonly kind: "unknown" }>["why"]
  | "publication-undated"
  | "published-ahead"

/**
 * Whether something was made public in time. Public: `on-time` (on the last day too, with none left), `late`. Not yet:
 * `due` (today may be the last day, with none left), `overdue`. `days` and `daysLeft` are calendar days from or to the
 * last day. Under an upper bound what is late is late by that much at least, and what is on time may still have been
 * late; a verdict has to say so.
 */
export type Timeliness =
  | { readonly kind: "on-time"; readonly daysLeft: number; readonly limit: DueLimit }
  | { readonly kind: "late"; readonly days: number; readonly limit: DueLimit }
  | { readonly kind: "due"; readonly daysLeft: number; readonly limit: DueLimit }
  | { readonly kind: "overdue"; readonly days: number; readonly limit: DueLimit }
  | { readonly kind: "unknown"; readonly why: TimelinessUnknown }

/** What timeliness is judged by. */
export interface PublicationTiming {
  readonly due: Due
  /** The first day it was public, whatever was corrected since; null where it never was; `undated` where that day is not known. */
  readonly published: IsoDate | "undated" | null
  /** The day it is where the organisation is. */
  readonly today: IsoDate
}

/** Whether it was in time, is due or is overdue. Made public before it was approved is in time: the order is rule M05's. */
export function timelinessOf({ due, published, today }: PublicationTiming): Timeliness {
  if (published === "undated") return { kind: "unknown", why: "publication-undated" }
  if (published !== null && published > today) return { kind: "unknown", why: "published-ahead" }
  if (due.kind === "unknown") return due
  const { on, limit } = due
  const daysLeft = daysBetween(published ?? today, on)
  if (published === null)
    return daysLeft < 0 ? { kind: "overdue", days: -daysLeft, limit } : { kind: "due", daysLeft, limit }
  return daysLeft < 0 ? { kind: "late", days: -daysLeft, limit } : { kind: "on-time", daysLeft, limit }
}
