import { expect, test } from "vitest"

import { createChecker } from "../../checker.ts"
import { htmlReport } from "./html-report.ts"
import { paperView } from "./paper-view.ts"

const HOSTILE = '<img src=x onerror="alert(1)">'
const TEXT = `示例区图书馆
2024年单位预算情况说明

二、部门收支总体情况

（一）收入预算：2024年年初预算数120.50万元，其中：一般公共预算拨款120.50万元。

（二）支出预算：2024年年初预算数125.00万元，其中：${HOSTILE}文化旅游体育与传媒支出125.00万元。

联系人：示例戊    联系电话：023-55500003
`
const FRAME = { catalogue: "2026.1", engine: "1.0.0" }

const checker = createChecker({ hash: () => "ab".repeat(32), clock: { now: () => "", elapsed: () => 0 } })

async function paper(path: string, text: string) {
  return paperView(await checker.examine({ path, bytes: new TextEncoder().encode(text) }))
}

async function papers() {
  return [await paper(`${HOSTILE}.txt`, TEXT), await paper("empty.txt", "")]
}

async function reportOn(text: string): Promise<string> {
  return htmlReport([await paper("paper.txt", text)], { ...FRAME, language: "zh" })
}

test("a report shows the broken sum with its words, what was not checked, and what was not read", async () => {
  const views = await papers()
  const report = htmlReport(views, { ...FRAME, language: "zh" })
  expect(report).toMatch(/<mark class="\w+">125\.00<\/mark>/)
  expect(report).toMatch(/<mark class="\w+">120\.50<\/mark>/)
  const [checked] = views
  if (checked?.status !== "checked") throw new TypeError("it was not read")
  expect(checked.summary.notChecked).toBeGreaterThan(0)
  expect(report).toContain(`<dt>没法核对</dt><dd>${checked.summary.notChecked}</dd>`)
  expect(report).toContain("文件是空的，一个字也没有。")
})

test("the letters under the figures are those of the sum, and of its two sides neither is taken for equal", async () => {
  const report = await reportOn(TEXT)
  expect(report).toMatch(/120\.50<\/mark><sub>A<\/sub>/)
  expect(report).toMatch(/125\.00<\/mark><sub>B<\/sub>/)
  expect(report).toContain("<strong>A 120.50 ≠ B 125.00</strong>")
})

test("a figure that no sum speaks of has no letter", async () => {
  const report = await reportOn(
    TEXT.replace("125.00万元，其中", "120.50，其中").replace("支出125.00", "支出120.50"),
  )
  expect(report).toMatch(/<mark class="\w+">120\.50<\/mark>/)
  expect(report).toContain("F01")
  expect(report).not.toContain("<sub>")
})

test("an amount that was not understood stands with its words and the reason", async () => {
  const report = await reportOn(`${TEXT}\n另有往来77.00万元。\n`)
  expect(report).toContain("没有读懂的金额 1 处，列在这里，没有猜")
  expect(report).toMatch(
    /另有往来<mark class="suspect">77\.00<\/mark>万元。<\/span> <span class="muted">\S+<\/span>/,
  )
})

test("what only rounding explains is listed, and rules that want for the same are listed together", async () => {
  const functions =
    "一般公共服务支出60.21万元，社会保障和就业支出40.21万元，卫生健康支出10.04万元，住房保障支出10.03万元。"
  const report = await reportOn(TEXT.replace(/125\.00万元，其中：.*/, `120.50万元，其中：${functions}`))
  expect(report).toContain("四舍五入可以解释的 1 项")
  expect(report).toMatch(/120\.50 万元 ≈ [^<]*<\/td><td><span class="rule"><strong>N02<\/strong>/)
  const reasons = Array.from(report.matchAll(/<tr><td>([^<]*)/g), ([, reason]) => reason)
  expect(new Set(reasons).size).toBe(reasons.length)
})

test("several documents have a list of them that leads to each, and one has none", async () => {
  const several = htmlReport(await papers(), { ...FRAME, language: "zh" })
  for (const anchor of ["d1", "d2"]) {
    expect(several).toContain(`<a href="#${anchor}">`)
    expect(several).toContain(`<article id="${anchor}" aria-labelledby="${anchor}-title">`)
    expect(several).toContain(`<h2 id="${anchor}-title">`)
  }
  expect(await reportOn(TEXT)).not.toContain("<nav")
})

test("a name with characters that act, turn or hide is shown without them", async () => {
  const report = htmlReport([await paper("a\u001b[2J\u202egnp\u200b.txt", TEXT)], {
    ...FRAME,
    language: "zh",
  })
  expect(report).toContain("a\ufffd[2J\ufffdgnp\ufffd.txt")
  for (const hostile of ["\u001b", "\u202e", "\u200b"]) expect(report).not.toContain(hostile)
})

test("in English its own words are English, and quotes stay as they are printed", async () => {
  const report = htmlReport(await papers(), { ...FRAME, language: "en" })
  expect(report).toContain('<html lang="en">')
  expect(report).toContain("Worth a look")
  expect(report).toContain("The file is empty.")
  expect(report).toContain("年初预算数")
})

test("what comes from a document is never markup, and the report asks nobody for anything", async () => {
  const report = htmlReport(await papers(), { ...FRAME, language: "zh" })
  expect(report).not.toContain("<img")
  expect(report).toContain("&lt;img src=x onerror=&quot;alert(1)&quot;&gt;")
  expect(report).not.toMatch(/<(script|link|iframe|object)|\bsrc=["h]|\bhref=(?!"#d\d+")|url\(/)
  expect(report).toContain("default-src 'none'")
})

test("the contact's name is masked in it", async () => {
  expect(JSON.stringify(await papers())).not.toContain("示例戊")
})
