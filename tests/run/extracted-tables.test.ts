import { readDocument } from "@gouji/documents"
import { CATALOGUE, check, type Verdict } from "@gouji/rules"
import { describe, expect, test } from "vitest"

import { type About, asFigures, type ExtractedPages } from "../suites/extracted-tables.ts"
import { asDocument } from "../suites/rule-cases.ts"
import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

/** What holds within tables and between them. */
const OWN = CATALOGUE.filter(({ id }) => /^[IT]\d\d$/.test(id))

/** No document of these has tables of procurement or targets, nor amounts in the two smaller budgets. */
const ABSENT = [
  "I12 figure-blank",
  "I13 table-absent",
  "I14 table-absent",
  "I15 table-absent",
  "I16 table-absent",
  "T07 nothing-to-compare",
  "T08 nothing-to-compare",
  "T15 table-absent",
  "T16 figure-absent",
  "T17 figure-absent",
  // A department mixes units of both kinds.
  "T19 other-level",
]

interface Extracted extends About {
  readonly file: string
  /** What is wrong in it, worked out by hand. */
  readonly failures: readonly string[]
  /** What could not be checked, or does not apply, besides what is absent from all. */
  readonly open: readonly string[]
  /** Sums that only rounding explains. */
  readonly rounded: number
}

const DOCUMENTS: readonly Extracted[] = [
  {
    file: "002-finance-bureau-2024-final",
    fiscalYear: 2024,
    stage: "final",
    unit: "万元",
    // 326.71 on the front, 326.72 in the tables by function.
    failures: ["T04/T.RE/exp.f[208]", "T06/T.F/exp.f[gpb,208]"],
    // Money was carried over; operating expenses stand in no table of this form.
    open: ["T12 money-carried", "T14 figure-absent"],
    rounded: 8,
  },
  { file: "006-finance-bureau-2025-budget", fiscalYear: 2025, ...budget(), rounded: 0 },
  { file: "008-government-office-2025-budget", fiscalYear: 2025, ...budget(), rounded: 0 },
  { file: "013-subdistrict-2024-budget", fiscalYear: 2024, ...budget(), rounded: 0 },
  // 94,995,790 yuan is one more than its parts, in each table that has it.
  { file: "014-subdistrict-2025-budget", fiscalYear: 2025, ...budget(), rounded: 10 },
  { file: "016-justice-bureau-2026-budget", fiscalYear: 2026, ...budget(), rounded: 0 },
]

function budget() {
  return { stage: "budget", unit: "元", failures: [], open: [] } as const
}

const isHere = sharedFile(`documents/tables/${DOCUMENTS[0]?.file}.json`) !== undefined

describe.skipIf(!isHere)(
  `tables extracted by another program${isHere ? "" : ` (skipped: ${WITHOUT_IT})`}`,
  () => {
    describe.each(isHere ? DOCUMENTS : [])(
      "of $file",
      async ({ file, failures, open, rounded, ...about }) => {
        const verdicts = await verdictsOn(file, about)
        const outcomes = verdicts.map(({ outcome }) => outcome)

        test("fail only where they are wrong", () => {
          const failed = verdicts.filter(({ outcome }) => outcome === "fail")
          expect(failed.map(({ instance }) => instance)).toEqual(failures)
        })

        test("leave open only what they do not have", () => {
          const left = verdicts.flatMap(({ rule, reason }) => (reason === null ? [] : [`${rule} ${reason}`]))
          expect(left.toSorted()).toEqual([...ABSENT, ...open].toSorted())
        })

        test("add up, some only as far as rounding lets one see", () => {
          expect(outcomes.filter((outcome) => outcome === "pass").length).toBeGreaterThan(150)
          expect(outcomes.filter((outcome) => outcome === "pass-rounded")).toHaveLength(rounded)
          expect(outcomes).not.toContain("pass-unlikely")
        })
      },
    )
  },
)

async function verdictsOn(file: string, about: About): Promise<readonly Verdict[]> {
  const pages: ExtractedPages = JSON.parse(
    new TextDecoder().decode(sharedFile(`documents/tables/${file}.json`)),
  )
  const document = await readDocument(asDocument(asFigures(pages, about), "extracted").bytes)
  if (!document.ok) throw new Error(JSON.stringify(document.error))
  return check({ disclosure: document.value.disclosure, related: [], catalogue: OWN }).verdicts
}
