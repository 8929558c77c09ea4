import { expect, test } from "vitest"

import { RecentlyUsed } from "./recently-used.ts"

const kept = (limit: number) => new RecentlyUsed<string>(limit, (value) => value.length)

test("what was not asked for longest goes first, and only as much as has to", () => {
  const values = kept(6)
  values.set("a", "aa")
  values.set("b", "bb")
  values.set("c", "cc")
  expect(values.get("a")).toBe("aa")
  values.set("d", "dd")
  expect(["a", "b", "c", "d"].map((key) => values.get(key))).toEqual(["aa", undefined, "cc", "dd"])
})

test("what takes another's place takes its room too", () => {
  const values = kept(6)
  values.set("a", "aaaa")
  values.set("a", "aa")
  values.set("b", "bbbb")
  expect([values.get("a"), values.get("b")]).toEqual(["aa", "bbbb"])
})

test("what is larger than all the room is not kept, and leaves nothing of the others", () => {
  const values = kept(3)
  values.set("a", "a")
  values.set("b", "bbbb")
  expect([values.get("a"), values.get("b")]).toEqual([undefined, undefined])
  values.set("c", "ccc")
  expect(values.get("c")).toBe("ccc")
  values.clear()
  expect(values.get("c")).toBeUndefined()
})
