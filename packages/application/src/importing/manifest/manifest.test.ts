import { describe, expect, test } from "vitest"

import { type ManifestFault, type ManifestRow, readManifest } from "./manifest.ts"

function read(text: string | Uint8Array) {
  return readManifest(typeof text === "string" ? new TextEncoder().encode(text) : text)
}

function manifestOf(text: string) {
  const manifest = read(text)
  if (!manifest.ok) throw new TypeError(manifest.error.code)
  return manifest.value
}

/** A fault in one line: where it is, what it is, what stands there. */
function told({ code, line, column, value }: ManifestFault): string {
  return `${line}:${column} ${code}${value === "" ? "" : ` ${value}`}`
}

function faultsOf(text: string): readonly string[] {
  return manifestOf(text).faults.map(told)
}

const NOTHING: Omit<ManifestRow, "line" | "file"> = {
  organisation: null,
  fiscalYear: null,
  stage: null,
  address: null,
  dates: null,
}

/** 文件,单位 / a.txt,图书馆 in GB18030. */
const GB18030 = new Uint8Array([
  0xce, 0xc4, 0xbc, 0xfe, 0x2c, 0xb5, 0xa5, 0xce, 0xbb, 0x0a, 0x61, 0x2e, 0x74, 0x78, 0x74, 0x2c, 0xcd, 0xbc,
  0xca, 0xe9, 0xb9, 0xdd,
])

describe("a manifest", () => {
  test("says of each document what its columns say", () => {
    const text = [
      "organisation,fiscalYear,stage,address,adopted,approved,published,file",
      "示例区图书馆,2024,budget,https://example.cn/a,2024-01-20,2024-02-05,2024-02-20,a.pdf",
    ].join("\n")
    expect(manifestOf(text).rows).toEqual([
      {
        line: 2,
        file: "a.pdf",
        organisation: "示例区图书馆",
        fiscalYear: 2024,
        stage: "budget",
        address: "https://example.cn/a",
        dates: { adopted: "2024-01-20", approved: "2024-02-05", published: "2024-02-20" },
      },
    ])
  })

  test("may have its heads in Chinese, in any order and as people write them", () => {
    const text =
      "文件名\t单位名称\t预决算\t年份\t公开日期（年/月/日）\na.pdf\t图书馆\t部门决算\t2023年度\t2024年9月5日"
    expect(manifestOf(text).rows).toEqual([
      {
        ...NOTHING,
        line: 2,
        file: "a.pdf",
        organisation: "图书馆",
        fiscalYear: 2023,
        stage: "final",
        dates: { adopted: null, approved: null, published: "2024-09-05" },
      },
    ])
  })

  test("says nothing of what is left empty, or has no column", () => {
    expect(manifestOf("file,year,stage\na.pdf,,\n").rows).toEqual([{ ...NOTHING, line: 2, file: "a.pdf" }])
  })

  test("may be in GB18030, UTF-16 or begin with a byte order mark", () => {
    const units = Array.from("\ufefffile,单位\na.txt,图书馆", (letter) => letter.charCodeAt(0))
    const utf16 = new Uint8Array(units.flatMap((unit) => [unit & 0xff, unit >> 8]))
    for (const bytes of [GB18030, utf16, new TextEncoder().encode("\ufefffile,单位\na.txt,图书馆")]) {
      const manifest = read(bytes)
      expect(manifest).toMatchObject({
        ok: true,
        value: { rows: [{ file: "a.txt", organisation: "图书馆" }] },
      })
    }
  })

  test("keeps commas, line ends and quotation marks that stand in quotation", () => {
    const text = 'file,organisation\r\n"a,1.pdf","示例""区""\r\n图书馆"\r\nb.pdf,档案馆\r\n'
    expect(manifestOf(text).rows).toMatchObject([
      { line: 2, file: "a,1.pdf", organisation: '示例"区"\n图书馆' },
      { line: 4, file: "b.pdf", organisation: "档案馆" },
    ])
  })

  test.each([
    ["2024-03-05", "2024-03-05"],
    ["2024/3/5", "2024-03-05"],
    ["2024.3.5", "2024-03-05"],
    ["20240305", "2024-03-05"],
    ["２０２４年３月５日", "2024-03-05"],
  ])("takes %s for a date", (cell, date) => {
    expect(manifestOf(`file,published\na.pdf,${cell}`).rows[0]?.dates?.published).toBe(date)
  })

  test.each([
    ["file,published\na.pdf,2024-02-30", "2:2 bad-date 2024-02-30"],
    ["file,adopted\na.pdf,三月五日", "2:2 bad-date 三月五日"],
    ["file,year\na.pdf,24", "2:2 bad-year 24"],
    ["file,year\na.pdf,1893", "2:2 bad-year 1893"],
    ["file,stage\na.pdf,预决算", "2:2 bad-stage 预决算"],
    ["file,address\na.pdf,见附件", "2:2 bad-address 见附件"],
    ["year,file\n2024,", "2:2 no-file"],
    ["file,year\na.pdf,2024,预算", "2:3 too-many-cells 预算"],
    ["file,年度,备注\na.pdf,2024,无", "1:3 unknown-column 备注"],
    ['file,organisation\na.pdf,"图书馆\n', "2:2 unclosed-quotation"],
    ["file\na.pdf\na.pdf", "3:1 file-twice a.pdf"],
  ])("tells what is wrong in %j", (text, fault) => {
    expect(faultsOf(text)).toEqual([fault])
  })

  test("loses a row that is wrong, and no other", () => {
    const text = "file,year\na.pdf,2024\nb.pdf,去年\n\nc.pdf,2023\n"
    const { rows, faults } = manifestOf(text)
    expect(rows.map(({ file, line }) => `${line} ${file}`)).toEqual(["2 a.pdf", "5 c.pdf"])
    expect(faults.map(told)).toEqual(["3:2 bad-year 去年"])
  })

  test("tells everything that is wrong in a row", () => {
    expect(faultsOf("file,year,stage,published\n,x,y,z")).toEqual([
      "2:1 no-file",
      "2:2 bad-year x",
      "2:3 bad-stage y",
      "2:4 bad-date z",
    ])
  })

  test.each([
    ["", "1:1 empty"],
    [" \n\n", "1:1 empty"],
    ["organisation,year\n图书馆,2024", "1:1 no-file-column organisation,year"],
    ["file,单位,部门\na.pdf,甲,乙", "1:3 column-twice 部门"],
  ])("is not taken at all where its columns are not clear: %j", (text, fault) => {
    const manifest = read(text)
    expect(manifest.ok ? "taken" : told(manifest.error)).toBe(fault)
  })

  test("that is no text is told", () => {
    expect(read(new Uint8Array([0xff, 0xff, 0xff]))).toMatchObject({
      ok: false,
      error: { code: "undecodable" },
    })
  })
})
