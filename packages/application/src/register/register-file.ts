import { err, ORGANISATION_KINDS, OrganisationChange, ok, type Result } from "@gouji/domain"
import * as z from "zod"

import { type DelimitedRecord, delimitedText } from "../importing/manifest/delimited.ts"

/** What is wrong in a file of organisations, with its place. Lines and columns count from 1. */
export interface RegisterFileFault {
  readonly line: number
  /** 0 where it is the whole line. */
  readonly column: number
  /** The field that is missing or no value of its kind. */
  readonly field: string
}

/** Columns as people head them; the first of each language is what we say ourselves. */
const HEADS = {
  id: ["编号", "id", "单位编号", "单位编码", "code"],
  name: ["单位", "name", "单位名称", "名称", "organisation", "organization"],
  level: ["级别", "level", "层级"],
  organisationKind: ["性质", "kind", "单位性质", "organisationkind"],
  parent: ["上级", "parent", "上级编号", "主管部门", "主管部门编号"],
  creditCode: ["统一社会信用代码", "creditcode", "信用代码"],
  division: ["行政区划代码", "division", "行政区划"],
  from: ["设立日期", "from", "起始日期"],
} as const
type Field = keyof typeof HEADS
const FIELDS = Object.keys(HEADS) as readonly Field[]

const LEVELS: Readonly<Record<string, string>> = { 部门: "department", 单位: "unit", 政府: "government" }

/**
 * Changes to organisations from a file: a JSON list of them, or a table (CSV, tabs) with a line for each organisation
 * that is there, with at least its id, name, level and founding day. Every fault of the file is told, none is guessed over.
 */
export function changesIn(text: string): Result<readonly OrganisationChange[], readonly RegisterFileFault[]> {
  return /^\s*\[/.test(text) ? fromJson(text) : fromTable(text)
}

function fromJson(text: string): ReturnType<typeof changesIn> {
  try {
    const parsed = z.array(OrganisationChange).safeParse(JSON.parse(text))
    if (parsed.success) return ok(parsed.data)
    return err(
      parsed.error.issues.map(({ path: [index, ...field] }) => ({
        line: Number(index ?? 0) + 1,
        column: 0,
        field: field.join("."),
      })),
    )
  } catch {
    return err([{ line: 1, column: 0, field: "JSON" }])
  }
}

function fromTable(text: string): ReturnType<typeof changesIn> {
  const { records, unclosed } = delimitedText(text.replaceAll("\r\n", "\n"))
  if (unclosed !== null) return err([{ ...unclosed, field: '"' }])
  const [head, ...rows] = records
  const columns = columnsOf(head?.cells ?? [])
  const absent = (["id", "name", "level", "from"] as const).filter((field) => !columns.has(field))
  if (absent.length > 0) return err(absent.map((field) => ({ line: 1, column: 0, field: HEADS[field][0] })))
  const read = rows.map((row) => rowOf(row, columns))
  const faults = read.flatMap((each) => (each.ok ? [] : each.error))
  return faults.length > 0 ? err(faults) : ok(read.flatMap((each) => (each.ok ? [each.value] : [])))
}

function columnsOf(cells: readonly string[]): ReadonlyMap<Field, number> {
  const heads = cells.map((cell) => cell.normalize("NFKC").replace(/[\s_]/g, "").toLowerCase())
  return new Map(
    FIELDS.flatMap((field) => {
      const names: readonly string[] = HEADS[field]
      const at = heads.findIndex((head) => names.includes(head))
      return at < 0 ? [] : [[field, at] as const]
    }),
  )
}

function rowOf(
  { line, cells }: DelimitedRecord,
  columns: ReadonlyMap<Field, number>,
): Result<OrganisationChange, readonly RegisterFileFault[]> {
  const textOf = (field: Field) => cells[columns.get(field) ?? -1]?.trim() || null
  const level = textOf("level") ?? ""
  const parsed = OrganisationChange.safeParse({
    kind: "entered",
    id: textOf("id") ?? "",
    name: textOf("name") ?? "",
    level: LEVELS[level] ?? level,
    organisationKind: kindOf(textOf("organisationKind")),
    parent: textOf("parent"),
    creditCode: textOf("creditCode"),
    division: textOf("division"),
    from: textOf("from") ?? "",
  })
  if (parsed.success) return ok(parsed.data)
  return err(
    parsed.error.issues.map(({ path: [name] }) => {
      const field = FIELDS.find((each) => each === name) ?? "id"
      return { line, column: (columns.get(field) ?? -1) + 1, field: HEADS[field][0] }
    }),
  )
}

function kindOf(text: string | null): string {
  const known = Object.entries(ORGANISATION_KINDS).find(([, { zh }]) => zh === text)
  return known?.[0] ?? text ?? "unknown"
}
