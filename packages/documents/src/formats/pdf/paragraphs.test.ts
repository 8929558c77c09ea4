import { describe, expect, test } from "vitest"

import { widthOf } from "./characters.ts"
import type { Line } from "./lines.ts"
import { flowOf } from "./paragraphs.ts"

const SIZE = 10
const measure = { left: 0, right: 300 }

/** A line of type 10 points high, so many characters from the left edge; a measure holds thirty. */
const line = (text: string, indent = 0): Line => {
  const left = indent * SIZE
  const area = { left, right: left + widthOf(text) * SIZE, top: 0, bottom: SIZE }
  return { runs: [{ text, area, baseline: 8, size: SIZE }], area, baseline: 8, size: SIZE }
}

const flow = (last: Line, next: Line) => flowOf({ line: last, measure }, { line: next, measure })

const full = line("支".repeat(28), 2)

describe("a line after a full one", () => {
  test("continues it", () => expect(flow(full, line("出预算持平"))).toBe("continues"))

  test("is a new paragraph where it is indented after the end of a sentence", () =>
    expect(flow(line(`${"支".repeat(27)}。`, 2), line("支出预算", 2))).toBe("parted"))

  test("continues it where that one is indented and it is not, though a sentence ended there", () => {
    expect(flow(line(`${"支".repeat(25)}。`, 2), line("2024年预算安排"))).toBe("continues")
    expect(flow(line(`${"支".repeat(20)}。`, 2), line("2024年预算安排"))).toBe("parted")
  })

  test("is a new item where it begins one", () =>
    expect(flow(line(`${"支".repeat(29)}。`), line("（二）支出预算"))).toBe("parted"))

  test("may be either where it is indented amid a sentence", () =>
    expect(flow(full, line("无公务用车", 2))).toBe("unsure"))
})

describe("a line after a short one", () => {
  test("is a new paragraph", () => expect(flow(line("二、支出情况"), line("支出预算若干"))).toBe("parted"))

  test("continues it where what begins it had no room there", () => {
    expect(flow(line("支".repeat(26)), line("1,234,567.89万元"))).toBe("continues")
    expect(flow(line("支".repeat(20)), line("1,234,567.89万元"))).not.toBe("continues")
  })

  test("may be either after a comma", () =>
    expect(flow(line("行政单位一家，"), line("事业单位一家"))).toBe("unsure"))
})

test("a full stop alone belongs to the line before", () =>
  expect(flow(line("支".repeat(20)), line("。"))).toBe("continues"))

test("leaders are lines of their own", () =>
  expect(flow(line(`概况${"…".repeat(28)}`), line("支出"))).toBe("parted"))
