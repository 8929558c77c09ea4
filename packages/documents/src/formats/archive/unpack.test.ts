import { strToU8, zipSync } from "fflate"
import { describe, expect, test } from "vitest"

import { type ArchiveLimits, unpack } from "./unpack.ts"

const LIMITS: ArchiveLimits = { entries: 10, bytes: 1_000, ratio: 250 }
const text = (bytes: Uint8Array) => new TextDecoder("utf-8").decode(bytes)

function read(bytes: Uint8Array, limits: ArchiveLimits = LIMITS) {
  const unpacked = unpack(bytes, limits)
  if (!unpacked.ok) throw new TypeError(JSON.stringify(unpacked.error))
  const { files, skipped } = unpacked.value
  return { files: files.map((file) => [file.name, text(file.bytes)]), skipped }
}

/** The archive with the same change made to the header and the directory entry of its only file. */
function patched(
  archive: Uint8Array,
  change: (view: DataView, at: number, isDirectory: boolean) => void,
): Uint8Array {
  const view = new DataView(archive.buffer)
  for (let at = 0; at + 4 <= archive.length; at += 1) {
    const signature = view.getUint32(at, true)
    if (signature === 0x04034b50) change(view, at, false)
    if (signature === 0x02014b50) change(view, at, true)
  }
  return archive
}

/** The name written in GBK without the flag that says UTF-8. */
function inGbk(name: readonly number[]): Uint8Array {
  const archive = zipSync({ ["x".repeat(name.length)]: strToU8("1") }, { level: 0 })
  return patched(archive, (view, at, isDirectory) => {
    for (const [index, byte] of name.entries()) view.setUint8(at + (isDirectory ? 46 : 30) + index, byte)
  })
}

describe("an archive of documents", () => {
  test("gives its files with the folders they stood in, and not what the system left there", () => {
    const archive = zipSync({
      "部门预算/说明.txt": strToU8("一"),
      "部门预算/表": {},
      "__MACOSX/部门预算/._说明.txt": strToU8("x"),
      "部门预算/.DS_Store": strToU8("x"),
      "Thumbs.db": strToU8("x"),
      "~$说明.docx": strToU8("x"),
      "a\\b.txt": strToU8("二"),
    })
    expect(read(archive)).toEqual({
      files: [
        ["部门预算/说明.txt", "一"],
        ["a/b.txt", "二"],
      ],
      skipped: [],
    })
  })

  test("may have its names in GBK", () => {
    // 预算.txt
    expect(read(inGbk([0xd4, 0xa4, 0xcb, 0xe3, 0x2e, 0x74, 0x78, 0x74])).files).toEqual([["预算.txt", "1"]])
  })

  test("gives what archives in it hold, but no deeper", () => {
    const third = zipSync({ "c.txt": strToU8("c") })
    const second = zipSync({ "b.txt": strToU8("b"), "三.zip": third })
    const damaged = second.slice(0, -30)
    expect(read(zipSync({ "a.txt": strToU8("a"), "二.zip": second, "坏.zip": damaged }))).toEqual({
      files: [
        ["a.txt", "a"],
        ["二.zip/b.txt", "b"],
      ],
      skipped: [
        { name: "二.zip/三.zip", why: "nested-archive" },
        { name: "坏.zip", why: "damaged" },
      ],
    })
  })

  test("takes a Word file for a document, though it is an archive too", () => {
    const docx = zipSync({ "word/document.xml": strToU8("<a/>") })
    expect(read(zipSync({ "a.docx": docx })).files.map(([name]) => name)).toEqual(["a.docx"])
  })
})

describe("a file that cannot be had is skipped, and the others are read", () => {
  test.each([
    ["../a.txt", "../a.txt"],
    ["x/../../a.txt", "x/../../a.txt"],
    ["a\u0000.txt", "a\u0000.txt"],
  ])("%j leads out of its folder or is no name", (name, skipped) => {
    expect(read(zipSync({ [name]: strToU8("1"), "b.txt": strToU8("2") }))).toEqual({
      files: [["b.txt", "2"]],
      skipped: [{ name: skipped, why: "unsafe-name" }],
    })
  })

  test("an absolute name loses its start", () => {
    expect(read(zipSync({ "C:\\etc\\.\\a.txt": strToU8("1"), "/b.txt": strToU8("2") })).files).toEqual([
      ["etc/a.txt", "1"],
      ["b.txt", "2"],
    ])
  })

  test("an encrypted file", () => {
    const archive = patched(zipSync({ "a.txt": strToU8("1") }), (view, at, isDirectory) => {
      view.setUint16(at + (isDirectory ? 8 : 6), 1, true)
    })
    expect(read(archive)).toEqual({ files: [], skipped: [{ name: "a.txt", why: "encrypted" }] })
  })

  test.each([
    ["whose check sum is another", 16, 7],
    ["packed in a way not known", 10, 99],
    ["larger than announced", 24, 2],
    ["that begins beyond the end", 42, 100_000],
  ])("a file %s", (_, field, value) => {
    const archive = patched(zipSync({ "a.txt": strToU8("一二三四五") }), (view, at, isDirectory) => {
      if (isDirectory) view.setUint8(at + field, value & 255)
      if (isDirectory && value > 255) view.setUint32(at + field, value, true)
    })
    expect(read(archive)).toEqual({ files: [], skipped: [{ name: "a.txt", why: "damaged" }] })
  })
})

describe("an archive that holds too much is refused as a whole", () => {
  const tooMuch = (what: string, limit: number) => ({
    ok: false,
    error: { code: "too-much-inside", what, limit },
  })

  test("too many files, counted over the archives in it", () => {
    const files = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, strToU8("")]))
    expect(unpack(zipSync(files(10)), LIMITS).ok).toBe(true)
    expect(unpack(zipSync(files(11)), LIMITS)).toEqual(tooMuch("entries", 10))
    expect(unpack(zipSync({ ...files(5), "x.zip": zipSync(files(5)) }), LIMITS)).toEqual(
      tooMuch("entries", 10),
    )
  })

  test("too many bytes, summed over its files", () => {
    const archive = (size: number) => zipSync({ a: new Uint8Array(500), b: new Uint8Array(size) })
    expect(unpack(archive(500), LIMITS).ok).toBe(true)
    expect(unpack(archive(501), LIMITS)).toEqual(tooMuch("bytes", 1_000))
  })

  test("a file that announces little and comes to much is damaged before it is unpacked", () => {
    const bomb = patched(zipSync({ a: new Uint8Array(6_000_000) }), (view, at, isDirectory) => {
      if (isDirectory) view.setUint32(at + 24, 100, true)
    })
    expect(read(bomb)).toEqual({ files: [], skipped: [{ name: "a", why: "damaged" }] })
  })

  test("a large file of nothing", () => {
    const bomb = zipSync({ a: new Uint8Array(6_000_000) })
    expect(unpack(bomb)).toMatchObject({ error: { code: "too-much-inside", what: "bytes" } })
  })
})

test.each([
  ["nothing", new Uint8Array()],
  [
    "a directory that is not there",
    Uint8Array.from([
      0x50,
      0x4b,
      5,
      6,
      ...new Array<number>(6).fill(0),
      5,
      0,
      ...new Array<number>(10).fill(0),
    ]),
  ],
  ["NULs", new Uint8Array(100_000)],
])("%s is no archive", (_, bytes) => {
  expect(unpack(bytes)).toEqual({ ok: false, error: { code: "damaged-document", detail: "zip-directory" } })
})
