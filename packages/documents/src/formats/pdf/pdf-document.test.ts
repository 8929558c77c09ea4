import { describe, expect, test } from "vitest"

import { pdfDocument } from "./pdf-document.ts"

/** A PDF of pages with these drawings, in a font that every reader has; `trailer` and page entries may be added to. */
const made = (pages: readonly string[], also: { readonly page?: string; readonly trailer?: string } = {}) => {
  const kids = pages.map((_, index) => `${3 + index * 2} 0 R`).join(" ")
  const objects = [
    "<</Type/Catalog/Pages 2 0 R>>",
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    ...pages.flatMap((drawing, index) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 400]/Contents ${4 + index * 2} 0 R${also.page ?? ""}
        /Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>>>`,
      `<</Length ${drawing.length}>>stream\n${drawing}\nendstream`,
    ]),
  ]
  const written = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`)
  const trailer = `trailer<</Size ${objects.length + 1}/Root 1 0 R${also.trailer ?? ""}>>`
  return new TextEncoder().encode(`%PDF-1.4\n${written.join("")}${trailer}\n%%EOF`)
}

/** Words on a baseline, counted from the foot of the page; a letter of this size is 6 points wide. */
const put = (text: string, x: number, y: number) => `BT /F 10 Tf ${x} ${y} Td (${text}) Tj ET\n`
/** A cell of the table: its column and row, counted from the left and from the foot. */
const box = (column: number, row: number) => `${50 + column * 100} ${320 + row * 20} 100 20 re S\n`

const table = [
  ...[0, 1, 2].flatMap((column) => [0, 1].map((row) => box(column, row))),
  put("Item", 55, 346) + put("Total", 155, 346) + put("Part", 255, 346),
  put("Schools", 55, 326) + put("1,200.50", 195, 326) + put("0.50", 320, 326),
].join("")

const read = async (bytes: Uint8Array) => {
  const result = await pdfDocument(bytes)
  if (!result.ok) throw new TypeError(result.error.code)
  return result.value
}

describe("a table drawn in boxes", () => {
  test("is a grid, a line a row in the text, with places in points from the page's top left", async () => {
    const { text, grids, pages, placeOf } = await read(made([table]))
    expect(text).toBe("Item\tTotal\tPart\nSchools\t1,200.50\t0.50")
    expect(pages).toEqual([
      { number: 1, start: 0, end: text.length, width: 600, height: 400, isScanned: false },
    ])
    const cell = grids[0]?.cells.find(({ row, column }) => row === 1 && column === 1)
    expect(cell).toMatchObject({ page: 1, box: [150, 60, 100, 20] })
    expect(text.slice(cell?.start, cell?.end)).toBe("1,200.50")
    expect(placeOf(cell?.start ?? 0, cell?.end ?? 0)).toEqual({ page: 1, box: [195, 65.4, 48, 10] })
  })

  test("is read along its lines on a page that is turned, and placed on the page as shown", async () => {
    const turned = `q 0 1 -1 0 400 0 cm\n${table}Q`
    const upright = await read(made([turned], { page: "/MediaBox[0 0 400 600]/Rotate 90" }))
    expect(upright.text).toBe("Item\tTotal\tPart\nSchools\t1,200.50\t0.50")
    expect(upright.grids[0]?.cells[4]?.box).toEqual([150, 60, 100, 20])
    const sideways = await read(made([turned], { page: "/MediaBox[0 0 400 600]" }))
    expect(sideways.text).toBe(upright.text)
    expect(sideways.grids[0]?.cells[4]?.box).toEqual([60, 350, 20, 100])
  })
})

describe("text over the end of a page", () => {
  const line = (text: string, y: number) => put(text, 50, y)
  const long = "a revenue budget and the reason of its growth is that staff costs grew by"

  test("is one line, without what is printed around it", async () => {
    const pages = [
      line(long, 350) + line(long, 335) + put("- 1 -", 290, 15),
      line("more than 3,518.85 in this year.", 350) + put("- 2 -", 290, 15),
    ]
    const { text, placeOf } = await read(made(pages))
    expect(text).toBe(`${long} ${long} more than 3,518.85 in this year.`)
    const at = text.indexOf("3,518.85")
    expect(placeOf(at, at + 8)).toEqual({ page: 2, box: [110, 41.4, 48, 10] })
    expect(placeOf(at, at + 8)?.page).toBe(2)
  })
})

describe("a page that is a picture", () => {
  const picture = "q 600 0 0 400 0 0 cm BI /W 2 /H 2 /BPC 8 /CS /G ID \u0001\u0002\u0003\u0004 EI Q\n"

  test("is told of where others have words", async () => {
    const { pages, notices } = await read(made([picture, put("Words", 50, 300), ""]))
    expect(pages.map(({ isScanned }) => isScanned)).toEqual([true, false, false])
    expect(notices).toEqual([{ kind: "scanned-page", count: 1, where: "1" }])
  })

  test("is a problem where all are, page numbers or not", async () => {
    const bytes = made([picture, picture + put("2", 300, 10)])
    expect(await pdfDocument(bytes)).toEqual({ ok: false, error: { code: "scanned-document", pages: 2 } })
  })
})

describe("what cannot be read is a problem", () => {
  const problemOf = async (...args: Parameters<typeof pdfDocument>) => {
    const result = await pdfDocument(...args)
    return result.ok ? undefined : result.error
  }

  test("a file that is cut off, or no PDF at all", async () => {
    const bytes = made([table])
    for (const damaged of [bytes.slice(0, 90), new Uint8Array(), new TextEncoder().encode("hello")])
      expect(await problemOf(damaged)).toEqual({ code: "damaged-document", detail: "InvalidPDFException" })
  })

  test("a file that asks for a password", async () => {
    const key = "00".repeat(32)
    const trailer = `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${key}>/U<${key}>>>`
    expect(await problemOf(made([table], { trailer }))).toEqual({ code: "encrypted-document" })
  })

  test("objects that stand inside one another without an end, however long the file is", async () => {
    const nested = `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${"6 0 obj\n<< /Kids ".repeat(60_000)}`
    const bytes = new TextEncoder().encode(nested)
    expect(await problemOf(bytes)).toEqual({ code: "damaged-document", detail: "unclosed objects" })
  })

  test("more pages than a thousand", async () => {
    const problem = await problemOf(made(Array.from({ length: 1001 }, () => "")))
    expect(problem).toEqual({ code: "too-many-pages", pages: 1001, limit: 1000 })
  })

  test("reading that takes too long, seen between two pages", async () => {
    let asked = 0
    const isOverdue = () => ++asked > 1
    expect(await problemOf(made([table, table]), { isOverdue })).toEqual({ code: "reading-overdue" })
  })
})

test("before each page its reader hears how far it is, and may stop", async () => {
  const heard: string[] = []
  const onPage = async (page: number, pages: number) => void heard.push(`${page} of ${pages}`)
  await pdfDocument(made([table, table]), { onPage })
  expect(heard).toEqual(["1 of 2", "2 of 2"])
  const stopping = pdfDocument(made([table, table]), { onPage: () => Promise.reject(new Error("stopped")) })
  await expect(stopping).rejects.toThrow("stopped")
})

test("the bytes stay the caller's", async () => {
  const bytes = made([table])
  const before = bytes.slice()
  await read(bytes)
  expect(bytes).toEqual(before)
})
