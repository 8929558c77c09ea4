import { afterEach, beforeEach, expect, test } from "vitest"

import { widthOf } from "../../output/width.ts"
import { openOffice, type Seat } from "../../testing/seat.ts"
import { screenLines } from "../screen.ts"

let seat: Seat

beforeEach(async () => {
  seat = (await openOffice({ 管理员: ["administrator"] })).sit("管理员")
})

afterEach(() => seat.end())

function shown(): readonly string[] {
  return screenLines(seat.state(), { ascii: false }).map((line) => line.map(({ text }) => text).join(""))
}

test("of a long text the end being typed is in view, as much as there is room for", () => {
  seat.type(`i${"很长的路径/".repeat(40)}末尾.pdf`)
  const [line = ""] = shown().filter((row) => row.includes("末尾.pdf"))
  expect(line).toMatch(/^\S? > .*很长的路径\/末尾\.pdf /)
  expect(widthOf(line)).toBe(120)
})

test("a text of two hundred thousand characters that is pasted is drawn, not measured once for each of them", () => {
  seat.type(`i\u001b[200~${"很长的路径".repeat(40_000)}末尾.pdf\u001b[201~`)
  expect(shown().join("\n")).toContain("末尾.pdf")
})
