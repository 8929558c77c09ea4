import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import {
  buildRelease,
  createChecker,
  documentId,
  memoryRelease,
  RELEASE_TABLES,
  type ReleasedDisclosure,
  type ReleaseTable,
  type TableCell,
  type TableWriter,
} from "@gouji/application"
import { parquetMetadata, parquetReadObjects } from "hyparquet"
import Database from "libsql"
import { afterAll, describe, expect, test } from "vitest"

import { nodeHash } from "../node-hash.ts"
import { nodeWorld } from "../node-world.ts"
import { parquetTables } from "./parquet-tables.ts"
import { sqliteTables } from "./sqlite-tables.ts"

const root = mkdtempSync(join(tmpdir(), "gouji-tables-"))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const folder = () => mkdtempSync(join(root, "release-"))

/** A paper of an invented unit, with words that spreadsheets and quotes trip over. */
const PAPER = `示例区图书馆
2024年单位预算情况说明

二、部门收支总体情况

（一）收入预算：2024年年初预算数120.505万元，其中：一般公共预算拨款120.505万元。

（二）支出预算：2024年年初预算数125.00万元，其中：文化旅游体育与传媒支出125.00万元，比2023年减少-3万元，主要原因是"=1+1"增加2.5万元。

联系人：示例戊    联系电话：023-55500003
`

async function disclosure(): Promise<ReleasedDisclosure> {
  const bytes = new TextEncoder().encode(PAPER)
  const examined = await createChecker(nodeWorld).examine({ path: "paper.txt", bytes }, { withContact: true })
  if ("problem" in examined) throw new TypeError(examined.problem.code)
  const { document } = examined
  return {
    id: documentId(document.sha256),
    sha256: document.sha256,
    version: 1,
    state: "published",
    publishedAt: "2026-02-10T08:00:00.000Z",
    organisation: { id: "0123456789", name: "=示例区\u2028图书馆\u0000" },
    report: document,
    accepted: [{ fingerprint: "f", reason: "询联系电话：023-55500003", until: null }],
    supersedes: null,
    changes: [],
  }
}

/** Takes the rows as any form is given them. */
function collecting(rows: Map<string, (readonly TableCell[])[]>): TableWriter {
  return {
    add: (table, added) => void rows.set(table.name, [...(rows.get(table.name) ?? []), ...added]),
    close: async () => [],
  }
}

async function built(place: string) {
  const rows = new Map<string, (readonly TableCell[])[]>()
  const forms = [
    await parquetTables(RELEASE_TABLES, place),
    sqliteTables(RELEASE_TABLES, place),
    collecting(rows),
  ]
  const head = { issuer: { zh: "示例", en: "Example" }, releasedAt: "2026-03-01T00:00:00.000Z" }
  await buildRelease(
    { ...head, catalogue: "1", engine: "1", disclosures: [await disclosure()] },
    { sink: memoryRelease(nodeHash), hash: nodeHash, forms },
  )
  return rows
}

function asObjects({ columns }: ReleaseTable, rows: readonly (readonly TableCell[])[] = []) {
  return rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])))
}

function parquetFile(place: string, name: string): ArrayBuffer {
  const bytes = readFileSync(join(place, "data", `${name}.parquet`))
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
}

/** A table without rows has no file. */
async function readParquet(place: string, name: string): Promise<Record<string, TableCell>[]> {
  if (!existsSync(join(place, "data", `${name}.parquet`))) return []
  return (await parquetReadObjects({ file: parquetFile(place, name) })) as Record<string, TableCell>[]
}

function readDatabase(place: string, sql: string): Record<string, TableCell>[] {
  const database = new Database(join(place, "gouji.sqlite"), { readonly: true })
  const rows = database.prepare(sql).safeIntegers(true).all() as Record<string, TableCell>[]
  database.close()
  return rows
}

