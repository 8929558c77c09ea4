import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

import { SaxesParser } from "saxes"
import { describe, expect, test } from "vitest"

import { frameSvg } from "../suites/frame-svg.ts"
import { STOPS, tourFrames } from "../suites/tour.ts"
import { ROOT } from "../suites/workspace-copy.ts"

const STALE = "is not what the dashboard draws now. Run `npm run tour`, look at it and commit it."

describe("the tour in README.md", () => {
  test("shows the dashboard as it is drawn now", async () => {
    for (const [stop, drawn] of Object.entries(await tourFrames())) {
      const path = `docs/tour/${stop}.svg`
      await expect.soft(drawn, `${path} ${STALE}`).toMatchFileSnapshot(join(ROOT, path))
    }
  })

  test("has every frame there is, and no other is kept", () => {
    const frames = Object.keys(STOPS).map((stop) => `${stop}.svg`)
    const shown = readFileSync(join(ROOT, "README.md"), "utf8").matchAll(/docs\/tour\/([\w.-]+)/g)
    expect(Array.from(shown, ([, name]) => name)).toEqual(frames)
    expect(readdirSync(join(ROOT, "docs/tour")).filter((name) => !frames.includes(name))).toEqual([])
  })

  test("draws text in the columns it takes, and what looks like a tag as text", () => {
    const look = { ink: null, ground: null, isBold: false, isFaint: false, isInverse: false }
    const frame = { lang: "zh", title: "<b>", description: "&", columns: 20, rows: 2 }
    const runs = [
      { row: 0, column: 0, columns: 6, text: "示例区", isWide: true, look },
      { row: 0, column: 6, columns: 12, text: "  <a&b>  1│─", isWide: false, look },
    ]
    const svg = frameSvg({ ...frame, runs })
    expect(() => new SaxesParser().write(svg).close()).not.toThrow()
    const texts = svg.matchAll(/<text x="(\d+)" y="15" textLength="(\d+)"[^>]*>([^<]*)/g)
    expect(Array.from(texts, ([, x, length, text]) => [Number(x) / 8, Number(length) / 8, text])).toEqual([
      [0, 6, "示例区"],
      [8, 5, "&lt;a&amp;b&gt;"],
      [15, 1, "1"],
    ])
    expect(svg).toContain('<path d="M136 10H144M132 0V20"/>')
  })
})
