import { describe, expect, test } from "vitest"

import { widthOf } from "../output/width.ts"
import { drawnDashboard } from "../testing/drawn-dashboard.tsx"
import { paper } from "../testing/seat.ts"

const DOWN = "\u001b[B"
const ESCAPE = "\u001b"

const at = drawnDashboard()

describe("the list", () => {
  test("draws every row as wide as the terminal, Chinese and all", () => {
    const widths = at.shown().split("\n").slice(1, -1).map(widthOf)
    expect(new Set(widths)).toEqual(new Set([100]))
  })

  test("finds a document by the initials of its organisation, and opens its findings, their words and their sum", async () => {
    at.seat.type("/qdag")
    await expect.poll(at.shown).not.toContain("示例区图书馆")
    at.seat.type("\r\r")
    await at.see("发现 (1/")
    expect(at.shown()).toMatch(/依据 \(1\/\d+\)/)
    expect(at.shown()).toContain("算一算")
    expect(at.shown()).toMatch(/125\.00/)
    expect(at.shown()).toMatch(/[-^]{6} [A-Z]/)
    at.seat.type(ESCAPE)
    await at.see("文件 (1/1)")
    at.seat.type(ESCAPE)
    await at.see(/文件 \(1\/2\)/)
  })
})

describe("keys", () => {
  test("are taken faster than the screen is drawn, with counts and in twos", async () => {
    at.seat.type(`jk${DOWN}kG3kgg\r`)
    await at.see("发现 (1/")
    expect(at.shown()).toContain("示例区档案馆 2024预算")
  })

  test("change the language", async () => {
    at.seat.type("L")
    await at.see("organisation")
    at.seat.type("L")
    await at.see("单位")
  })

  test("are explained from the same table as the footer; what is off says why", async () => {
    at.seat.type("？")
    await at.see(/按键 \(1-\d+\/\d+\)/)
    expect(at.shown()).toMatch(/ctrl-f|Ctrl-F/)
    expect(at.shown()).toMatch(/\] \/ → +下一处依据 +此处不可用/)
    at.seat.type("x")
    await at.see("文件 (1/2)")
  })

  test("that do nothing here say why", async () => {
    at.seat.type("w")
    await at.see("此处不可用。")
    at.seat.type(">")
    await at.see("后面没有了。")
  })

  test("come back to marks and to where one was", async () => {
    at.seat.type("jma\r")
    await at.see("示例区图书馆 2024预算")
    at.seat.type("gb")
    await at.see("进度板 预算 (")
    at.seat.type("'a")
    await at.see("文件 (2/2)")
    at.seat.type("<")
    await at.see("进度板 预算 (")
  })

  test("find commands by the initials of their names, by Chinese and by English", async () => {
    at.seat.type(":tjfh")
    await at.see(/> +提交复核 +s/)
    at.seat.type(ESCAPE)
    at.seat.type(":进度板\r")
    await at.see("进度板 预算 (")
    at.seat.type(":hand in")
    await at.see(/提交复核 +s/)
  })
})

describe("what somebody else does", () => {
  test("appears without a key, and the choice stays on its document", async () => {
    at.seat.type("j")
    await at.see("文件 (2/2)")
    await at.office.desk("经办甲").importDocument({ name: "new.txt", bytes: paper("示例县林业局") })
    await at.see("示例县林业局")
    expect(at.shown()).toContain("文件 (3/3)")
    expect(at.shown()).toMatch(/> +示例区图书馆/)
  })

  test("is told in a form that is open on the same document", async () => {
    await at.openFindings()
    at.seat.type("a在问单位")
    await at.see("在问单位")
    const desk = at.office.desk("审核乙")
    const [{ id } = { id: "" }] = await desk.disclosures({ organisation: "示例区档案馆" })
    await desk.act(id, { kind: "annotated", finding: null, words: "我来处理" })
    await at.see("这份文件刚刚有人动过")
    expect(at.shown()).toContain("在问单位")
  })

  test("is told where two want the same: the domain's words, and nothing is done", async () => {
    at.seat.type("s")
    await at.see("交给第二个人复核签署")
    const [{ id } = { id: "" }] = await at.office.desk("经办甲").disclosures({ organisation: "示例区档案馆" })
    await at.office.desk("经办甲").act(id, { kind: "submitted" })
    at.seat.type("\r")
    await at.see("这份文件审核中，现在不能这样做。")
  })
})

