import { expect, test } from "vitest"

import { drawnDashboard } from "../testing/drawn-dashboard.tsx"
import { PHRASES } from "../words/phrases.ts"
import { examplesOf } from "../work/rule-examples.ts"

const at = drawnDashboard()

/** Everything of the pane beside the list, gone through from its first line to its last. */
async function goneThrough(): Promise<string> {
  const frames: string[] = []
  at.seat.type("\t")
  for (let line = 0; line < 80; line++) {
    const before = at.shown()
    at.seat.type("j")
    await expect.poll(() => at.seat.state().scroll).toBe(line + 1)
    await new Promise((resolve) => setTimeout(resolve, 20))
    frames.push(at.shown())
    if (!before.includes("下面还有") && !before.includes("more below")) break
  }
  return frames.join("\n")
}

test("a rule is shown with its examples beneath its law and formula, as `gouji check --explain` prints them", async () => {
  await at.openFindings()
  at.seat.type("gr")
  await at.see(/N03 .*[\s\S]*有问题的文件 \(1\)/)
  at.seat.resize({ columns: 80, rows: 20 })
  await at.see(/下面还有 \d+ 行 \(Tab\)/)
  expect(at.shown()).not.toContain(PHRASES.zh.rule.examples)
  const all = await goneThrough()
  expect(all.indexOf(PHRASES.zh.rule.formula)).toBeLessThan(all.indexOf(PHRASES.zh.rule.examples))
  const examples = await examplesOf("N03")
  expect(new Set(examples.map(({ outcome }) => outcome)).size).toBeGreaterThan(1)
  for (const { outcome, figures } of examples) {
    expect(all).toContain(PHRASES.zh.outcome[outcome])
    for (const { printed } of figures) expect(all).toContain(printed)
  }
})
