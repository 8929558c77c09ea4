import type { DisclosureSummary, DisclosureView } from "@gouji/application"
import { describe, expect, test } from "vitest"

import {
  cursorOf,
  type DashboardAction,
  type DashboardState,
  initialState,
  reduce,
  visibleDocuments,
} from "./state.ts"

function summary(id: string, name: string, fiscalYear = 2024): DisclosureSummary {
  const counts = {
    fatal: 0,
    error: 0,
    warning: 0,
    info: 0,
    passed: 0,
    rounded: 0,
    notApplicable: 0,
    notChecked: 0,
  }
  return {
    id,
    sha256: id.repeat(4),
    organisation: { id: "0", name },
    fiscalYear,
    stage: "budget",
    state: "checked",
    version: 1,
    title: `${name}预算`,
    importedAt: "2026-03-01T00:00:00.000Z",
    catalogue: "test.1",
    summary: { ...counts, coverage: 1 },
  }
}

const documents = [
  summary("aaa", "示例区图书馆"),
  summary("bbb", "示例区档案馆"),
  summary("ccc", "示例市水务局", 2023),
]

/** A view with as many findings as asked for, the first with three pieces of evidence. */
function view(head: DisclosureSummary, findings: number): DisclosureView {
  const list = Array.from({ length: findings }, (_, index) => ({ id: `n${index + 1}`, verdicts: [] }))
  const open = { instance: "B01/x", outcome: "insufficient-data" }
  const held = { instance: "N01/x", outcome: "pass" }
  return {
    head,
    document: { findings: list, verdicts: [open, held] },
    frames: new Map([["n1", [{}, {}, {}]]]),
  } as never
}

function after(...actions: readonly DashboardAction[]): DashboardState {
  return actions.reduce(reduce, initialState("zh"))
}

const listed: DashboardAction = { type: "listed", documents }
const down: DashboardAction = { type: "move", by: 1 }
const open: DashboardAction = { type: "open" }

describe("the list of documents", () => {
  test("chooses the first when it comes, moves within its ends", () => {
    expect(after(listed).chosen).toBe("aaa".repeat(4))
    expect(cursorOf(after(listed, down, down, down, down))).toBe(2)
    expect(cursorOf(after(listed, down, { type: "move", by: -10 }))).toBe(0)
  })

  test("keeps the chosen document when another process adds one before it", () => {
    const more = [summary("ddd", "示例县林业局"), ...documents]
    const state = after(listed, down, { type: "listed", documents: more })
    expect(visibleDocuments(state)[cursorOf(state)]?.id).toBe("bbb")
  })

  test("lets through those with every word of the filter, and chooses one in view", () => {
    const state = after(listed, { type: "filter" }, { type: "type", text: "示例 2023" })
    expect(visibleDocuments(state).map(({ id }) => id)).toEqual(["ccc"])
    expect(state.chosen).toBe("ccc".repeat(4))
    expect(after(listed, { type: "filter" }, { type: "type", text: "无" }).chosen).toBeNull()
  })

  test("ends typing by Enter, and drops the filter by Escape", () => {
    const typed = [listed, { type: "filter" }, { type: "type", text: "档案" }] as const
    expect(after(...typed, open)).toMatchObject({ filtering: false, screen: "documents", filter: "档案" })
    expect(after(...typed, open, open).screen).toBe("findings")
    expect(after(...typed, { type: "back" })).toMatchObject({ filtering: false, filter: "" })
    expect(after(...typed, { type: "erase" }).filter).toBe("档")
  })

  test("opens nothing where there is nothing", () => {
    expect(after({ type: "listed", documents: [] }, open).screen).toBe("documents")
  })
})

describe("the findings of a document", () => {
  const [first] = documents
  const opened = first === undefined ? [] : [listed, open, { type: "read", view: view(first, 2) } as const]

  test("are two findings and what could not be checked; what holds is shown when asked for", () => {
    expect(after(...opened, down, down, down, down).item).toBe(2)
    expect(after(...opened, { type: "show-all" }, down, down, down, down).item).toBe(3)
  })

  test("go round through the evidence of one, and begin anew at the next", () => {
    const next: DashboardAction = { type: "evidence", by: 1 }
    expect(after(...opened, next, next).evidence).toBe(2)
    expect(after(...opened, next, next, next).evidence).toBe(0)
    expect(after(...opened, { type: "evidence", by: -1 }).evidence).toBe(2)
    expect(after(...opened, next, down).evidence).toBe(0)
    expect(after(...opened, down, next).evidence).toBe(0)
  })

  test("stay where they were when the document is read again, as far as they are still there", () => {
    const again = first === undefined ? [] : [{ type: "read", view: view(first, 0) } as const]
    expect(after(...opened, down, down, ...again).item).toBe(0)
  })

  test("of a document no longer chosen are not shown", () => {
    const [, second] = documents
    const late = second === undefined ? [] : [{ type: "read", view: view(second, 1) } as const]
    expect(after(listed, open, ...late).opened).toBeNull()
  })

  test("close by Escape, help first", () => {
    expect(after(...opened, { type: "help" }, { type: "back" })).toMatchObject({
      help: false,
      screen: "findings",
    })
    expect(after(...opened, { type: "back" })).toMatchObject({ screen: "documents", chosen: "aaa".repeat(4) })
  })
})

test("the language goes back and forth, and quitting is for good", () => {
  expect(after({ type: "language" }).language).toBe("en")
  expect(after({ type: "language" }, { type: "language" }).language).toBe("zh")
  expect(after({ type: "quit" }, listed).done).toBe(true)
})
