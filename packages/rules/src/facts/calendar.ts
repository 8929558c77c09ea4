/** The dates a disclosure knows of: see `Dates` of the domain. */
export type DateName = "adopted" | "approved" | "written" | "published"

const DAY = 24 * 60 * 60 * 1000

/** Calendar days from one ISO date to another; the first day is not counted. Negative where the second comes first. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY
}
