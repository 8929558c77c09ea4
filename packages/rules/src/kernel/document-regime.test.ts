import { disclosure } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { check } from "../check.ts"

/** Rows of the table of expenditure in hundredths: the total, and its parts. */
type Line = readonly [total: number, basic: number, project: number, upward?: number]

/** So many different rows whose parts make `short` less than their total. */
function lines(count: number, short: number, from = 0): readonly Line[] {
  return Array.from({ length: count }, (_, index) => {
    const [basic, project] = [1001 + 7 * (from + index), 2003 + 11 * (from + index)]
    return [basic + project + short, basic, project]
  })
}

function checked(rows: readonly Line[]) {
  const columns = ["exp.total", "exp.basic", "exp.proj", "exp.up"]
  const given = rows.flatMap((line, index) =>
    columns.map((column, at) => {
      const code = `201${String(Math.floor(index / 90) + 10)}${String((index % 90) + 10)}`
      return [`T.E/${column}[${code}]`, ((line[at] ?? 0) / 100).toFixed(2)]
    }),
  )
  const { verdicts, rounding } = check({ disclosure: disclosure(Object.fromEntries(given)), related: [] })
  return { rounding, rows: verdicts.filter(({ rule }) => rule === "I05") }
}

describe("a document that cuts its figures off", () => {
  const cut = [...lines(20, 0), ...lines(20, 1, 20)]
  // 10.00 + 20.00 + 30.00 against 60.02: two short, more than rounding explains.
  const short: Line = [6002, 1000, 2000, 3000]

  test("lets pass what cutting off explains, and says so", () => {
    const { rounding, rows } = checked([...cut, short])
    expect(rounding).toEqual({ regime: "truncated", sums: 41, exact: 20, below: 20, above: 0, beyond: 1 })
    expect(rows.at(-1)).toMatchObject({ outcome: "pass-rounded", residual: "-200.00", bound: "200.00" })
    expect(rows.at(-1)?.explanation.zh).toContain("舍去尾数")
  })

  test("still fails what it does not explain", () => {
    const { rounding, rows } = checked([...cut, [6003, 1000, 2000, 3000], [5998, 1000, 2000, 3000]])
    expect(rounding.regime).toBe("truncated")
    expect(rows.slice(-2)).toMatchObject([{ outcome: "fail" }, { outcome: "fail" }])
  })

  test("a document that does not cut off fails the same row", () => {
    const { rounding, rows } = checked([...lines(40, 0), short])
    expect(rounding.regime).toBe("exact")
    expect(rows.at(-1)).toMatchObject({ outcome: "fail", residual: "-200.00" })
  })
})

describe("a lone difference in the last place", () => {
  test("is unlikely where every other sum is exact, and says why", () => {
    const { rounding, rows } = checked([...lines(40, 0), ...lines(1, 1, 40)])
    expect(rounding).toEqual({ regime: "exact", sums: 41, exact: 40, below: 1, above: 0, beyond: 0 })
    expect(rows.at(-1)).toMatchObject({ outcome: "pass-unlikely", residual: "-100.00", bound: "100.00" })
    expect(rows.at(-1)?.explanation.zh).toContain("41 个合计中有 40 个")
  })

  test("is rounding where others differ too, and where few sums tell", () => {
    const several = checked([...lines(16, 0), ...lines(3, 1, 16), ...lines(3, -1, 19)])
    expect(several.rounding.regime).toBe("rounded")
    expect(several.rows.at(-1)?.outcome).toBe("pass-rounded")
    const few = checked([...lines(8, 0), ...lines(1, 1, 8)])
    expect(few.rounding.regime).toBe("unknown")
    expect(few.rows.at(-1)?.outcome).toBe("pass-rounded")
  })
})
