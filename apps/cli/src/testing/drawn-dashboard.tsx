import { render } from "ink-testing-library"
import { afterEach, beforeEach, expect } from "vitest"

import { Dashboard } from "../dashboard/dashboard.tsx"
import { type Office, openOffice, paper, type Seat } from "./seat.ts"

/** A dashboard as it is drawn for whoever sits at it. */
export interface DrawnDashboard {
  readonly office: Office
  readonly seat: Seat
  /** Somebody else takes the seat. */
  readonly sitDown: (person: string, ascii?: boolean) => void
  /** What stands on the screen. */
  readonly shown: () => string
  /** Waits until it stands there. */
  readonly see: (words: string | RegExp) => Promise<void>
  /** Opens the findings of the chosen document. */
  readonly openFindings: () => Promise<void>
}

/** For each test of a file an office with a good paper and a bad one, and a clerk at the dashboard, 100 columns by 30 rows. */
export function drawnDashboard(): DrawnDashboard {
  let office: Office
  let seat: Seat
  let screen: ReturnType<typeof render>
  const sitDown = (person: string, ascii = false): void => {
    screen?.unmount()
    seat?.end()
    seat = office.sit(person)
    seat.resize({ columns: 100, rows: 30 })
    screen = render(<Dashboard session={seat} theme={null} ascii={ascii} />)
  }
  const shown = (): string => screen.lastFrame() ?? ""
  const see = async (words: string | RegExp): Promise<void> => {
    const expected = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words)
    await expect.poll(shown).toEqual(expected)
  }
  const openFindings = (): Promise<void> => {
    seat.type("\r")
    return see("发现 (1/")
  }
  beforeEach(async () => {
    office = await openOffice({ 管理员: ["administrator"], 经办甲: ["clerk"], 审核乙: ["reviewer"] })
    const desk = office.desk("经办甲")
    await desk.importDocument({ name: "good.txt", bytes: paper("示例区图书馆") })
    await desk.importDocument({ name: "bad.txt", bytes: paper("示例区档案馆", "125.00") })
    sitDown("经办甲")
    await see("示例区档案馆")
  })
  afterEach(() => {
    screen.unmount()
    seat.end()
  })
  return {
    get office() {
      return office
    },
    get seat() {
      return seat
    },
    sitDown,
    shown,
    see,
    openFindings,
  }
}
