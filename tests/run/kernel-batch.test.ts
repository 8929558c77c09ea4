import { spawnSync } from "node:child_process"
import { fileURLToPath } from "node:url"

import { CLASSES, formOf, holdRecords, Records, WANTING, wasmHolder } from "@gouji/rules/kernel"
import { disclosure } from "@gouji/testkit"
import { describe, expect, test } from "vitest"

import { referenceOf } from "../suites/exact-reference.ts"
import { type Chance, chanceOf } from "../suites/random-equations.ts"

/** How many evaluations are compared; `npm run test:long` asks for a million. */
const CASES = Number(process.env["GOUJI_CASES"] ?? 12_000)

const WIDTHS = [2, 3, 4, 7, 16, 17, 31] as const
/** One identity of each width; each part stands in one of them, and each total in the last. */
const identities = WIDTHS.map((width) => ({
  total: `total.${width}`,
  parts: Array.from({ length: width - 1 }, (_, index) => `part.${width}.${index}`),
}))
const form = formOf([...identities, { total: "all", parts: identities.map(({ total }) => total) }])

/** In whole quanta: totals that are right, a little off, and wrong; some figures nought, some negative. */
function randomValues(chance: Chance, size: number): ReadonlyMap<string, number> {
  const values = new Map<string, number>()
  const some = () => (chance(5) === 0 ? 0 : (chance(6) === 0 ? -1 : 1) * chance(size))
  for (const { parts } of identities) for (const part of parts) values.set(part, some())
  const off = () => (chance(3) === 0 ? 0 : chance(2) === 0 ? chance(9) - 4 : chance(31) - 15)
  for (const { total, parts } of identities) {
    values.set(
      total,
      parts.reduce((sum, part) => sum + (values.get(part) ?? 0), off()),
    )
  }
  const all = identities.reduce((sum, { total }) => sum + (values.get(total) ?? 0), 0)
  return values.set("all", all + off())
}

function fill(records: Records, values: readonly ReadonlyMap<string, number>[]): void {
  for (const [record, own] of values.entries()) {
    for (const [slot, value] of own) {
      const column = form.columnOf.get(slot) ?? -1
      if (!records.put(record, column, `${value}00.00`)) throw new Error(`${slot} = ${value} was not taken`)
    }
  }
}

const [BLANK] = disclosure({ pr: "1.00" }).figures

/** By definition, one equation at a time. */
function expected(own: ReadonlyMap<string, number>): readonly number[] {
  const known = (slot: string, side: "computed" | "stated") => {
    if (BLANK === undefined) throw new TypeError("one figure was stated")
    return {
      figure: BLANK,
      value: `${own.get(slot) ?? 0}00.00`,
      quantum: "100.00",
      side,
      sign: 1,
      foreign: null,
    } as const
  }
  return [...identities, { total: "all", parts: identities.map(({ total }) => total) }].map(
    ({ total, parts }) => {
      const terms = [known(total, "stated"), ...parts.map((part) => known(part, "computed"))]
      return CLASSES.indexOf(referenceOf({ model: "independent", terms }, new Map()) as "pass")
    },
  )
}

describe.each([
  ["small amounts", 9_999, 0],
  ["amounts near what thirty-two bits hold", 30_000_000, 1],
  ["amounts past it", 100_000_000, 2],
] as const)("%s", (_, size, seed) => {
  const count = Math.ceil(CASES / 3 / form.matrix.rows)
  const chance = chanceOf(seed)
  const values = Array.from({ length: count }, () => randomValues(chance, size))
  const wanted = values.map((own) => expected(own))
  const asHeld = Uint8Array.from(
    Array.from({ length: form.matrix.rows }, (_, row) => wanted.map((codes) => codes[row] ?? -1)).flat(),
  )

  test("the interpreter says what the definition says", () => {
    const records = new Records({ count, columns: form.slots.length, quantum: "100.00" })
    fill(records, values)
    expect(holdRecords(form, records)).toEqual(asHeld)
    for (const code of [0, 1, 2, 3]) expect(asHeld).toContain(code)
  })

  test("the SIMD kernel says the same, and so does the interpreter over its memory", () => {
    const holder = wasmHolder(form, { count, quantum: "100.00" })
    if (holder === undefined) throw new Error("Node has WebAssembly with SIMD since version 16")
    if (size > 30_000_000) {
      expect(() => fill(holder.records, values)).toThrow("not taken")
      return
    }
    fill(holder.records, values)
    expect(holder.hold()).toEqual(asHeld)
    expect(holdRecords(form, holder.records)).toEqual(asHeld)
  })
})

