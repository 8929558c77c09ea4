import type { IsoDate } from "../calendar.ts"
import type { Dates } from "../disclosure.ts"
import type { FiscalYear, Stage } from "../fiscal.ts"
import type { OrganisationId, RegisteredLevel } from "../register/change.ts"
import type { OrganisationRegister } from "../register/register.ts"
import { registerDay } from "../register/register-day.ts"

/** A budget or final accounts that an organisation has to make public; dates as far as they are known without its paper. */
export interface ExpectedDisclosure {
  readonly organisation: OrganisationId
  /** On the day that decides whether it is expected: see `expectedOf`. */
  readonly name: string
  readonly level: RegisteredLevel
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  readonly dates: Pick<Dates, "adopted" | "approved">
}

/** What is asked for: one stage of one year, and the day the people's congress or its standing committee approved it. */
export interface DisclosureRound {
  readonly fiscalYear: FiscalYear
  readonly stage: Stage
  /** Null where it has not, or the day is not known. */
  readonly adopted: IsoDate | null
}

/**
 * What the departments and units of a register have to make public. A budget: of those that are there as its year begins,
 * since it is for the whole year (预算法 第十八条). Final accounts: of those that are there as it ends, since each draws
 * them up at the end of the year (预算法 第七十四条, 实施条例 第八十三条); what ended before is in its successor's. One
 * that came in the course of the year is not expected to have had a budget: if it has one, the board lists it all the same.
 */
export function expectedOf(
  register: OrganisationRegister,
  round: DisclosureRound,
): readonly ExpectedDisclosure[] {
  const { fiscalYear, stage, adopted } = round
  return register
    .livingOn(registerDay(round))
    .filter(({ level }) => level === "department" || level === "unit")
    .map(({ id, name, level }) => ({
      organisation: id,
      name,
      level,
      fiscalYear,
      stage,
      dates: { adopted, approved: null },
    }))
}
