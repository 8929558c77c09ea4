import { describe, expect, test } from "vitest"

import { PANES, placeOn, type Screen } from "../place.ts"
import { initialState } from "../state.ts"
import { isHere } from "./binding.ts"
import { BINDINGS, bindingFor, shownKey } from "./bindings.ts"

const SCREENS = Object.keys(PANES) as readonly Screen[]

describe("the table of keys", () => {
  test.each(SCREENS)("has no key twice on the screen %s", (screen) => {
    const state = { ...initialState("zh"), place: placeOn(screen) }
    const keys = BINDINGS.filter((binding) => isHere(binding, state)).flatMap((one) => one.keys)
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  test("says something in both languages of every key, and never the same of two on one screen", () => {
    for (const screen of SCREENS) {
      const state = { ...initialState("zh"), place: placeOn(screen) }
      const here = BINDINGS.filter((binding) => isHere(binding, state))
      for (const language of ["zh", "en"] as const) {
        const words = here.map((binding) => binding.words[language])
        expect(words.filter((each, index) => each === "" || words.indexOf(each) !== index)).toEqual([])
      }
    }
  })

  test("knows a key of another screen, to say that it is not for this one", () => {
    const state = { ...initialState("zh"), place: placeOn("rules") }
    const found = bindingFor("w", state)
    expect(found?.words.zh).toBe("说明后放行")
    expect(found !== undefined && isHere(found, state)).toBe(false)
    expect(bindingFor("Z", state)).toBeUndefined()
  })

  test("spells arrows out where only ASCII may be drawn", () => {
    expect(shownKey("down", true)).toBe("Down")
    expect(shownKey("down", false)).toBe("↓")
    expect(shownKey("ctrl-f", true)).toBe("Ctrl-F")
  })
})
