import { render } from "ink-testing-library"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { widthOf } from "../output/width.ts"
import { type Office, openOffice, paper, type Seat } from "../testing/seat.ts"
import { Dashboard } from "./dashboard.tsx"

const DOWN = "\u001b[B"
const ESCAPE = "\u001b"

let office: Office
let seat: Seat
let screen: ReturnType<typeof render>

function sitDown(person: string, ascii = false): void {
  screen?.unmount()
  seat?.end()
  seat = office.sit(person)
  seat.resize({ columns: 100, rows: 30 })
  screen = render(<Dashboard session={seat} theme={null} ascii={ascii} />)
}

function shown(): string {
  return screen.lastFrame() ?? ""
}

async function see(words: string | RegExp): Promise<void> {
  const expected = typeof words === "string" ? expect.stringContaining(words) : expect.stringMatching(words)
  await expect.poll(shown).toEqual(expected)
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

describe("the list", () => {
  test("draws every row as wide as the terminal, Chinese and all", () => {
    const widths = shown().split("\n").slice(1, -1).map(widthOf)
    expect(new Set(widths)).toEqual(new Set([100]))
  })

  test("finds a document by the initials of its organisation, and opens its findings, their words and their sum", async () => {
    seat.type("/qdag")
    await expect.poll(shown).not.toContain("示例区图书馆")
    seat.type("\r\r")
    await see("发现 (1/")
    expect(shown()).toMatch(/依据 \(1\/\d+\)/)
    expect(shown()).toContain("算一算")
    expect(shown()).toMatch(/125\.00/)
    expect(shown()).toMatch(/[-^]{6} [A-Z]/)
    seat.type(ESCAPE)
    await see("文件 (1/1)")
    seat.type(ESCAPE)
    await see(/文件 \(1\/2\)/)
  })
})

describe("a list that is held here whole", () => {
  test("of rules is filtered by title, initials, number and characters in their order, the closest first", async () => {
    seat.type("gr")
    await see(/规则 \(1\/\d{3}\)/)
    seat.type("/收入总计等于支出总计\r")
    await see(/规则 \(1\/2\)[\s\S]*> I01 /)
    seat.type("/\u0015Ｎ０２\r")
    await see(/规则 \(1\/\d+\)[\s\S]*> N02 /)
    seat.type("/\u0015zczjdy\r")
    await see(/规则 \(1\/\d\)[\s\S]*> N02 /)
    seat.type("/\u0015支功和\r")
    await see(/规则 \(1\/\d\)[\s\S]*> N02 /)
    seat.type("\r")
    await see("有问题的文件")
    seat.type(ESCAPE)
    await see("筛选: 支功和")
    seat.type(ESCAPE)
    await see(/规则 \((?!1\/)\d+\/\d{3}\)/)
    expect(shown()).toMatch(/> N02 /)
  })

  test("of findings is filtered while one types, and Escape brings back what was", async () => {
    seat.type("\r")
    await see(/发现 \(1\/\d{2,}\)/)
    seat.type("jj")
    await see(/发现 \(3\/\d{2,}\)/)
    const before = shown()
    seat.type("/szbph")
    await see(/发现 \(1\/1\)[\s\S]*> 致命 N03/)
    seat.type("\u0015名词")
    await see(/发现 \(1\/\d\)[\s\S]*> 材料不足 S05/)
    seat.type("没有的")
    await see("没有符合筛选的")
    seat.type(ESCAPE)
    await expect.poll(shown).toBe(before)
  })
})

describe("the mouse", () => {
  /** A click on the first row that holds words, so many columns from where they begin. */
  const clickOn = (words: string, beside = 0) => {
    const rows = shown().split("\n")
    const row = rows.findIndex((line) => line.includes(words))
    const column = widthOf(rows[row]?.split(words)[0] ?? "") + beside
    seat.type(`\u001b[<0;${column + 1};${row + 1}M\u001b[<0;${column + 1};${row + 1}m`)
  }

  test("chooses the row under a click, among headings and beside another pane too", async () => {
    clickOn("示例区图书馆", 60)
    await see("文件 (2/2)")
    clickOn("示例区档案馆")
    await see("文件 (1/2)")
    seat.type("\r")
    await see("发现 (1/")
    clickOn("A02 ")
    await see(/> 材料不足 A02 /)
    const before = shown()
    clickOn("-- 没法核")
    clickOn("依据 (")
    clickOn("算一算")
    expect(seat.state().place.at).toBe(Number(/发现 \((\d+)\//.exec(before)?.[1]) - 1)
  })

  test("comes to the list from the pane beside it and from a filter that is typed, and not through a form", async () => {
    seat.type("\r")
    await see("发现 (1/")
    seat.type("\t/未核对")
    await see("筛选: 未核对")
    clickOn("A02 ")
    await see(/> 材料不足 A02 /)
    expect(seat.state()).toMatchObject({ overlay: null, pane: 0, place: { words: "未核对" } })
    seat.type("a")
    await see("Ctrl-S")
    const { at } = seat.state().place
    clickOn("A01 ")
    expect(seat.state().place.at).toBe(at)
    expect(seat.state().overlay?.kind).toBe("form")
  })

  test("moves by its wheel", async () => {
    seat.type("gr")
    await see(/规则 \(1\/\d+\)/)
    seat.type("\u001b[<65;5;5M\u001b[<65;5;5M\u001b[<64;5;5M")
    await see(/规则 \(4\/\d+\)/)
  })
})

describe("keys", () => {
  test("are taken faster than the screen is drawn, with counts and in twos", async () => {
    seat.type(`jk${DOWN}kG3kgg\r`)
    await see("发现 (1/")
    expect(shown()).toContain("示例区档案馆 2024预算")
  })

  test("change the language", async () => {
    seat.type("L")
    await see("organisation")
    seat.type("L")
    await see("单位")
  })

  test("are explained from the same table as the footer; what is off says why", async () => {
    seat.type("？")
    await see(/按键 \(1-\d+\/\d+\)/)
    expect(shown()).toMatch(/ctrl-f|Ctrl-F/)
    expect(shown()).toMatch(/\] \/ → +下一处依据 +此处不可用/)
    seat.type("x")
    await see("文件 (1/2)")
  })

  test("that do nothing here say why", async () => {
    seat.type("w")
    await see("此处不可用。")
    seat.type(">")
    await see("后面没有了。")
  })

  test("come back to marks and to where one was", async () => {
    seat.type("jma\r")
    await see("示例区图书馆 2024预算")
    seat.type("gb")
    await see("进度板 预算 (")
    seat.type("'a")
    await see("文件 (2/2)")
    seat.type("<")
    await see("进度板 预算 (")
  })

  test("find commands by the initials of their names, by Chinese and by English", async () => {
    seat.type(":tjfh")
    await see(/> +提交复核 +s/)
    seat.type(ESCAPE)
    seat.type(":进度板\r")
    await see("进度板 预算 (")
    seat.type(":hand in")
    await see(/提交复核 +s/)
  })
})

describe("what somebody else does", () => {
  test("appears without a key, and the choice stays on its document", async () => {
    seat.type("j")
    await see("文件 (2/2)")
    await office.desk("经办甲").importDocument({ name: "new.txt", bytes: paper("示例县林业局") })
    await see("示例县林业局")
    expect(shown()).toContain("文件 (3/3)")
    expect(shown()).toMatch(/> +示例区图书馆/)
  })

  test("is told in a form that is open on the same document", async () => {
    seat.type("\r")
    await see("发现 (1/")
    seat.type("a在问单位")
    await see("在问单位")
    const desk = office.desk("审核乙")
    const [{ id } = { id: "" }] = await desk.disclosures({ organisation: "示例区档案馆" })
    await desk.act(id, { kind: "annotated", finding: null, words: "我来处理" })
    await see("这份文件刚刚有人动过")
    expect(shown()).toContain("在问单位")
  })

  test("is told where two want the same: the domain's words, and nothing is done", async () => {
    seat.type("s")
    await see("交给第二个人复核签署")
    const [{ id } = { id: "" }] = await office.desk("经办甲").disclosures({ organisation: "示例区档案馆" })
    await office.desk("经办甲").act(id, { kind: "submitted" })
    seat.type("\r")
    await see("这份文件审核中，现在不能这样做。")
  })
})

describe("acts", () => {
  test("are asked once, say what they will do, and leave a line in the log", async () => {
    seat.type("\r")
    await see("发现 (1/")
    seat.type("w")
    await see("到期以前不再挡住公开")
    seat.type("口径不同\r")
    seat.type("2027-02-30\u0013")
    await see("口径不同")
    await expect
      .poll(() => seat.state().overlay)
      .toMatchObject({ form: { problem: { en: expect.any(String) } } })
    seat.type("\u00152027-12-31\r")
    await see("已放行")
    seat.type("gl")
    await see("日志 (1/")
    seat.type("G")
    await see(/口径不同.*2027-12-31[\s\S]*由 经办甲/)
    seat.type("<u")
    await see("收回你对这份文件最近一次")
    seat.type("\r")
    await expect.poll(shown).not.toContain("已放行")
    seat.type("gl")
    await see("日志 (1/")
    seat.type("G")
    await see(/> .*经办甲 +已收回/)
  })

  test("that are not somebody's to do say why before anything is typed", async () => {
    seat.type("\r")
    await see("发现 (1/")
    seat.type("P")
    await see("现在不能这样做")
    sitDown("nobody")
    await see("没有密钥，只能看")
    seat.type("\r")
    await see("发现 (1/")
    seat.type("a")
    await see("没有登记过的密钥")
  })

  test("keep what was typed in a form that was left", async () => {
    seat.type("\r")
    await see("发现 (1/")
    seat.type("a单位在核")
    await see("单位在核")
    seat.type(ESCAPE)
    await expect.poll(shown).not.toContain("单位在核")
    seat.type("a")
    await see("单位在核")
  })

  test("sign only for a second person, who has read the hash", async () => {
    const desk = office.desk("经办甲")
    const [document] = await desk.disclosures({ organisation: "示例区图书馆" })
    await desk.act(document?.id ?? "", { kind: "submitted" })
    seat.type("j")
    await see("审核中")
    seat.type("\r")
    await see("[审核中]")
    seat.type("S")
    await see("没有“审核”的权限")
    sitDown("审核乙")
    await see("示例区图书馆")
    seat.type("j\r")
    await see("[审核中]")
    seat.type("S\r")
    await see("还没有填")
    seat.type("zzzz\r")
    await see("没有签署")
    seat.type(`\u0015${document?.sha256.slice(0, 4)}\r`)
    await see("[已签署]")
    seat.type("P\r")
    await see("[已公开]")
  })

  test("of several picked documents are done one by one, and what was refused says why", async () => {
    const desk = office.desk("经办甲")
    const [document] = await desk.disclosures({ organisation: "示例区图书馆" })
    await desk.act(document?.id ?? "", { kind: "submitted" })
    seat.type("  ")
    await see("已选 2")
    seat.type("s")
    await see("2 份文件")
    seat.type("\r")
    await see(/已送审.*1 份没有/)
  })
})

test("draws with ASCII alone where asked to", async () => {
  sitDown("经办甲", true)
  await see("示例区档案馆")
  expect(shown()).not.toMatch(/[\u2500-\u257f\u2190-\u21ff]/)
  expect(shown()).toContain("+-")
})
