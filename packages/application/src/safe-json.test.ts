import { expect, test } from "vitest"

import { safeJson } from "./safe-json.ts"

test("writes JSON that means the same and shows nothing hostile", () => {
  const value = { text: "x\u001b[2J\u009b\u202e\u200b\u{e0041}预算" }
  const json = safeJson(value)
  expect(JSON.parse(json)).toEqual(value)
  expect(json).toMatch(/^[\u0020-\u007e预算]+$/)
})
