import type { IsoDate } from "../calendar.ts"
import type { FiscalYear, Stage } from "../fiscal.ts"

/** The day whose register a year's papers are held against: the one its budget begins on, or its accounts are closed on. */
export function registerDay({
  fiscalYear,
  stage,
}: {
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
}): IsoDate {
  return stage === "budget" ? `${fiscalYear}-01-01` : `${fiscalYear}-12-31`
}
