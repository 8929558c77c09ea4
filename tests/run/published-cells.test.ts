import { readDocument } from "@gouji/documents"
import { type Disclosure, slotOf } from "@gouji/domain"
import { afterAll, describe, expect, test, vi } from "vitest"

import { type About, asFigures, type ExtractedPages } from "../suites/extracted-tables.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

vi.setConfig({ testTimeout: 120_000 })

interface Published extends About {
  readonly name: string
}

const DOCUMENTS: readonly Published[] = [
  { name: "002-finance-bureau-2024-final", fiscalYear: 2024, stage: "final", unit: "万元" },
  { name: "006-finance-bureau-2025-budget", fiscalYear: 2025, stage: "budget", unit: "元" },
  { name: "008-government-office-2025-budget", fiscalYear: 2025, stage: "budget", unit: "元" },
  { name: "013-subdistrict-2024-budget", fiscalYear: 2024, stage: "budget", unit: "元" },
  { name: "014-subdistrict-2025-budget", fiscalYear: 2025, stage: "budget", unit: "元" },
  { name: "016-justice-bureau-2026-budget", fiscalYear: 2026, stage: "budget", unit: "元" },
]

const rows: { readonly document: string; readonly amounts: number; readonly right: number }[] = []
const [first] = DOCUMENTS
const isHere = first !== undefined && sharedFile(`documents/tables/${first.name}.json`) !== undefined

/**
 * The cells as another program took them from the PDF, given their meaning by layouts written down by hand for these
 * forms: nothing of it is shared with the reader, which knows titles and heads.
 */
describe.skipIf(!isHere)(
  `amounts printed in published tables${isHere ? "" : ` (skipped: ${WITHOUT_IT})`}`,
  () => {
    test.each(isHere ? DOCUMENTS : [])(
      "of $name become figures of the right slot, value and unit",
      async ({ name, ...about }) => {
        const pages: ExtractedPages = JSON.parse(
          new TextDecoder().decode(sharedFile(`documents/tables/${name}.json`)),
        )
        const expected = Object.entries(asFigures(pages, about).figures).filter(
          ([, { printed }]) => printed !== null,
        )
        const read = figuresBySlot(await readShared(`${name}.pdf`), about.fiscalYear)
        const strayed = expected.filter(
          ([slot, { printed, unit }]) => read.get(slot) !== `${printed} ${unit}`,
        )
        rows.push({ document: name, amounts: expected.length, right: expected.length - strayed.length })
        for (const [slot, { printed }] of strayed)
          console.info(`${name}: ${slot} ${printed}, read as ${read.get(slot)}`)
        expect(expected.length).toBeGreaterThan(150)
        expect(1 - strayed.length / expected.length).toBeGreaterThanOrEqual(0.995)
      },
    )
  },
)

afterAll(() => {
  if (rows.length > 0) console.table(rows)
})

function figuresBySlot(disclosure: Disclosure, fiscalYear: number): ReadonlyMap<string, string> {
  return new Map(
    disclosure.figures
      .filter(({ place, printed }) => place !== "narrative" && printed !== null)
      .map((figure) => [slotOf(figure, fiscalYear), `${figure.printed} ${figure.unit}`]),
  )
}

async function readShared(name: string): Promise<Disclosure> {
  const read = await readDocument(sharedFile(`documents/${name}`) ?? new Uint8Array())
  if (!read.ok) throw new TypeError(`${name}: ${read.error.code}`)
  return read.value.disclosure
}
