import { describe, expect, test } from "vitest"

import { terminalInput } from "./terminal-input.ts"

function keys(...chunks: readonly string[]): readonly string[] {
  const input = terminalInput()
  return chunks.flatMap((chunk) => input.push(chunk)).map(({ key }) => key)
}

describe("what a terminal sends", () => {
  test("is taken key by key where several come at once", () => {
    expect(keys("jj\r")).toEqual(["j", "j", "enter"])
    expect(keys("j\u001b[Bk\u001bOA")).toEqual(["j", "down", "k", "up"])
    expect(terminalInput().push("档案")).toEqual([
      { key: "档", text: "档" },
      { key: "案", text: "案" },
    ])
  })

  test("is put together where a sequence comes in pieces", () => {
    expect(keys("\u001b", "[", "6", "~")).toEqual(["pagedown"])
  })

  test("is the Escape key only once nothing more comes", () => {
    const input = terminalInput()
    expect(input.push("\u001b")).toEqual([])
    expect(input.waits()).toBe(true)
    expect(input.flush()).toEqual([{ key: "escape", text: "" }])
    expect(keys("\u001bj")).toEqual(["escape", "j"])
  })

  test("is one text where it was pasted, however it is cut, and has no control character", () => {
    const input = terminalInput()
    expect(input.push("\u001b[200~说明\u0007一")).toEqual([])
    expect(input.waits()).toBe(false)
    expect(input.push("行\r\n二行\u001b[201~j")).toEqual([
      { key: "paste", text: "说明一行\r\n二行" },
      { key: "j", text: "j" },
    ])
  })

  test("is the key of a full-width character, and types it as it is", () => {
    expect(terminalInput().push("？")).toEqual([{ key: "?", text: "？" }])
    expect(keys("／：、【】《》ｊ")).toEqual(["/", ":", "/", "[", "]", "<", ">", "j"])
  })

  test("is a click where the first button went down, arrows where the wheel was turned, and else nothing of the mouse", () => {
    expect(terminalInput().push("\u001b[<0;10;5M")).toEqual([
      { key: "click", text: "", cell: { column: 9, row: 4 } },
    ])
    expect(keys("\u001b[<0;10", ";5M")).toEqual(["click"])
    expect(keys("\u001b[<64;10;5M\u001b[<65;10;5M")).toEqual(["up", "up", "up", "down", "down", "down"])
    expect(keys("\u001b[<0;10;5m\u001b[<2;10;5M\u001b[<16;10;5M\u001b[<35;10;5M\u001b[<M")).toEqual([])
  })

  test("has names for control keys, and leaves out what is no key", () => {
    expect(keys("\u0003\u0013\t\u007f")).toEqual(["ctrl-c", "ctrl-s", "tab", "backspace"])
    expect(keys("\u001b[?1;2c\u0000")).toEqual([])
  })
})
