import { describe, expect, test } from "vitest"

import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

/** What a format comes to before anything in it is understood has no front door: no caller of the package needs it. */
const { pdfDocument } = (await import(
  new URL("../../packages/documents/src/formats/pdf/pdf-document.ts", import.meta.url).href
)) as { readonly pdfDocument: (bytes: Uint8Array) => Promise<{ ok: true; value: Laid } | { ok: false }> }

interface Laid {
  readonly text: string
  readonly pages: readonly { readonly isScanned: boolean }[]
  readonly grids: readonly { readonly start: number; readonly end: number; readonly cells: readonly Cell[] }[]
  readonly placeOf: (start: number, end: number) => { readonly page: number; readonly box: Box } | null
  readonly notices: readonly unknown[]
}

interface Cell {
  readonly row: number
  readonly column: number
  readonly start: number
  readonly end: number
  readonly page: number
  readonly box: Box
}

type Box = readonly [number, number, number, number]

/** As another program extracted them: pages, tables, rows, cells. */
type Extracted = readonly {
  readonly page: number
  readonly tables: readonly (readonly (readonly (string | null)[])[])[]
}[]

const published = [
  { name: "002-finance-bureau-2024-final", pages: 25, amounts: 457 },
  { name: "006-finance-bureau-2025-budget", pages: 24, amounts: 430 },
  { name: "008-government-office-2025-budget", pages: 22, amounts: 419 },
  { name: "013-subdistrict-2024-budget", pages: 33, amounts: 1402 },
  { name: "014-subdistrict-2025-budget", pages: 31, amounts: 1402 },
  { name: "016-justice-bureau-2026-budget", pages: 23, amounts: 573 },
]

const isHere = sharedFile(`documents/${published[0]?.name}.pdf`) !== undefined

describe.skipIf(!isHere).each(published)(
  `the layout of the published $name${isHere ? "" : ` (skipped: ${WITHOUT_IT})`}`,
  async ({ name, pages, amounts }) => {
    const laid = isHere ? await read(name) : NOTHING
    const cells = laid.grids.flatMap((grid) => grid.cells)
    const wordsOf = ({ start, end }: Cell) => laid.text.slice(start, end)

    test("has every page, and none of them is a picture", () => {
      expect(laid.pages).toHaveLength(pages)
      expect(laid.notices).toEqual([])
    })

    test("has every cell where another program saw it", () => {
      const seen = extracted(name)
      const other = cells.filter((cell) => {
        return plain(wordsOf(cell)) !== plain(seen.get(cell.page)?.[cell.row]?.[cell.column])
      })
      expect(other.map(wordsOf)).toEqual([])
      expect(cells.filter((cell) => /^-?[\d,.]+%?$/.test(wordsOf(cell)))).toHaveLength(amounts)
    })

    test("places the words of a cell within it", () => {
      const astray = cells.filter((cell) => {
        const place = laid.placeOf(cell.start, cell.end)
        return place !== null && (place.page !== cell.page || !isWithin(place.box, cell.box))
      })
      expect(astray.map(wordsOf)).toEqual([])
    })

    test("has paragraphs that no line end and no page breaks", () => {
      expect(textOutside(laid)).not.toMatch(/[，、]\n\n(?=\S)|\n[，。、；：）]/)
    })
  },
)

const NOTHING: Laid = { text: "", pages: [], grids: [], placeOf: () => null, notices: [] }

async function read(name: string): Promise<Laid> {
  const result = await pdfDocument(sharedFile(`documents/${name}.pdf`) ?? new Uint8Array())
  if (!result.ok) throw new TypeError(name)
  return result.value
}

/** The rows of the only table of each page, tables of contents left out. */
function extracted(name: string): ReadonlyMap<number, Extracted[number]["tables"][number]> {
  const bytes = sharedFile(`documents/tables/${name}.json`)
  const found = JSON.parse(new TextDecoder().decode(bytes)) as Extracted
  return new Map(found.map(({ page, tables }) => [page, tables.flat()]))
}

function plain(words: string | null | undefined): string {
  return (words ?? "").replaceAll(/\s/g, "")
}

/** A place may reach out of its cell by what a descender does. */
function isWithin([left, top, width, height]: Box, [x, y, w, h]: Box): boolean {
  const slack = 3
  return (
    left >= x - slack && top >= y - slack && left + width <= x + w + slack && top + height <= y + h + slack
  )
}

function textOutside({ text, grids }: Laid): string {
  let end = 0
  const pieces = grids.map((grid) => {
    const before = text.slice(end, grid.start)
    end = grid.end
    return before
  })
  return [...pieces, text.slice(end)].join("\n\n#\n\n")
}
