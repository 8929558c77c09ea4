import type { Key } from "ink"
import { describe, expect, test } from "vitest"

import { actionFor, BINDINGS } from "./keys.ts"
import { initialState } from "./state.ts"
import { pressesOf } from "./use-keys.ts"

const state = initialState("zh")
const none = {} as Key

describe("the table of keys", () => {
  test("has no key twice on one screen", () => {
    for (const screen of ["documents", "findings"] as const) {
      const keys = BINDINGS.filter(({ on }) => on({ ...state, screen })).flatMap((one) => one.keys)
      expect(new Set(keys).size).toBe(keys.length)
    }
  })

  test("answers a key only where it does something", () => {
    expect(actionFor({ character: "/" }, state)).toEqual({ type: "filter" })
    expect(actionFor({ character: "/" }, { ...state, screen: "findings" })).toBeUndefined()
    expect(actionFor({ character: "x" }, state)).toBeUndefined()
  })

  test("takes a full-width key for its half-width twin", () => {
    expect(actionFor({ character: "？" }, state)).toEqual({ type: "help" })
    expect(actionFor({ character: "／" }, state)).toEqual({ type: "filter" })
  })

  test("gives every character to the filter while it is typed", () => {
    const filtering = { ...state, filtering: true }
    expect(actionFor({ character: "q" }, filtering)).toEqual({ type: "type", text: "q" })
    expect(actionFor({ name: "backspace" }, filtering)).toEqual({ type: "erase" })
    expect(actionFor({ name: "interrupt" }, filtering)).toEqual({ type: "quit" })
  })
})

describe("what a terminal sends", () => {
  test("is taken key by key where several come at once", () => {
    expect(pressesOf("jj\r", none)).toEqual([{ character: "j" }, { character: "j" }, { name: "enter" }])
    expect(pressesOf("档案", none)).toEqual([{ character: "档" }, { character: "案" }])
  })

  test("loses the marks around pasted text and whatever is no character", () => {
    expect(pressesOf("[200~ab[201~", none)).toEqual([{ character: "a" }, { character: "b" }])
    expect(pressesOf("\u0001a", none)).toEqual([{ character: "a" }])
  })

  test("is a named key where it is one", () => {
    expect(pressesOf("", { ...none, downArrow: true })).toEqual([{ name: "down" }])
    expect(pressesOf("c", { ...none, ctrl: true })).toEqual([{ name: "interrupt" }])
    expect(pressesOf("x", { ...none, ctrl: true })).toEqual([])
  })
})
