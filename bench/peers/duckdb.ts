import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { DuckDBInstance } from "@duckdb/node-api"

import { FORM, IDENTITIES, type Row } from "../records-data.ts"
import { type Counts, LIMITS } from "./counts.ts"

/** One wide table of BIGINT in memory, one thread, one query for all identities. */
export async function duckdbPeer(rows: readonly Row[]): Promise<() => Promise<Counts>> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" })
  const connection = await instance.connect()
  const folder = mkdtempSync(join(tmpdir(), "gouji-bench-"))
  const file = join(folder, "rows.csv")
  writeFileSync(file, rows.map((row) => `${row.join(",")}\n`).join(""))
  const columns = FORM.slots.map((_, column) => `'c${column}': 'BIGINT'`)
  await connection.run(
    `CREATE TABLE records AS SELECT * FROM read_csv('${file}', header = false, columns = {${columns.join(", ")}})`,
  )
  rmSync(folder, { recursive: true })
  const query = queryOfAll()
  return async () => {
    const [row = []] = (await connection.runAndReadAll(query)).getRows()
    const [pass, rounded, unlikely, fail] = row.map(Number)
    return [pass ?? 0, rounded ?? 0, unlikely ?? 0, fail ?? 0]
  }
}

function queryOfAll(): string {
  const codes = IDENTITIES.map(({ total, parts }) => codeOf(columnOf(total), parts.map(columnOf)))
  const counted = [0, 1, 2, 3].map((code) =>
    codes.map((_, index) => `sum((k${index} = ${code})::INT)`).join(" + "),
  )
  return `SELECT ${counted.join(", ")} FROM (SELECT ${codes.map((code, index) => `${code} AS k${index}`).join(", ")} FROM records)`
}

function codeOf(total: string, parts: readonly string[]): string {
  const size = `abs(${parts.join(" + ")} - ${total})`
  const count = [total, ...parts].map((column) => `(${column} <> 0)::INT`).join(" + ")
  const limit = (name: "likelyHigh" | "high") =>
    `list_extract([${LIMITS.map((limits) => limits[name]).join(", ")}], 1 + ${count})`
  return `CASE WHEN ${size} = 0 THEN 0 WHEN ${size} <= ${limit("likelyHigh")} THEN 1 WHEN ${size} <= ${limit("high")} THEN 2 ELSE 3 END`
}

function columnOf(slot: string): string {
  return `c${FORM.columnOf.get(slot)}`
}
