import { readDocument } from "@gouji/documents"
import type { Disclosure } from "@gouji/domain"
import { check, type Finding, type Verdict } from "@gouji/rules"
import { afterAll, describe, expect, test, vi } from "vitest"

import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

vi.setConfig({ testTimeout: 120_000 })

/** A fault somebody found in a published document by hand: the rule that has to find it, and what is printed there. */
interface Known {
  readonly rule: string
  readonly at: string
  /** How many places of it there are, where that matters. */
  readonly places?: number
}

interface Published {
  readonly name: string
  readonly faults: readonly Known[]
  /** Verdicts in which rounding, or cutting off, explains a difference: no fault. */
  readonly rounded: readonly string[]
  /** What is told besides at warning or above and is true as well, by rule and what is printed there. */
  readonly besides?: readonly Known[]
}

const DOCUMENTS: readonly Published[] = [
  {
    name: "002-finance-bureau-2024-final.pdf",
    faults: [
      { rule: "X01", at: "0.3" },
      { rule: "T04", at: "326.72" },
      { rule: "N14", at: "71.73" },
    ],
    rounded: ["N19/procurement"],
    // The same 326.71 stands in the table of appropriations too.
    besides: [{ rule: "T06", at: "326.71" }],
  },
  {
    name: "006-finance-bureau-2025-budget.pdf",
    faults: [
      { rule: "X02", at: "887.36" },
      { rule: "F10", at: "卫生健康支出（类）" },
      { rule: "X04", at: "国有资本经营" },
    ],
    rounded: ["X02/exp.item[2210201]", "X02/exp.item[2101101]"],
  },
  { name: "008-government-office-2025-budget.pdf", faults: [], rounded: [] },
  {
    name: "013-subdistrict-2024-budget.pdf",
    faults: [
      { rule: "X04", at: "三公" },
      { rule: "N35", at: "2.98" },
      { rule: "N10", at: "350.35" },
      { rule: "N13", at: "0.53" },
    ],
    rounded: [],
    besides: [
      // A rate of growth where there was nothing the year before, and the three publics grow by a car.
      { rule: "N13", at: "100.00" },
      { rule: "P01", at: "25" },
    ],
  },
  {
    name: "014-subdistrict-2025-budget.pdf",
    faults: [],
    rounded: ["I06/T.E/exp.total[212]:rows"],
    // One 款 is called after its 类 in the text and otherwise in the table.
    besides: [{ rule: "X02", at: "20.00" }],
  },
  {
    name: "016-justice-bureau-2026-budget.pdf",
    faults: [
      { rule: "F03", at: "2026年", places: 5 },
      { rule: "N13", at: "43269.3" },
      { rule: "N10", at: "208.8" },
      { rule: "N13", at: "5.27" },
      { rule: "N13", at: "17.66" },
      { rule: "F10", at: "。。" },
    ],
    rounded: [],
  },
]

interface Row {
  readonly document: string
  readonly faults: string
  alarms: number
  readonly errors: number
  readonly coverage: string
}
const rows: Row[] = []
const [first] = DOCUMENTS
const isHere = first !== undefined && sharedFile(`documents/${first.name}`) !== undefined

describe.skipIf(!isHere)(
  `what is wrong in published documents${isHere ? "" : ` (skipped: ${WITHOUT_IT})`}`,
  () => {
    describe.each(isHere ? DOCUMENTS : [])("of $name", async ({ name, faults, rounded, besides = [] }) => {
      const { disclosure, coverage } = await readShared(name)
      const { findings, verdicts } = check({ disclosure, related: [] })
      const loud = findings.filter(({ severity }) => severity !== "info")
      const alarms = loud.filter((finding) => ![...faults, ...besides].some((known) => isAt(finding, known)))
      const found = faults.filter((known) => findings.some((finding) => isAt(finding, known)))
      rows.push({
        document: name,
        faults: `${found.length} of ${faults.length}`,
        alarms: alarms.length,
        errors: loud.filter(({ severity }) => severity !== "warning").length,
        coverage: `${(coverage * 100).toFixed(1)} %`,
      })

      test("each known fault is found, with evidence on the figure", () => {
        expect(found).toEqual(faults)
      })

      test("differences that rounding explains are called that", () => {
        for (const instance of rounded) expect(outcomeOf(verdicts, instance), instance).toBe("pass-rounded")
      })

      test("there is at most one false alarm, and no amount is left unread", () => {
        expect(alarms.map(({ rules, title }) => `${rules} ${title.zh}`).slice(1)).toEqual([])
        expect(coverage).toBeGreaterThan(0.98)
      })
    })

    test("the clean one has nothing at error or above", () => {
      const clean = rows.find(({ document }) => document.startsWith("008"))
      expect(clean).toMatchObject({ errors: 0, alarms: 0 })
    })

    test("a sub-district's changes of 2025 lead back to its paper of 2024", async () => {
      const [then, now] = [
        await readShared("013-subdistrict-2024-budget.pdf"),
        await readShared("014-subdistrict-2025-budget.pdf"),
      ]
      const { verdicts } = check({ disclosure: now.disclosure, related: [then.disclosure] })
      const chained = verdicts.filter(
        ({ rule, outcome }) => rule === "Y01" && outcome !== "insufficient-data",
      )
      expect(chained.map(({ outcome }) => outcome).filter((outcome) => !outcome.startsWith("pass"))).toEqual(
        [],
      )
      expect(chained.map(({ instance }) => instance)).toEqual(
        expect.arrayContaining(["Y01/fin.exp", "Y01/sg"]),
      )
    })
  },
)

afterAll(() => {
  if (rows.length > 0) console.table(rows)
})

/** A finding of the rule with what is printed there among its evidence, so many times where that is told. */
function isAt({ rules, evidence }: Finding, { rule, at, places = 1 }: Known): boolean {
  return (
    rules.some((id) => id === rule) && evidence.filter(({ quote }) => quote.includes(at)).length >= places
  )
}

function outcomeOf(verdicts: readonly Verdict[], instance: string): string | undefined {
  return verdicts.find((verdict) => verdict.instance === instance)?.outcome
}

async function readShared(
  name: string,
): Promise<{ readonly disclosure: Disclosure; readonly coverage: number }> {
  const read = await readDocument(sharedFile(`documents/${name}`) ?? new Uint8Array())
  if (!read.ok) throw new TypeError(`${name}: ${read.error.code}`)
  return read.value
}
