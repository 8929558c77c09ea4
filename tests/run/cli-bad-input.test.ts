import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import { Report, type WireDocument } from "@gouji/application"
import { afterAll, describe, expect, test } from "vitest"

import { runCli } from "../suites/cli.ts"
import { narrative } from "../suites/given-narrative.ts"

const folder = mkdtempSync(join(tmpdir(), "gouji-bad-input-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const good = place("good.txt", narrative())
const isRoot = process.getuid?.() === 0

describe("a document that cannot be checked", () => {
  test.each([
    ["an empty file", place("empty.txt", ""), "empty-document"],
    ["a file of blanks", place("blank.txt", " \n\n　\n"), "empty-document"],
    [
      "a binary",
      place(
        "binary.txt",
        Uint8Array.from({ length: 4096 }, (_, n) => (n * 7919) % 256),
      ),
      "undecodable-text",
    ],
    ["a PDF that breaks off", place("scan.pdf", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n"), "damaged-document"],
    ["a text with no budget in it", place("poem.txt", "床前明月光，疑是地上霜。\n"), "no-budget-found"],
    ["a text of 50 MB", place("large.txt", "没有预算的一行文字。\n".repeat(1_750_000)), "document-too-large"],
    ["a file that is not there", join(folder, "absent.txt"), "unreadable-file"],
    ["an empty folder", emptyFolder("nothing"), "unreadable-file"],
    ["a pattern that matches nothing", join(folder, "*.nothing"), "unreadable-file"],
  ])("%s is told with what to do, and the others are checked", async (_, path, code) => {
    const { exit, stdout, stderr } = await runCli(["check", path, good, "--format", "json"])
    const [bad, checked] = documentsIn(stdout)
    expect(bad).toMatchObject({ status: "unreadable", path, problem: { code } })
    expect(bad?.problem?.message.zh).not.toBe("")
    expect(bad?.problem?.advice.en).not.toBe("")
    expect(checked).toMatchObject({ status: "checked", path: good })
    expect(exit).toBe(3)
    expect(stderr).toBe("")
  })

  test.skipIf(isRoot)("a folder without permission is told, and the others are checked", async () => {
    const closed = emptyFolder("closed")
    chmodSync(closed, 0o000)
    const { exit, stdout } = await runCli(["check", closed, good, "--format", "json"])
    chmodSync(closed, 0o755)
    const [bad, checked] = documentsIn(stdout)
    expect(bad?.problem).toMatchObject({ code: "unreadable-file", message: { zh: "没有权限读取。" } })
    expect(checked?.status).toBe("checked")
    expect(exit).toBe(3)
  })

  test("is named in the text a person reads, in either language", async () => {
    const empty = join(folder, "empty.txt")
    const chinese = await runCli(["check", empty])
    expect(chinese.stdout).toContain(`读不了  ${empty}`)
    expect(chinese.stdout).toContain("怎么办")
    const english = await runCli(["check", empty, "--lang", "en"])
    expect(english.stdout).toContain("The file is empty.")
    expect(english.exit).toBe(3)
  })

  test("given by --against is told too, at the end", async () => {
    const absent = join(folder, "absent.txt")
    const { exit, stdout } = await runCli(["check", good, "--against", absent, "--format", "json"])
    expect(documentsIn(stdout).map(({ path }) => path)).toEqual([good, absent])
    expect(exit).toBe(3)
  })
})

describe("a text in another encoding", () => {
  test.each([
    ["UTF-8 with a mark", Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(narrative())])],
    ["UTF-16 LE", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(narrative(), "utf16le")])],
    ["UTF-16 BE", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(narrative(), "utf16le").swap16()])],
    ["GB18030", gb18030(narrative())],
  ])("%s gives the same figures", async (name, bytes) => {
    const plain = await checked(good)
    const other = await checked(place(`${name}.txt`, bytes))
    expect(other.figures).toEqual(plain.figures)
    expect(plain.figures.length).toBeGreaterThan(10)
  })
})

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

function emptyFolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

function documentsIn(stdout: string): readonly WireDocument[] {
  return Report.parse(JSON.parse(stdout)).documents
}

async function checked(path: string) {
  const { stdout } = await runCli(["check", path, "--format", "json"])
  const [document] = documentsIn(stdout)
  if (document?.status !== "checked") throw new Error(`${path} was not read`)
  return document
}

/** Node decodes GB18030 and does not encode it: the table is turned around, two bytes a character. */
function gb18030(text: string): Uint8Array {
  const decoder = new TextDecoder("gb18030")
  const codes = new Map<string, readonly number[]>()
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const character = decoder.decode(Uint8Array.of(first, second))
      if (!codes.has(character)) codes.set(character, [first, second])
    }
  }
  return Uint8Array.from(
    Array.from(text).flatMap((character) =>
      character < "\u0080" ? [character.charCodeAt(0)] : (codes.get(character) ?? []),
    ),
  )
}