describe("acts", () => {
  test("are asked once, say what they will do, and leave a line in the log", async () => {
    await at.openFindings()
    at.seat.type("w")
    await at.see("到期以前不再挡住公开")
    at.seat.type("口径不同\r")
    at.seat.type("2027-02-30\u0013")
    await at.see("口径不同")
    await expect
      .poll(() => at.seat.state().overlay)
      .toMatchObject({ form: { problem: { en: expect.any(String) } } })
    at.seat.type("\u00152027-12-31\r")
    await at.see("已放行")
    at.seat.type("gl")
    await at.see("日志 (1/")
    at.seat.type("G")
    await at.see(/口径不同.*2027-12-31[\s\S]*由 经办甲/)
    at.seat.type("<u")
    await at.see("收回你对这份文件最近一次")
    at.seat.type("\r")
    await expect.poll(at.shown).not.toContain("已放行")
    at.seat.type("gl")
    await at.see("日志 (1/")
    at.seat.type("G")
    await at.see(/> .*经办甲 +已收回/)
  })

  test("that are not somebody's to do say why before anything is typed", async () => {
    await at.openFindings()
    at.seat.type("P")
    await at.see("现在不能这样做")
    at.sitDown("nobody")
    await at.see("没有密钥，只能看")
    await at.openFindings()
    at.seat.type("a")
    await at.see("没有登记过的密钥")
  })

  test("keep what was typed in a form that was left", async () => {
    await at.openFindings()
    at.seat.type("a单位在核")
    await at.see("单位在核")
    at.seat.type(ESCAPE)
    await expect.poll(at.shown).not.toContain("单位在核")
    at.seat.type("a")
    await at.see("单位在核")
  })

  test("sign only for a second person, who has read the hash", async () => {
    const desk = at.office.desk("经办甲")
    const [document] = await desk.disclosures({ organisation: "示例区图书馆" })
    await desk.act(document?.id ?? "", { kind: "submitted" })
    at.seat.type("j")
    await at.see("审核中")
    at.seat.type("\r")
    await at.see("[审核中]")
    at.seat.type("S")
    await at.see("没有“审核”的权限")
    at.sitDown("审核乙")
    await at.see("示例区图书馆")
    at.seat.type("j\r")
    await at.see("[审核中]")
    at.seat.type("S\r")
    await at.see("还没有填")
    at.seat.type("zzzz\r")
    await at.see("没有签署")
    at.seat.type(`\u0015${document?.sha256.slice(0, 4)}\r`)
    await at.see("[已签署]")
    at.seat.type("P\r")
    await at.see("[已公开]")
  })

  test("of several picked documents are done one by one, and what was refused says why", async () => {
    const desk = at.office.desk("经办甲")
    const [document] = await desk.disclosures({ organisation: "示例区图书馆" })
    await desk.act(document?.id ?? "", { kind: "submitted" })
    at.seat.type("  ")
    await at.see("已选 2")
    at.seat.type("s")
    await at.see("2 份文件")
    at.seat.type("\r")
    await at.see(/已送审.*1 份没有/)
  })
})

test("draws with ASCII alone where asked to", async () => {
  at.sitDown("经办甲", true)
  await at.see("示例区档案馆")
  expect(at.shown()).not.toMatch(/[\u2500-\u257f\u2190-\u21ff]/)
  expect(at.shown()).toContain("+-")
})
