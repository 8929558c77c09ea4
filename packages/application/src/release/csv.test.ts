import { describe, expect, test } from "vitest"

import { csvHead, csvLine } from "./csv.ts"
import type { ColumnKind, TableCell, TableColumn } from "./table.ts"

const column = (kind: ColumnKind): TableColumn => ({ name: kind, kind, zh: "", en: "" })
const line = (kind: ColumnKind, cell: TableCell) => csvLine([column(kind)], [cell])

describe("a line of CSV", () => {
  test("ends by CR LF, as does the head", () => {
    const columns = [column("text"), column("fen")]
    expect(csvHead(columns) + csvLine(columns, ["a", -5n])).toBe("text,fen\r\na,-5\r\n")
  })

  test("tells nothing from an empty text", () => {
    expect(line("text", null)).toBe("\r\n")
    expect(line("text", "")).toBe('""\r\n')
  })

  test.each<[string, string]>([
    ["=1+1", "'=1+1"],
    [" =1", "' =1"],
    ["\t1", "'\t1"],
    ["＋86", "'＋86"],
    ["'", "''"],
    ["-1+1", "'-1+1"],
    ["-1,234.50", '"-1,234.50"'],
    ["-3", "-3"],
    ["a,b", '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ["\r\n=1", '"\'\r\n=1"'],
    ["a=b", "a=b"],
  ])("writes %j as %j", (text, cell) => {
    expect(line("text", text)).toBe(`${cell}\r\n`)
  })

  test("leaves numbers as they are, and takes nothing else for one", () => {
    expect(line("decimal", "-120.50")).toBe("-120.50\r\n")
    expect(line("ratio", 0.5)).toBe("0.5\r\n")
    expect(line("boolean", false)).toBe("false\r\n")
    expect(() => line("decimal", "=1+1")).toThrow("decimal is no decimal: =1+1")
    expect(() => line("decimal", "1e5")).toThrow("no decimal")
  })
})