describe("a release's tables", () => {
  test("say the same in Parquet and in SQLite, to the last digit", async () => {
    const place = folder()
    const rows = await built(place)
    for (const table of RELEASE_TABLES) {
      const expected = asObjects(table, rows.get(table.name))
      const whole = new Set(table.columns.filter(({ kind }) => kind === "integer").map(({ name }) => name))
      const wide = expected.map((row) =>
        mapped(row, (cell, name) => (whole.has(name) ? asBigint(cell) : cell)),
      )
      expect(await readParquet(place, table.name), table.name).toEqual(wide)
      const stored = wide.map((row) =>
        mapped(row, (cell) => (typeof cell === "boolean" ? BigInt(cell) : cell)),
      )
      expect(readDatabase(place, `select * from ${table.name} order by rowid`), table.name).toEqual(stored)
    }
    const figures = rows.get("figures") ?? []
    expect(figures.length).toBeGreaterThan(4)
    expect(figures.flat()).toContain("1205050.00")
    expect(figures.flat()).toContain(120505000n)
    expect(figures.flat()).toContain("=示例区\u2028图书馆\ufffd")
  })

  test("name no contact once they are read back", async () => {
    const place = folder()
    await built(place)
    for (const { name } of RELEASE_TABLES) {
      const words = JSON.stringify(
        [await readParquet(place, name), readDatabase(place, `select * from ${name}`)],
        printed,
      )
      expect(words).not.toContain("示例戊")
      expect(words).not.toContain("55500003")
    }
    expect(JSON.stringify(await readParquet(place, "acceptances"))).toContain("＊＊＊-＊＊＊＊＊＊03")
  })

  test("are the same bytes when they are made again, and nothing is left beside them", async () => {
    const [one, other] = [folder(), folder()]
    await built(one)
    await built(other)
    const paths = readdirSync(one, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(one.length + 1))
    expect(paths.toSorted()).toEqual([
      ...["acceptances", "disclosures", "figures", "findings", "verdicts"].map(
        (name) => `data/${name}.parquet`,
      ),
      "gouji.sqlite",
    ])
    for (const path of paths)
      expect(Buffer.compare(readFileSync(join(one, path)), readFileSync(join(other, path))), path).toBe(0)
    const [page] = readDatabase(one, "pragma page_size")
    expect(page).toEqual({ page_size: 4096n })
    expect(readDatabase(one, "pragma integrity_check")).toEqual([{ integrity_check: "ok" }])
    expect(readDatabase(one, "pragma foreign_key_check")).toEqual([])
  })

  test("are looked up by index", async () => {
    const place = folder()
    await built(place)
    const plan = readDatabase(place, "explain query plan select value from figures where slot = 'rev.total'")
    expect(plan.map(({ detail }) => detail).join()).toContain("USING INDEX figures_by_slot_year")
  })
})

/** One table of every kind of column. */
const KINDS: ReleaseTable = {
  name: "kinds",
  zh: "",
  en: "",
  key: [],
  disclosure: null,
  indexes: [],
  columns: (["text", "decimal", "fen", "integer", "ratio", "boolean"] as const).map((kind) => ({
    name: `a_${kind}`,
    kind,
    zh: "",
    en: "",
  })),
  rowsOf: () => [],
}

async function kept(batches: readonly (readonly (readonly TableCell[])[])[]) {
  const place = folder()
  const forms = [await parquetTables([KINDS], place), sqliteTables([KINDS], place)]
  for (const rows of batches) for (const form of forms) await form.add(KINDS, rows)
  for (const form of forms) await form.close()
  return place
}

describe("a table", () => {
  test("keeps hostile words, the longest amounts and every lack of a value", async () => {
    const words = ["=1", "'", '"', "\u2028", "\r\n", "a\ufeff", "", "𠮷", null]
    const rows = words.map((word) => [word, "-92233720368547758.070001", null, null, null, null])
    const numbers = [null, null, 9223372036854775807n, -5, 0.1, true]
    const place = await kept([[...rows, numbers, numbers.map((cell) => (cell === true ? false : cell))]])
    const parquet = await readParquet(place, "kinds")
    const sqlite = readDatabase(place, "select * from kinds")
    expect(parquet.map((row) => row["a_text"])).toEqual([...words, null, null])
    expect(sqlite.map((row) => row["a_text"])).toEqual([...words, null, null])
    expect([parquet[0]?.["a_decimal"], sqlite[0]?.["a_decimal"]]).toEqual(Array(2).fill(rows[0]?.[1]))
    const last = { a_text: null, a_decimal: null, a_fen: 9223372036854775807n, a_integer: -5n, a_ratio: 0.1 }
    expect(parquet.at(-2)).toEqual({ ...last, a_boolean: true })
    expect(sqlite.at(-1)).toEqual({ ...last, a_boolean: 0n })
  })

  test("without rows is there in SQLite, and has no Parquet", async () => {
    const place = await kept([])
    expect(readdirSync(place)).toEqual(["gouji.sqlite"])
    expect(readDatabase(place, "select * from kinds")).toEqual([])
  })

  test("of many rows is written a group at a time, the same however they come", async () => {
    const rows = Array.from({ length: 60_000 }, (_, index) => [
      `r${index}`,
      "0.10",
      BigInt(index),
      index,
      0.5,
      true,
    ])
    const [one, other] = [
      await kept([rows]),
      await kept([rows.slice(0, 31), rows.slice(31, 50_123), rows.slice(50_123)]),
    ]
    const groups = parquetMetadata(parquetFile(one, "kinds")).row_groups.map(({ num_rows }) =>
      Number(num_rows),
    )
    expect(groups).toEqual([25_000, 25_000, 10_000])
    for (const path of ["data/kinds.parquet", "gouji.sqlite"])
      expect(Buffer.compare(readFileSync(join(one, path)), readFileSync(join(other, path))), path).toBe(0)
  })
})

function mapped(
  row: Record<string, TableCell>,
  change: (cell: TableCell, name: string) => TableCell,
): Record<string, TableCell> {
  return Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, change(cell, name)]))
}

function asBigint(cell: TableCell): TableCell {
  return typeof cell === "number" ? BigInt(cell) : cell
}

function printed(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value
}
