import type { HiddenWord } from "@gouji/application"
import type { PDFDocumentProxy } from "pdfjs-dist"
import { describe, expect, test } from "vitest"

import { hiddenAreas } from "./hidden-areas.ts"

/** A document whose pages print these runs, ten points high, each under the one before; a run that begins with `|` runs downwards. */
function printing(...pages: readonly (readonly string[])[]): PDFDocumentProxy {
  const getPage = async (number: number) => ({
    getViewport: () => ({ convertToViewportPoint: (x: number, y: number) => [x, 100 - y] }),
    getTextContent: async () => ({
      styles: { down: { vertical: true }, right: {} },
      items: (pages[number - 1] ?? []).map((str, line) => ({
        str: str.replace("|", ""),
        transform: [10, 0, 0, 10, 0, 90 - line * 20],
        width: str.length * 10,
        height: 10,
        hasEOL: true,
        fontName: str.startsWith("|") ? "down" : "right",
      })),
    }),
  })
  // Only what is asked of a document here.
  return { numPages: pages.length, getPage } as unknown as PDFDocumentProxy
}

const word = (first: number, last: number | null = first): HiddenWord => ({ word: "示例甲", first, last })
const tops = async (document: PDFDocumentProxy, page: number, hidden: readonly HiddenWord[]) =>
  (await hiddenAreas(document, page, hidden)).map(({ top }) => Math.round(top))

/** Where the first, the second line is covered from: a little above its letters. */
const [FIRST, SECOND] = [-1, 19]

describe("what is covered", () => {
  test("is the whole run a hidden word stands in, above and below its letters too", async () => {
    const [area] = await hiddenAreas(printing(["甲乙丙", "填报：示例甲"]), 1, [word(1)])
    expect(area).toEqual({ left: 0, top: 19, right: 60, bottom: 33.5 })
  })

  test("are all runs of a word that is broken, spaced or coded otherwise", async () => {
    expect(await tops(printing(["示 例", "甲"]), 1, [word(1)])).toEqual([FIRST, SECOND])
    const number = { word: "13800000000", first: 1, last: 1 }
    expect(await tops(printing(["１３８ 0000 ００００"]), 1, [number])).toEqual([FIRST])
  })

  test("is a word wherever else it stands in the document", async () => {
    expect(await tops(printing(["示例甲"], ["示例甲"]), 2, [word(1)])).toEqual([FIRST])
  })

  test("is what only the page has, and its text has not", async () => {
    expect(await tops(printing(["第一部分", "填报人：示例乙"]), 1, [])).toEqual([SECOND])
    expect(await tops(printing(["手机13800000000"]), 1, [])).toEqual([FIRST])
  })

  test("is nothing where there is nothing to hide", async () => {
    expect(await tops(printing(["收入合计 371.06"]), 1, [])).toEqual([])
  })
})

describe("nothing is shown", () => {
  const lost = "was not found"

  test("of a page on which a word stands and is not found", async () => {
    await expect(hiddenAreas(printing(["甲例示"]), 1, [word(1)])).rejects.toThrow(lost)
  })

  test("of a page on which it stands twice and is found once", async () => {
    await expect(hiddenAreas(printing(["示例甲", "甲例示"]), 1, [word(1), word(1)])).rejects.toThrow(lost)
  })

  test("of one on which it may stand, where it is not found on the others either", async () => {
    const pages = [["收入"], ["支出"], ["示例甲"]]
    await expect(hiddenAreas(printing(...pages), 1, [word(1, 2)])).rejects.toThrow(lost)
    expect(await tops(printing(...pages), 1, [word(1, 3)])).toEqual([])
    expect(await tops(printing(...pages), 2, [word(2, null)])).toEqual([])
  })

  test("of one on which it runs from top to bottom", async () => {
    await expect(hiddenAreas(printing(["|示例甲"]), 1, [word(1)])).rejects.toThrow("top to bottom")
  })
})
