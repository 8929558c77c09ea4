import { expect, test } from "vitest"

import { changesIn } from "./register-file.ts"

const TABLE = `编号,单位名称,级别,性质,上级,统一社会信用代码,行政区划代码,设立日期
D1,示例区文化局,部门,行政机关,,,500100,2010-01-01
U1,"示例区图书馆",单位,公益一类事业单位,D1,,500100,2012-03-05
`

test("a table has a line for each organisation that is there", () => {
  const read = changesIn(TABLE)
  expect(read).toMatchObject({
    ok: true,
    value: [
      { kind: "entered", id: "D1", level: "department", organisationKind: "organ", parent: null },
      { kind: "entered", id: "U1", name: "示例区图书馆", parent: "D1", from: "2012-03-05" },
    ],
  })
})

test("every fault is told with its line and column, and nothing is taken", () => {
  const faulty = TABLE.replace("2010-01-01", "2010-13-01").replace("单位,公益", "科室,公益")
  expect(changesIn(faulty)).toEqual({
    ok: false,
    error: [
      { line: 2, column: 8, field: "设立日期" },
      { line: 3, column: 3, field: "级别" },
    ],
  })
})

test("a table without a column it takes says which", () => {
  expect(changesIn("单位名称\n示例区图书馆\n")).toMatchObject({
    ok: false,
    error: [{ field: "编号" }, { field: "级别" }, { field: "设立日期" }],
  })
})

test("changes of any kind come as JSON", () => {
  const renamed = { kind: "renamed", id: "U1", name: "示例区文献馆", from: "2020-01-01" }
  expect(changesIn(JSON.stringify([renamed]))).toEqual({ ok: true, value: [renamed] })
  expect(changesIn(JSON.stringify([renamed, { ...renamed, from: "soon" }]))).toEqual({
    ok: false,
    error: [{ line: 2, column: 0, field: "from" }],
  })
  expect(changesIn("[")).toMatchObject({ ok: false, error: [{ field: "JSON" }] })
})
