import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { type Office, openOffice, paper, type Seat } from "../../testing/seat.ts"
import { screenLines } from "../screen.ts"

const ESCAPE = "\u001b"

let office: Office
let seat: Seat

function shown(): string {
  return screenLines(seat.state(), { ascii: false })
    .map((line) => line.map(({ text }) => text).join(""))
    .join("\n")
}

async function see(words: string | RegExp): Promise<void> {
  await expect.poll(shown).toMatch(words)
}

function sit(person: string): void {
  seat?.end()
  seat = office.sit(person)
}

async function idOf(organisation: string): Promise<string> {
  const [document] = await office.desk("经办甲").disclosures({ organisation })
  return document?.id ?? ""
}

async function stateOf(organisation: string): Promise<string | undefined> {
  const [document] = await office.desk("经办甲").disclosures({ organisation })
  return document?.state
}

beforeEach(async () => {
  office = await openOffice({ 管理员: ["administrator"], 经办甲: ["clerk"], 审核乙: ["reviewer"] })
  const desk = office.desk("经办甲")
  await desk.importDocument({ name: "good.txt", bytes: paper("示例区图书馆") })
  await desk.importDocument({ name: "other.txt", bytes: paper("示例区档案馆") })
  sit("经办甲")
  await see("文件 (1/2)")
})

afterEach(() => seat.end())

describe("a form", () => {
  test("is about the document it was opened on, whatever comes to stand there meanwhile", async () => {
    await see(/> +示例区档案馆/)
    seat.type("s")
    await see(/对象 +示例区档案馆 2024预算/)
    await office.desk("经办甲").importDocument({ name: "new.txt", bytes: paper("示例县林业局") })
    await expect.poll(() => seat.state().known.pages.length).toBe(3)
    expect(shown()).toMatch(/对象 +示例区档案馆 2024预算/)
    expect(shown()).not.toMatch(/对象 +示例县林业局/)
    seat.type("\r")
    await see("已送审")
    expect(await stateOf("示例区档案馆")).toBe("in-review")
    expect(await stateOf("示例县林业局")).toBe("checked")
  })

  test("on a document's own screen is about that one, though another was picked in the list", async () => {
    seat.type(" ")
    await see("已选 1")
    await see(/> +示例区图书馆/)
    seat.type("\r")
    await see("发现 (")
    seat.type("s")
    await see(/对象 +示例区图书馆 2024预算/)
    seat.type("\r")
    await see("已送审")
    expect(await stateOf("示例区图书馆")).toBe("in-review")
    expect(await stateOf("示例区档案馆")).toBe("checked")
  })

  test("names the one picked document, though another is chosen, and each of several", async () => {
    seat.type(" ")
    await see("已选 1")
    seat.type("s")
    await see(/对象 +示例区档案馆 2024预算/)
    seat.type(`${ESCAPE} s`)
    await see("2 份文件")
    expect(shown()).toMatch(/ {3}示例区档案馆 2024预算/)
    expect(shown()).toMatch(/ {3}示例区图书馆 2024预算/)
  })

  test("that is refused after it was left has that told, and closes no other", async () => {
    await see(/> +示例区档案馆/)
    await office.desk("经办甲").act(await idOf("示例区档案馆"), { kind: "submitted" })
    seat.type(`s\r${ESCAPE}ja`)
    await see(/添加批注/)
    await expect.poll(() => seat.state().errands.length).toBe(0)
    expect(seat.state().overlay).toMatchObject({ kind: "form", form: { name: "annotated" } })
    await see("现在不能这样做")
  })
})

describe("signing", () => {
  beforeEach(async () => {
    for (const each of ["示例区档案馆", "示例区图书馆"])
      await office.desk("经办甲").act(await idOf(each), { kind: "submitted" })
    sit("审核乙")
    await see("审核中")
  })

  test("is not offered where the document is not open, and says so", async () => {
    seat.type("S")
    await see("请先打开文件，看过核对结果。")
    expect(seat.state().overlay).toBeNull()
  })

  test("says how many things could not be checked before the hash is typed", async () => {
    seat.type("\r")
    await see("发现 (")
    const [document] = await office.desk("经办甲").disclosures({ organisation: "示例区档案馆" })
    expect(document?.summary.notChecked).toBeGreaterThan(0)
    seat.type("S")
    await see(`有 ${document?.summary.notChecked} 项没法核`)
  })
})
