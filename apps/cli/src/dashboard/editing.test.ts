import { expect, test } from "vitest"

import { type Edit, edited, editOf } from "./editing.ts"
import { named, typed } from "./press.ts"

function after(edit: Edit, ...keys: readonly string[]): Edit {
  return keys.reduce((now, key) => edited(now, named(key)), edit)
}

test("types where the caret is, characters of any plane counted once", () => {
  const edit = after(editOf("口径𠮷同"), "left", "left")
  expect(edited(edit, typed("不"))).toEqual({ text: "口径不𠮷同", caret: 3 })
  expect(after(edit, "delete").text).toBe("口径同")
  expect(after(edit, "backspace").text).toBe("口𠮷同")
})

test("takes out a word, what stands before the caret, or nothing where there is nothing", () => {
  expect(after(editOf("口径不同，差额"), "ctrl-w")).toEqual({ text: "口径不同，", caret: 5 })
  expect(after(editOf("abc"), "left", "ctrl-u")).toEqual({ text: "c", caret: 0 })
  expect(after(editOf(""), "backspace", "delete", "left")).toEqual(editOf(""))
})

test("makes one line of what is pasted", () => {
  expect(edited(editOf("a"), { key: "paste", text: "一\r\n 二" }).text).toBe("a一 二")
})