test("sums past what numbers hold are added up in big integers", () => {
  const large = formOf([{ total: "t", parts: ["a", "b", "c"] }])
  const records = new Records({ count: 2, columns: 4, quantum: "1" })
  const put = (record: number, numbers: readonly string[]) =>
    numbers.forEach((value, column) => {
      expect(records.put(record, column, value)).toBe(true)
    })
  // 900,000,000,000,000 + 900,000,000,000,000 + … comes past 2^53 only with all of them; one more is off by one.
  const most = "999999999999999"
  put(0, [most, most, most, `-${most}`])
  put(1, [most, most, most, "-999999999999997"])
  expect([...holdRecords(large, records)]).toEqual([0, 3])
})

test("what is not known is never taken for nought", () => {
  const small = formOf([
    { total: "t", parts: ["a", "b"] },
    { total: "u", parts: ["a"] },
  ])
  const holder = wasmHolder(small, { count: 5, quantum: "0.01" })
  const plain = new Records({ count: 5, columns: 4, quantum: "0.01" })
  for (const records of [plain, ...(holder === undefined ? [] : [holder.records])]) {
    for (let record = 0; record < 5; record++) {
      for (const [slot, value] of [
        ["t", "0.00"],
        ["a", "0.00"],
        ["u", "0.00"],
      ] as const) {
        records.put(record, small.columnOf.get(slot) ?? -1, value)
      }
    }
    records.put(3, small.columnOf.get("b") ?? -1, "0.00")
    records.forget(4)
  }
  const wanted = [WANTING, WANTING, WANTING, 0, WANTING, 0, 0, 0, 0, WANTING]
  expect([...holdRecords(small, plain)]).toEqual(wanted)
  expect(holder && [...holder.hold()]).toEqual(wanted)
})

test("what is no whole number of quanta, or too large, is not taken", () => {
  const records = new Records({ count: 1, columns: 1, quantum: "100.00" })
  expect(records.put(0, 0, "150.00")).toBe(false)
  expect(records.put(0, 0, "200")).toBe(true)
  expect(records.put(0, 0, "99999999999999999999.00")).toBe(false)
  expect(
    wasmHolder(formOf([{ total: "t", parts: ["a"] }]), { count: 1, quantum: "1" })?.records.put(
      0,
      0,
      "2147483648",
    ),
  ).toBe(false)
})

test("an identity of more figures than the SIMD kernel knows limits for is left to the interpreter", () => {
  const parts = Array.from({ length: 31 }, (_, index) => `p${index}`)
  expect(wasmHolder(formOf([{ total: "t", parts }]), { count: 4, quantum: "1" })).toBeUndefined()
  expect(
    wasmHolder(formOf([{ total: "t", parts: parts.slice(1) }]), { count: 4, quantum: "1" }),
  ).toBeDefined()
})

test("the SIMD kernel is what its assembler makes, and at most two kilobytes", () => {
  const script = fileURLToPath(new URL("../../bench/wasm/assemble.mjs", import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" })
  expect(stderr).toBe("")
  expect(status).toBe(0)
  expect(Number.parseInt(stdout, 10)).toBeLessThanOrEqual(2048)
})
