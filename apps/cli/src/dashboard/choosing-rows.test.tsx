import { describe, expect, test } from "vitest"

import { widthOf } from "../output/width.ts"
import { drawnDashboard } from "../testing/drawn-dashboard.tsx"

const ESCAPE = "\u001b"

const at = drawnDashboard()

describe("a list that is held here whole", () => {
  test("of rules is filtered by title, initials, number and characters in their order, the closest first", async () => {
    at.seat.type("gr")
    await at.see(/规则 \(1\/\d{3}\)/)
    at.seat.type("/收入总计等于支出总计\r")
    await at.see(/规则 \(1\/2\)[\s\S]*> I01 /)
    at.seat.type("/\u0015Ｎ０２\r")
    await at.see(/规则 \(1\/\d+\)[\s\S]*> N02 /)
    at.seat.type("/\u0015zczjdy\r")
    await at.see(/规则 \(1\/\d\)[\s\S]*> N02 /)
    at.seat.type("/\u0015支功和\r")
    await at.see(/规则 \(1\/\d\)[\s\S]*> N02 /)
    at.seat.type("\r")
    await at.see("有问题的文件")
    at.seat.type(ESCAPE)
    await at.see("筛选: 支功和")
    at.seat.type(ESCAPE)
    await at.see(/规则 \((?!1\/)\d+\/\d{3}\)/)
    expect(at.shown()).toMatch(/> N02 /)
  })

  test("of findings is filtered while one types, and Escape brings back what was", async () => {
    at.seat.type("\r")
    await at.see(/发现 \(1\/\d{2,}\)/)
    at.seat.type("jj")
    await at.see(/发现 \(3\/\d{2,}\)/)
    const before = at.shown()
    at.seat.type("/szbph")
    await at.see(/发现 \(1\/1\)[\s\S]*> 致命 N03/)
    at.seat.type("\u0015名词")
    await at.see(/发现 \(1\/\d\)[\s\S]*> 材料不足 S05/)
    at.seat.type("没有的")
    await at.see("没有符合筛选的")
    at.seat.type(ESCAPE)
    await expect.poll(at.shown).toBe(before)
  })
})

describe("the mouse", () => {
  /** A click on the first row that holds words, so many columns from where they begin. */
  const clickOn = (words: string, beside = 0) => {
    const rows = at.shown().split("\n")
    const row = rows.findIndex((line) => line.includes(words))
    const column = widthOf(rows[row]?.split(words)[0] ?? "") + beside
    at.seat.type(`\u001b[<0;${column + 1};${row + 1}M\u001b[<0;${column + 1};${row + 1}m`)
  }

  test("chooses the row under a click, among headings and beside another pane too", async () => {
    clickOn("示例区图书馆", 60)
    await at.see("文件 (2/2)")
    clickOn("示例区档案馆")
    await at.see("文件 (1/2)")
    await at.openFindings()
    clickOn("A02 ")
    await at.see(/> 材料不足 A02 /)
    const before = at.shown()
    clickOn("-- 没法核")
    clickOn("依据 (")
    clickOn("算一算")
    expect(at.seat.state().place.at).toBe(Number(/发现 \((\d+)\//.exec(before)?.[1]) - 1)
  })

  test("comes to the list from the pane beside it and from a filter that is typed, and not through a form", async () => {
    await at.openFindings()
    at.seat.type("\t/未核对")
    await at.see("筛选: 未核对")
    clickOn("A02 ")
    await at.see(/> 材料不足 A02 /)
    expect(at.seat.state()).toMatchObject({ overlay: null, pane: 0, place: { words: "未核对" } })
    at.seat.type("a")
    await at.see("Ctrl-S")
    const { at: chosen } = at.seat.state().place
    clickOn("A01 ")
    expect(at.seat.state().place.at).toBe(chosen)
    expect(at.seat.state().overlay?.kind).toBe("form")
  })

  test("moves by its wheel", async () => {
    at.seat.type("gr")
    await at.see(/规则 \(1\/\d+\)/)
    at.seat.type("\u001b[<65;5;5M\u001b[<65;5;5M\u001b[<64;5;5M")
    await at.see(/规则 \(4\/\d+\)/)
  })
})
