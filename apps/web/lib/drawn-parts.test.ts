import { setImmediate as soon } from "node:timers/promises"

import { expect, test } from "vitest"

import { keepingParts, partsKept, withParts } from "./drawn-parts.ts"

const page = (place: number) => `<main><div data-drawn="${place}"></div></main>`

test("each page has its own parts, though they are made at the same time", async () => {
  const made = (name: string) => {
    const parts: string[] = []
    return keepingParts(parts, async () => {
      await soon()
      partsKept()?.push(`<p>${name}</p>`, `<i>${name}</i>`)
      await soon()
      return withParts(page(1) + page(0), parts)
    })
  }
  const whole = (name: string) =>
    `<main><div><i>${name}</i></div></main><main><div><p>${name}</p></div></main>`
  expect(await Promise.all(["甲", "乙"].map(made))).toEqual(["甲", "乙"].map(whole))
})

test("a part is put in as it is, whatever a document says in it", () => {
  const said = `$& $1 &lt;div data-drawn="0"&gt; <div data-drawn="0"></div>`
  expect(withParts(page(0), [said])).toBe(`<main><div>${said}</div></main>`)
})

test("where nobody puts parts in, none is kept", () => {
  expect(partsKept()).toBeUndefined()
})
