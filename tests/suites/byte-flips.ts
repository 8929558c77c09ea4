import { readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"

import type { Chance } from "@gouji/testkit"
import type pg from "pg"

import { leafPagesIn, payloadsIn } from "./sqlite-cells.ts"

/** What is used of the store's own driver, which is found from where it is installed. */
export interface Sqlite {
  exec(sql: string): unknown
  prepare(sql: string): {
    all(...parameters: readonly unknown[]): readonly Row[]
    run(...parameters: readonly unknown[]): unknown
  }
  close(): unknown
}
type Row = Readonly<Record<string, unknown>>
const load = createRequire(new URL("../../packages/adapters/package.json", import.meta.url))
const Database = load("libsql") as new (path: string) => Sqlite

/** What rows are found under, and told by. */
const KEYS = {
  original: ["sha256"],
  report: ["hash"],
  entry: ["chain", "sequence"],
  chain: ["chain"],
  version: ["organisation", "fiscal_year", "stage", "sha256"],
  tally: ["fiscal_year", "stage", "scope", "topic", "name", "part", "bucket"],
} as const
export type Table = keyof typeof KEYS
export const TABLES = Object.keys(KEYS) as readonly Table[]

/** What was flipped, and every key under which that may be told: the row's own, and what became of it. */
export interface Flip {
  readonly table: Table
  readonly column: string
  readonly keys: readonly string[]
}

/** A registry's file, with nothing to keep one from changing what never changes. */
export function openFreely(path: string): Sqlite {
  const database = new Database(path)
  const triggers = database.prepare("select name from sqlite_schema where type = 'trigger'").all()
  for (const { name } of triggers) database.exec(`drop trigger "${name}"`)
  database.exec("pragma foreign_keys = off")
  return database
}

/** One value of a row, as its bytes. */
interface Cell {
  readonly table: Table
  readonly column: string
  readonly key: readonly unknown[]
  readonly type: "text" | "blob" | "integer"
  readonly value: Buffer
}

/** Changes one byte of one value into any other, by an update as a person with the file in their hands would. */
export function flipValue(database: Sqlite, table: Table, chance: Chance): Flip {
  const cell = cellIn(database, table, chance)
  const { column, key, type } = cell
  const changed = type === "integer" ? flippedNumber(cell.value, chance) : flipped(cell.value, chance)
  const where = KEYS[table].map((name) => `"${name}" = ?`).join(" and ")
  const value = type === "text" ? "cast(? as text)" : "?"
  database.prepare(`update "${table}" set "${column}" = ${value} where ${where}`).run(changed, ...key)
  const own = (KEYS[table] as readonly string[]).indexOf(column)
  const after = key.map((part, at) => (at === own ? shown(changed) : part))
  return { table, column, keys: [key.join("/"), after.join("/")] }
}

/** A byte of a file that was changed, and in what. */
export interface FileFlip {
  readonly tree: string
  readonly table: string
}

/** Changes one byte of the file in a row of a table or in what an index has of it, and says in which. */
export function flipInFile(path: string, chance: Chance): FileFlip {
  return flipInTree(path, chance, (table) => !isOfWords(table))
}

/** The same in the index of words, which verify leaves aside: what it finds is held against the texts. */
export function flipInWords(path: string, chance: Chance): FileFlip {
  return flipInTree(path, chance, isOfWords)
}

function isOfWords(table: string): boolean {
  return table === "searched" || table.startsWith("gram")
}

function flipInTree(path: string, chance: Chance, isMeant: (table: string) => boolean): FileFlip {
  const database = new Database(path)
  const trees = database
    .prepare("select name, tbl_name, rootpage from sqlite_schema where rootpage > 0")
    .all()
    .filter((tree) => isMeant(String(tree["tbl_name"])))
  database.close()
  const { name, tbl_name, rootpage } = chance.pick(trees)
  const file = readFileSync(path)
  const { from, length } = chance.pick(payloadsIn(file, Number(rootpage)))
  const at = from + chance.below(length)
  file[at] = (file[at] ?? 0) ^ (1 + chance.below(255))
  writeFileSync(path, file)
  return { tree: String(name), table: String(tbl_name) }
}

/** The numbers of the pages that a table's rows lie in, in the order of its keys. */
export function leavesOf(path: string, table: Table): readonly number[] {
  const database = new Database(path)
  const [root] = database.prepare("select rootpage from sqlite_schema where name = ?").all(table)
  database.close()
  return leafPagesIn(readFileSync(path), Number(root?.["rootpage"]))
}

/** A flip, and how to undo it. */
export interface Undoable {
  readonly flip: Flip
  readonly restore: () => Promise<unknown>
}

/** The same in a PostgreSQL database, which takes no text that is no UTF-8: there any character becomes another. */
export async function flipInPostgres(client: pg.Client, table: Table, chance: Chance): Promise<Undoable> {
  const keys = KEYS[table].map((name) => `"${name}"`)
  const { rows: columns } = await client.query(
    "select column_name as name, data_type as type from information_schema.columns where table_name = $1 order by 1",
    [table],
  )
  const { rows } = await client.query(`select * from "${table}" order by ${keys.join(", ")}`)
  for (;;) {
    const { name, type } = chance.pick(columns)
    const row = chance.pick(rows)
    const value = row[name]
    if (value === null || value.length === 0) continue
    const changed = type === "text" ? otherText(value, chance) : otherValue(value, chance)
    const where = keys.map((key, at) => `${key} = $${at + 2}`).join(" and ")
    const own = KEYS[table].map((key) => row[key])
    const after = KEYS[table].map((key) => (key === name ? changed : row[key]))
    const set = `update "${table}" set "${name}" = $1 where ${where}`
    await client.query(set, [changed, ...own])
    return {
      flip: { table, column: name, keys: [own.join("/"), after.join("/")] },
      restore: () => client.query(set, [value, ...after]),
    }
  }
}

/** Numbers too large for one come as text. */
function otherValue(value: Buffer | number | string, chance: Chance): Buffer | number {
  return value instanceof Buffer ? flipped(value, chance) : flippedNumber(Buffer.from(`${value}`), chance)
}

/** One character of ASCII changed into another, or a character put in where there is none. */
function otherText(value: string, chance: Chance): string {
  const at = chance.below(value.length)
  const code = value.charCodeAt(at)
  const other = code < 128 ? code ^ (1 + chance.below(31)) || 0x20 : 0x3f
  return value.slice(0, at) + String.fromCharCode(other) + value.slice(at + 1)
}

/** Any value that is not null or empty. */
function cellIn(database: Sqlite, table: Table, chance: Chance): Cell {
  const names = database.prepare(`select name from pragma_table_info('${table}')`).all()
  const rows = database.prepare(`select count(*) as count from "${table}"`).all()
  for (;;) {
    const column = String(chance.pick(names)["name"])
    const keys = KEYS[table].map((name) => `"${name}"`).join(", ")
    const [row] = database
      .prepare(
        `select ${keys}, typeof("${column}") as type, cast("${column}" as blob) as cell from "${table}" limit 1 offset ?`,
      )
      .all(chance.below(Number(rows[0]?.["count"])))
    const key = KEYS[table].map((name) => row?.[name])
    const value = Buffer.from((row?.["cell"] ?? new ArrayBuffer(0)) as ArrayBuffer)
    // What typeof() gives of a value that is there.
    if (value.length > 0) return { table, column, key, type: row?.["type"] as Cell["type"], value }
  }
}

function flipped(value: Buffer, chance: Chance): Buffer {
  const changed = Buffer.from(value)
  const at = chance.below(changed.length)
  changed[at] = (changed[at] ?? 0) ^ (1 + chance.below(255))
  return changed
}

/** Any byte of a number of four, or of the last four of a longer one. */
function flippedNumber(digits: Buffer, chance: Chance): number {
  const flip = BigInt(1 + chance.below(255)) << BigInt(8 * chance.below(4))
  const value = BigInt(digits.toString())
  const isLong = BigInt.asIntN(32, value) !== value
  return Number(isLong ? value ^ flip : BigInt.asIntN(32, value ^ flip))
}

/** As whoever tells of it shows it: a question mark where it is no text any more. */
function shown(value: Buffer | number): string | number {
  if (typeof value === "number") return value
  return Buffer.from(value.toString("utf8")).equals(value) ? value.toString("utf8") : "?"
}
