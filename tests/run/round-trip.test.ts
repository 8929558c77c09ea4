import { readFileSync } from "node:fs"
import { createRequire } from "node:module"

import { PAPER_FAULTS, PAPER_SETS, type PaperForm, printedPaper } from "@gouji/testkit"
import { afterAll, describe, expect, test, vi } from "vitest"

import { complaintsOf, isKnownUnfound, searched } from "../suites/paper-faults.ts"
import { FORMATS, type Format, roundTrip } from "../suites/round-trip.ts"

/** How many papers of each form are written in each format; the long form asks for more. */
const PAPERS = Number(process.env["GOUJI_PAPERS"] ?? 2)
const FORMS = Object.keys(PAPER_SETS) as PaperForm[]
const require = createRequire(import.meta.url)
const FONT = new Uint8Array(
  readFileSync(require.resolve("@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf")),
)

vi.setConfig({ testTimeout: 60_000 + PAPERS * 20_000 })

interface Tally {
  readonly form: string
  readonly format: string
  printed: number
  right: number
  missing: number
  wrong: number
  extra: number
}
const tallies: Tally[] = []

describe.each(FORMS)("a printed paper of %s", (form) => {
  test.each(FORMATS)("comes back from %s as it was printed", async (format) => {
    expect(await strayed(form, format)).toEqual([])
  })

  test("raises nothing where it is sound, but for what rounding may honestly come to", async () => {
    const raised: string[] = []
    const unlikely = new Set<number>()
    for (let seed = 0; seed < PAPERS; seed++) {
      const complaints = await complaintsOf(printedPaper({ form, seed }))
      for (const { instance, outcome } of complaints.filter(({ severity }) => severity !== "info")) {
        // Of amounts rounded one by one, a sum in some hundreds lies farther off than all but one in a thousand.
        if (outcome === "pass-unlikely") unlikely.add(seed)
        else raised.push(`${seed} ${instance} ${outcome}`)
      }
    }
    expect(raised).toEqual([])
    expect(unlikely.size).toBeLessThanOrEqual(Math.floor(PAPERS / 100))
  })
})

describe("a fault", () => {
  test.each(Object.keys(PAPER_FAULTS))(
    "of kind %s is found by a rule that has to find it, but for known gaps",
    async (fault) => {
      const lost: string[] = []
      for (const { form, seed } of papersFor(fault)) {
        const search = await searched(form, fault, seed)
        if (search === undefined || search.isFound || isKnownUnfound(fault, search.faulty)) continue
        lost.push(`${form} ${seed} ${JSON.stringify(search.faulty.changes)} not in ${search.found.join(" ")}`)
      }
      expect(lost).toEqual([])
    },
  )
})

/** In the short form one paper for every kind of fault, of each form in turn. */
function papersFor(fault: string): readonly { readonly form: PaperForm; readonly seed: number }[] {
  const turn = Object.keys(PAPER_FAULTS).indexOf(fault)
  const forms = PAPERS < 10 ? [FORMS[turn % FORMS.length] ?? "shanghai-budget"] : FORMS
  const seeds = Array.from({ length: Math.ceil(PAPERS / 10) }, (_, seed) => seed)
  return forms.flatMap((form) => seeds.map((seed) => ({ form, seed })))
}

afterAll(() => {
  console.table(tallies)
})

/** What did not come back as printed. */
async function strayed(form: PaperForm, format: Format): Promise<readonly string[]> {
  const tally: Tally = { form, format, printed: 0, right: 0, missing: 0, wrong: 0, extra: 0 }
  const stray: string[] = []
  for (let seed = 0; seed < PAPERS; seed++) {
    const trip = await roundTrip(printedPaper({ form, seed }), format, FONT)
    tally.printed += trip.printed
    tally.right += trip.right
    for (const kind of ["missing", "wrong", "extra"] as const) {
      tally[kind] += trip[kind].length
      stray.push(...trip[kind].map((line) => `${seed} ${kind} ${line}`))
    }
  }
  tallies.push(tally)
  return stray
}
