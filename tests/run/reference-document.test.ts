import { readDocument } from "@gouji/documents"
import { type Disclosure, inUnit, type Money, slotOf } from "@gouji/domain"
import { check, type Verdict } from "@gouji/rules"
import { describe, expect, test } from "vitest"

import { sharedFile, WITHOUT_IT } from "../suites/shared-documents.ts"

const narrative = sharedFile("documents/reference-unit-2024.txt")
const verdictTable = sharedFile("domain/reference-verdicts.tsv")

/** Every figure of the document, taken from it by hand; money in 万元. */
const FIGURES: Readonly<Record<string, string>> = {
  "rev.total": "371.06",
  "rev.gpb": "371.06",
  "rev.gfb": "0",
  "rev.soc": "0",
  "rev.fsa": "0",
  "rev.sup": "0",
  "rev.sub": "0",
  "rev.biz": "0",
  "rev.op": "0",
  "rev.other": "0",
  "Δrev.total": "-9.82",
  "reason[rev.total:工资薪金减少]": "-9.82",
  "exp.total": "371.06",
  "exp.f[201]": "291.2",
  "exp.f[208]": "40.24",
  "exp.f[210]": "20.64",
  "exp.f[221]": "18.97",
  "Δexp.total": "-9.82",
  "reason[exp.total:工资薪金减少]": "-9.82",
  "gpb.rev": "371.06",
  "gpb.exp": "371.06",
  "Δgpb.exp": "-9.82",
  "gpb.basic": "358.68",
  "Δgpb.basic": "-9.85",
  "reason[gpb.basic:工资薪金减少]": "-9.85",
  "gpb.proj": "12.38",
  "Δgpb.proj": "0.03",
  "gfb.exp": "0",
  "Δgfb.exp": "0",
  sg: "6.16",
  Δsg: "-0.44",
  "sg.abroad": "0",
  "Δsg.abroad": "0",
  "sg.recv": "3.5",
  "Δsg.recv": "-0.3",
  "sg.car": "2.66",
  "Δsg.car": "-0.14",
  pr: "2",
  "pr.g": "2",
  "pr.w": "0",
  "pr.s": "0",
  "pr[gpb]": "2",
  "pr.g[gpb]": "2",
  "pr.w[gpb]": "0",
  "pr.s[gpb]": "0",
  "perf[gpb]": "12.38",
}
const COUNTS = { veh: "1", "veh.general": "1", "veh.duty": "0", "veh.buy": "0", "org.sections": "5" }

describe.skipIf(!narrative)(
  `the reference document${narrative ? "" : ` (skipped: ${WITHOUT_IT})`}`,
  async () => {
    const read = await readDocument(narrative ?? new Uint8Array())
    const disclosure = (read.ok ? read.value.disclosure : {}) as Disclosure

    test("says whose budget it is, for which year", () => {
      expect(disclosure.organisation).toMatchObject({ level: "unit", kind: "public-institution-1" })
      expect([disclosure.fiscalYear, disclosure.stage, disclosure.unitOfAccount]).toEqual([
        2024,
        "budget",
        "万元",
      ])
    })

    test("yields every figure with its value, and no other", () => {
      const found = disclosure.figures.map((figure) => {
        const value =
          figure.measure === "count" ? figure.value : figure.value && inUnit(figure.value as Money, "万元")
        return [slotOf(figure, 2024), value]
      })
      expect(Object.fromEntries(found)).toEqual({ ...FIGURES, ...COUNTS, ops: null })
      expect(found.length).toBe(Object.keys({ ...FIGURES, ...COUNTS, ops: null }).length)
      expect(disclosure.figures.find(({ concept }) => concept === "ops")?.state).toBe("not-applicable")
      expect(disclosure.unread).toEqual([])
    })

    test("quotes for every figure and statement exactly what stands at its span", () => {
      const characters = [...new TextDecoder().decode(narrative).replaceAll("\r\n", "\n")]
      const evidence = [
        ...disclosure.figures.flatMap((figure) => figure.evidence),
        ...disclosure.statements.map((statement) => statement.evidence),
      ]
      expect(evidence.length).toBeGreaterThan(50)
      for (const piece of evidence) {
        if (piece.kind !== "text") throw new TypeError("a narrative has no cells")
        expect(characters.slice(piece.start, piece.end).join("")).toBe(piece.quote)
      }
    })

    test("comes out as it was worked by hand, row by row", () => {
      const { verdicts } = check({ disclosure, related: [] })
      for (const row of rowsOf(verdictTable)) {
        expect(verdicts.filter(({ rule }) => rule === row.rule).map(seen)).toContainEqual(row)
      }
    })

    test("has no error, no fatal, and no failure at warning or above but the three that are known", () => {
      const { verdicts } = check({ disclosure, related: [] })
      const serious = verdicts.filter(({ outcome, severity }) => outcome === "fail" && severity !== "info")
      expect(serious.map(({ rule, severity }) => `${rule} ${severity}`).toSorted()).toEqual([
        "N11 warning",
        "S05 warning",
        "S07 warning",
      ])
    })
  },
)

interface Row {
  readonly rule: string
  readonly outcome: string
  readonly severity?: string
  readonly residual?: string
}

function rowsOf(table: Uint8Array | undefined): readonly Row[] {
  const [, ...lines] = new TextDecoder()
    .decode(table ?? new Uint8Array())
    .trim()
    .split("\n")
  return lines.map((line) => {
    const [rule = "", , outcome = "", severity = "", residual = ""] = line
      .split("\t")
      .map((cell) => cell.trim())
    return { rule, outcome, severity, residual: residual === "" ? "" : Number(residual).toFixed(2) }
  })
}

/** A verdict in the columns of the table: severity only of a failure, residual only of an equation. */
function seen({ rule, outcome, severity, residual, unit }: Verdict): Row {
  const money = unit === "元" || residual === null ? residual : Number(residual).toFixed(2)
  return { rule, outcome, severity: outcome === "fail" ? severity : "", residual: money ?? "" }
}
