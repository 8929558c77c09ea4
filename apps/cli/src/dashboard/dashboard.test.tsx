import { nodeStore, nodeWorld } from "@gouji/adapters"
import { createMemoryRegistry } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"
import { render } from "ink-testing-library"
import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { widthOf } from "../output/width.ts"
import { Dashboard } from "./dashboard.tsx"

const DOWN = "\u001b[B"
const ESCAPE = "\u001b"

/** A paper of an invented unit whose revenue and expenditure differ where `expenditure` is not 120.50. */
function paper(organisation: string, expenditure: string): Uint8Array {
  return new TextEncoder().encode(`${organisation}
2024年单位预算情况说明

二、部门收支总体情况

（一）收入预算：2024年年初预算数120.50万元，其中：一般公共预算拨款120.50万元。

（二）支出预算：2024年年初预算数${expenditure}万元，其中：文化旅游体育与传媒支出${expenditure}万元。
`)
}

let desk: Desk
let screen: ReturnType<typeof open>

function open(ascii = false) {
  return render(<Dashboard reader={desk} language="zh" colour={false} ascii={ascii} interval={20} />)
}

function shown(): string {
  return screen.lastFrame() ?? ""
}

async function press(keys: string): Promise<void> {
  screen.stdin.write(keys)
}

beforeEach(async () => {
  desk = createDesk({ registry: createMemoryRegistry(nodeStore), ...nodeWorld })
  await desk.importDocument({ name: "good.txt", bytes: paper("示例区图书馆", "120.50") })
  await desk.importDocument({ name: "bad.txt", bytes: paper("示例区档案馆", "125.00") })
  screen = open()
  await expect.poll(shown).toContain("示例区档案馆")
})

afterEach(() => screen.unmount())

describe("the dashboard", () => {
  test("draws every row as wide as the terminal, Chinese and all", async () => {
    // The testing terminal has 100 columns.
    const widths = shown().split("\n").slice(1, -1).map(widthOf)
    expect(new Set(widths)).toEqual(new Set([100]))
  })

  test("goes from the list to a document's findings, their words and their sum, and back", async () => {
    await press("/")
    await press("档案")
    await expect.poll(shown).not.toContain("示例区图书馆")
    await press("\r")
    await press("\r")
    await expect.poll(shown).toContain("发现 (1/")
    expect(shown()).toMatch(/依据 \(1\/\d+\)/)
    expect(shown()).toContain("算一算")
    expect(shown()).toMatch(/125\.00/)
    expect(shown()).toMatch(/[-^]{6} [A-Z]/)
    await press(ESCAPE)
    await expect.poll(shown).toContain("文件 (1/2 份)")
    await press(ESCAPE)
    await expect.poll(shown).toContain("文件 (2 份)")
  })

  test("takes keys that come faster than it draws", async () => {
    await press(`jk${DOWN}`)
    await press("k\r")
    await expect.poll(shown).toContain("发现 (")
  })

  test("follows what another process imports", async () => {
    await desk.importDocument({ name: "new.txt", bytes: paper("示例县林业局", "120.50") })
    await expect.poll(shown).toContain("示例县林业局")
    expect(shown()).toContain("文件 (3 份)")
  })

  test("changes its language", async () => {
    await press("l")
    await expect.poll(shown).toContain("organisation")
    await press("l")
    await expect.poll(shown).toContain("单位")
  })

  test("explains its keys, from the same table as the footer", async () => {
    await press("?")
    await expect.poll(shown).toContain("按键")
    expect(shown()).toMatch(/PgDn +下十条/)
    expect(shown()).toMatch(/n +下一处依据 +\(此处不可用\)/)
    await press(ESCAPE)
    await expect.poll(shown).toContain("文件 (2 份)")
  })

  test("draws with ASCII alone where asked to", async () => {
    screen.unmount()
    screen = open(true)
    await expect.poll(shown).toContain("示例区档案馆")
    expect(shown()).not.toMatch(/[\u2500-\u257f\u2190-\u21ff]/)
    expect(shown()).toContain("+-")
  })
})
