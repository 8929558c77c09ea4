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

async function papers() {
  const checker = createChecker({ hash: () => "ab".repeat(32), clock: { now: () => "", elapsed: () => 0 } })
  const bytes = new TextEncoder().encode(TEXT)
  const results = [
    await checker.examine({ path: `${HOSTILE}.txt`, bytes }),
    await checker.examine({ path: "empty.txt", bytes: new Uint8Array() }),
  ]
  return results.map(paperView)
}

test("a report shows the broken sum with its words, what was not checked, and what was not read", async () => {
  const views = await papers()
  const report = htmlReport(views, { ...FRAME, language: "zh" })
  expect(report).toContain("<mark>125.00</mark>")
  expect(report).toContain("<mark>120.50</mark>")
  const [checked] = views
  if (checked?.status !== "checked") throw new TypeError("it was not read")
  expect(checked.summary.notChecked).toBeGreaterThan(0)
  expect(report).toContain(`<dt>没法核对</dt><dd>${checked.summary.notChecked}</dd>`)
  expect(report).toContain("文件是空的，一个字也没有。")
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
  expect(report).not.toMatch(/<(script|link|iframe|object)|\b(src|href)=["h]|url\(/)
  expect(report).toContain("default-src 'none'")
})

test("the contact's name is masked in it", async () => {
  expect(JSON.stringify(await papers())).not.toContain("示例戊")
})
