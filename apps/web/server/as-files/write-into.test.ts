import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { afterAll, expect, test } from "vitest"

import { NotWritten, writeInto } from "./write-into.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-write-into-"))
afterAll(() => rmSync(folder, { recursive: true }))

test("a file is written with the folders it lies in", () => {
  const write = writeInto(folder)
  write("d/a/index.html", "预算")
  write("d/a/data.csv", Buffer.from([1, 2]))
  expect(readFileSync(join(folder, "d/a/index.html"), "utf8")).toBe("预算")
  expect([...readFileSync(join(folder, "d/a/data.csv"))]).toEqual([1, 2])
})

test("what the disk does not take is told by its code", () => {
  const write = writeInto(folder)
  write("file", "")
  const refused = () => write("file/below", "")
  expect(refused).toThrow(NotWritten)
  expect(refused).toThrow(expect.objectContaining({ code: "EEXIST" }))
})
