import { PassThrough } from "node:stream"

import { afterEach, beforeEach, describe, expect, test } from "vitest"

import { type Office, openOffice, paper, type Seat } from "../testing/seat.ts"
import { speakSession } from "./speak-session.ts"

let office: Office
let seat: Seat
let input: PassThrough
let said = ""
let ended: Promise<void>

/** Answers, and waits for what is said then. */
async function answer(text: string, expected: string | RegExp): Promise<string> {
  said = ""
  input.write(`${text}\n`)
  await hear(expected)
  return said
}

async function hear(expected: string | RegExp): Promise<void> {
  const words =
    typeof expected === "string" ? expect.stringContaining(expected) : expect.stringMatching(expected)
  await expect.poll(() => said).toEqual(words)
}

/** The number of what can be done, as it was read out. */
function numberOf(words: string): string {
  const number = new RegExp(`^(\\d+) ${words} `, "m").exec(said)?.[1]
  if (number === undefined) throw new TypeError(`${words} was not offered`)
  return number
}

beforeEach(async () => {
  office = await openOffice({ 管理员: ["administrator"], 经办甲: ["clerk"] })
  const desk = office.desk("经办甲")
  await desk.importDocument({ name: "good.txt", bytes: paper("示例区图书馆") })
  await desk.importDocument({ name: "bad.txt", bytes: paper("示例区档案馆", "125.00") })
  said = ""
  seat = office.sit("经办甲")
  input = new PassThrough()
  ended = speakSession(seat, { input, say: (text) => (said += text) })
  await hear("0 退出")
})

afterEach(() => seat.end())

describe("a dashboard that is listened to", () => {
  test("says the list and what can be done once, and then only the row it comes to", async () => {
    expect(said).toMatch(/文件 \(1\/2\)[\s\S]*> 示例区档案馆[\s\S]*可以做\n1 下一条 \(j\)/)
    const next = await answer(numberOf("下一条"), /> 示例区图书馆[\s\S]*0 退出/)
    expect(next).not.toContain("示例区档案馆")
    expect(next).not.toContain("可以做")
    await answer("?", /可以做[\s\S]*0 退出/)
  })

  test("has no frame, no escape and no row longer than its words", async () => {
    expect(said).not.toContain("\u001b")
    expect(said).not.toMatch(/[\u2500-\u257f|]/)
    expect(said).not.toMatch(/ {3}/)
  })

  test("filters what is listed by words after a stroke, findings too", async () => {
    await answer("/qtsg", /> 示例区图书馆[\s\S]*0 退出/)
    await answer("enter", /发现 \(1\/\d+\)[\s\S]*0 退出/)
    await answer("/名词", /> 材料不足 S05/)
  })

  test("says what was done in the registry, act by act, and opens what one is about", async () => {
    await answer("ga", /全库日志 \(1\/\d+\)\n> .* 经办甲 已核对 示例区档案馆 规则 .*[\s\S]*0 退出/)
    const next = await answer("j", /> .* 经办甲 已收到 示例区档案馆 bad.txt[\s\S]*0 退出/)
    expect(next).toMatch(/由 经办甲 .* 有签名\n校验值 [0-9a-f]{64}\n/)
    await answer("enter", /发现 \(1\/\d+\)[\s\S]*0 退出/)
  })

  test("says what a document can be compared with, or why with nothing", async () => {
    await answer("enter", /发现 \(1\/\d+\)[\s\S]*0 退出/)
    await answer("gw", /没有别的版本或年度可以对比。没有单位名录[\s\S]*0 退出/)
    await office.desk("经办甲").importDocument({ name: "2.txt", bytes: paper("示例区档案馆", "126.00") })
    await expect.poll(() => seat.state().known.read.document?.value?.comparable.papers.length).toBe(1)
    await answer("gw", /可以对比的文件 \(1\/1\)[\s\S]*> 别的版本 2024预算 示例区档案馆 版本2[\s\S]*0 退出/)
    await answer("enter", /对比 版本2 与 版本1[\s\S]*0 退出/)
  })

  test("fills in a form field by field, and says what came of it", async () => {
    await answer("enter", /致命 N03[\s\S]*0 退出/)
    await answer("w", /到期以前不再挡住公开[\s\S]*理由> /)
    await answer("口径不同", /有效期至> /)
    const done = await answer("2099-12-31", /理由已记下[\s\S]*0 退出/)
    expect(done).toContain("已放行")
  })

  test("asks once before an act that has nothing to fill in, and does it only on a yes", async () => {
    const stands = async () => {
      const [document] = await office.desk("经办甲").disclosures({ organisation: "示例区档案馆" })
      return document?.state
    }
    for (const no of ["", "n", "不", "ok", "enter"]) {
      expect(await answer("s", /交给第二个人复核签署[\s\S]*做吗/)).toContain("示例区档案馆")
      await answer(no, /0 退出/)
      expect(seat.state().overlay).toBeNull()
    }
    expect(await stands()).toBe("checked")
    await answer("s", "做吗")
    await answer("Y", /已送审[\s\S]*0 退出/)
    expect(await stands()).toBe("in-review")
  })

  test("leaves a form that is answered with nothing, and says what no number stands for", async () => {
    await answer("a", /批注> /)
    await answer("", /0 退出/)
    expect(seat.state().overlay).toBeNull()
    await answer("99", "没有这个编号或按键")
    await answer("/图书", /> 示例区图书馆[\s\S]*0 退出/)
  })

  test("ends with 0, and with the end of what is said to it", async () => {
    await answer("0", "已退出")
    await expect(ended).resolves.toBeUndefined()
  })
})
