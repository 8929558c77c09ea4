import * as z from "zod"

import type { Dates } from "./disclosure.ts"

/** A day of the calendar as ISO 8601 writes it, `2024-03-12`; days so written sort as text. No time and no zone. */
export const IsoDate = z.iso.date()
export type IsoDate = z.infer<typeof IsoDate>

/** The dates a disclosure knows of: see `Dates`. */
export type DateName = keyof Dates

const DAY = 24 * 60 * 60 * 1000

/** Calendar days from one ISO date to another; the first day is not counted. Negative where the second comes first. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}

/** The day so many calendar days after another, or before it where negative. Throws on what is no date: a defect of the caller. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10)
}
