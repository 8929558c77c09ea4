import type { Outcome, Paragraph } from "@gouji/application"
import { renderToStaticMarkup } from "react-dom/server"
import { expect, test } from "vitest"

import { DocumentText } from "./marked-text.tsx"

const plain = (text: string) => ({ text, figures: [], focus: false })

function page(parts: Paragraph["parts"], checks?: ReadonlyMap<string, readonly Outcome[]>): string {
  const paragraph = { start: 0, end: 10, parts, heading: null }
  return renderToStaticMarkup(
    <DocumentText lang="zh" document="650ba445c80c" paragraphs={[paragraph]} {...(checks && { checks })} />,
  )
}

test("words stay words, and every figure among them is a link", () => {
  const html = page([plain("预算"), { text: "6.16", figures: ["f1"], focus: false }, plain("万元")])
  expect(html.replace(/<[^>]+>/g, "")).toBe("预算6.16万元")
  expect(html).toContain('href="/f/650ba445c80c/f1"')
})

test("of several figures in one stretch none is lost", () => {
  const html = page([{ text: "均为0", figures: ["f1", "f2", "f3"], focus: false }])
  for (const figure of ["f1", "f2", "f3"]) expect(html).toContain(`href="/f/650ba445c80c/${figure}"`)
})

test("what the reader came for is marked, figure or words", () => {
  expect(page([{ text: "6.16", figures: ["f1"], focus: true }])).toMatch(/<mark><a [^>]+>6\.16<\/a><\/mark>/)
  expect(page([{ text: "未安排", figures: [], focus: true }])).toContain("<mark>未安排</mark>")
})

test("the line under a figure says how it stands, and unchecked is one way to stand", () => {
  const part = { text: "6.16", figures: ["f1"], focus: false }
  expect(page([part], new Map([["f1", ["pass", "fail"] as const]]))).toContain('data-standing="fail"')
  expect(page([part], new Map())).toContain('data-standing="unchecked"')
})

test("words of a document cannot become markup", () => {
  expect(page([plain("<img src=x onerror=alert(1)>")])).not.toContain("<img")
})
