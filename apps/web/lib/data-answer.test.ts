import { expect, test } from "vitest"

import { jsonAnswer, problemAnswer } from "./data-answer.ts"

const asking = (headers: Record<string, string> = {}) =>
  new Request("http://site.example/api/v1/rules/X99", { headers })

test("the same content has the same tag, other content another", () => {
  const tag = (value: unknown) => jsonAnswer(asking(), value).headers.get("etag")
  expect(tag({ a: 1 })).toBe(tag({ a: 1 }))
  expect(tag({ a: 1 })).not.toBe(tag({ a: 2 }))
})

test("who has it already is told so, weak tag or one of several", async () => {
  const tag = jsonAnswer(asking(), 1).headers.get("etag") ?? ""
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`, "*"]) {
    const answer = jsonAnswer(asking({ "if-none-match": known }), 1)
    expect(answer.status, known).toBe(304)
    expect(await answer.text()).toBe("")
  }
  expect(jsonAnswer(asking({ "if-none-match": '"other"' }), 1).status).toBe(200)
})

test("a problem is a problem document, in both languages, under the address that was asked", async () => {
  const answer = problemAnswer(asking(), { code: "no-such-rule", id: "X99" })
  expect(answer.status).toBe(404)
  expect(answer.headers.get("content-type")).toBe("application/problem+json; charset=utf-8")
  expect(await answer.json()).toMatchObject({
    type: "urn:gouji:problem:no-such-rule",
    status: 404,
    instance: "/api/v1/rules/X99",
    message: { zh: expect.stringContaining("X99"), en: expect.stringContaining("X99") },
  })
})
