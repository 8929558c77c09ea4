import type { DoneAct } from "@gouji/application/desk"
import { describe, expect, test } from "vitest"

import { widthOf } from "../output/width.ts"
import { drawnDashboard } from "../testing/drawn-dashboard.tsx"
import { paper } from "../testing/seat.ts"
import { PAGE } from "./pages.ts"
import { placeOn } from "./place.ts"
import { typed } from "./press.ts"
import { reduce } from "./reducing/reduce.ts"
import { screenLines } from "./screen.ts"
import { type DashboardState, initialState } from "./state.ts"
import { wantsOf } from "./wants.ts"

const at = drawnDashboard()

describe("what was done in the whole registry", () => {
  test("is listed with the last act first: when, who, what, and whose document", async () => {
    at.seat.type("ga")
    await at.see("全库日志 (1/7)")
    expect(at.shown()).toMatch(
      /> \d{4}-\d\d-\d\d \d\d:\d\d +经办甲 +已核对 +示例区档案馆 +规则 [\s\S]* 经办甲 +已收到 +示例区档案馆 +bad.txt/,
    )
    expect(at.shown()).toMatch(/ 管理员 +密钥已登记 +审核乙 {2}审核/)
  })

  test("is told line by line as the log of a document is: the entry's hash, the one before, whether it is signed", async () => {
    at.seat.type("ga")
    await at.see("全库日志 (1/7)")
    const { items } = await at.office.desk("经办甲").activity({ limit: 1 })
    const { hash, previous } = items[0]?.entry ?? {}
    expect(at.shown()).toMatch(/这一条[\s\S]*示例区档案馆[\s\S]*由 经办甲 .* 有签名/)
    expect(at.shown()).toContain(`校验值 ${hash}`)
    expect(at.shown()).toContain(`上一条 ${previous}`)
  })

  test("opens the document an act is about, and says of the others that there is none", async () => {
    at.seat.type("ga")
    await at.see("全库日志 (1/7)")
    at.seat.type("jj\r")
    await at.see("示例区图书馆 2024预算")
    await at.see("发现 (1/")
    at.seat.type("<gl")
    await at.see(/示例区图书馆 2024预算 +日志/)
    at.seat.type("<G\r")
    await at.see("这里没有文件可以打开。")
    at.seat.type("gl")
    await at.see("没有选中文件。")
  })

  test("has what somebody else does at its head, and the choice stays on its line", async () => {
    at.seat.type("ga")
    await at.see("全库日志 (1/7)")
    at.seat.type("j")
    await at.see("全库日志 (2/7)")
    const chosen = /> .*/.exec(at.shown())?.[0]
    await at.office.desk("经办甲").importDocument({ name: "new.txt", bytes: paper("示例县林业局") })
    await at.see("全库日志 (4/9)")
    expect(/> .*/.exec(at.shown())?.[0]).toBe(chosen)
  })
})

/** A state that shows acts, as many as fit a page, each on a document of another organisation. */
function showing(names: readonly string[], { persons = ["经办甲"], next = null as string | null } = {}) {
  const subject = { organisation: "org-1", fiscalYear: 2024, stage: "budget" } as const
  const items = names.map((name, index): DoneAct => {
    const document = `${index}`.padStart(64, "0")
    const act = { kind: "received", subject, document, name: "甲.txt", address: null, dates: null } as const
    const sealed = { previous: null, hash: document, signature: null, by: null }
    const entry = { chain: "org-1", sequence: index + 1, at: "2026-03-01T00:00:00.000Z", act, ...sealed }
    return { entry, person: persons[index % persons.length] ?? null, organisation: { id: "org-1", name } }
  })
  const there: DashboardState = { ...initialState("zh"), version: 1, place: placeOn("activity") }
  return reduce(there, { type: "acts", page: 0, version: 1, items, next })
}

describe("a registry of which more was done than is read at a time", () => {
  const long = showing(
    Array.from({ length: PAGE }, (_, index) => `单位${index}`),
    { next: "mark" },
  )
  const wanted = (state: DashboardState) =>
    wantsOf(state).flatMap((want) => (want.kind === "acts" ? [[want.page, want.pages.marks[want.page]]] : []))

  test("is read on behind the page that is there, when one comes near its end or asks for the last", () => {
    expect(
      screenLines(long, { ascii: false })[1]
        ?.map(({ text }) => text)
        .join(""),
    ).toContain(`(1/${PAGE}+)`)
    expect(wanted(long)).toEqual([])
    const near = { ...long, place: { ...long.place, at: PAGE - 5 } }
    expect(wanted(near)).toEqual([[1, "mark"]])
    const last = reduce(long, { type: "press", press: typed("G") })
    expect(wanted(last)).toEqual([[1, "mark"]])
    const [first] = long.known.acts.loaded.get(0)?.items ?? []
    const ended = reduce(last, { type: "acts", page: 1, version: 1, items: [first as DoneAct], next: null })
    expect(ended.place.at).toBe(PAGE)
  })

  test("is read again from its head when something was done", () => {
    const later = reduce(long, { type: "version", version: 2 })
    expect(wanted(later)).toEqual([[0, null]])
  })
})

const NAMES = [
  "示例区图书馆",
  "示例区ＡＢＣ服务中心",
  "示例区cafe\u0301文化站",
  "示例区公园管理处🌳",
  "示例区\u202e\u200b水务局\u001b[31m",
  "Example District Library",
  "示例区人民政府办公室机关事务和政务服务管理中心直属分中心城南工作站第一办公点",
]
const PERSONS = ["经办甲", "a clerk of a long name", "乙\u200b\u202e\u0000", "示例复姓欧阳某某"]

test.each(["zh", "en"] as const)(
  "lines up at every width, whatever names are made of, and lets nothing through (%s)",
  (language) => {
    const shown = { ...showing(NAMES, { persons: PERSONS }), language }
    for (let columns = 60; columns <= 200; columns += 7) {
      const lines = screenLines({ ...shown, size: { columns, rows: 24 } }, { ascii: false }).map((line) =>
        line.map(({ text }) => text).join(""),
      )
      expect(lines.map(widthOf)).toEqual(lines.map(() => columns))
      expect(lines.join("")).not.toMatch(/[\p{Cc}\u200b\u202e]/u)
      const word = language === "zh" ? "已收到" : "received"
      const rows = lines.filter((line) => /^│[> ] .*03-01 /.test(line))
      expect(rows).toHaveLength(NAMES.length)
      const columnsOf = (text: string) => new Set(rows.map((row) => widthOf(row.split(text)[0] ?? "")))
      expect(columnsOf(word).size).toBe(1)
      if (columns >= 120) expect(columnsOf(" 甲.txt").size).toBe(1)
    }
  },
)
