import { expect, test } from "vitest"

import { cursorOf, markIn } from "./cursor.ts"

const asked = { year: 2024, q: "某", limit: 5, cursor: undefined }

test("a cursor gives its mark back, whatever the length of a page and the order of parameters", () => {
  const cursor = cursorOf(asked, "abc.def") ?? ""
  expect(markIn({ q: "某", limit: 9, year: 2024, cursor }, cursor)).toEqual({ ok: true, value: "abc.def" })
  expect(cursorOf(asked, null)).toBeNull()
  expect(markIn(asked, undefined)).toEqual({ ok: true, value: undefined })
})

test("one of another list, an altered one and one that is none are told", () => {
  const cursor = cursorOf(asked, "abc") ?? ""
  const fault = { ok: false, error: { faults: [{ parameter: "cursor", fault: "other-list" }] } }
  expect(markIn({ ...asked, year: 2023 }, cursor)).toMatchObject(fault)
  for (const other of [`${cursor}d`, "abc", "", ".", `0${cursor}`])
    expect(markIn(asked, other)).toMatchObject(fault)
})
