import { expect, test } from "vitest"

import { whereJsonBreaks } from "./json-fault.ts"

/** Each with a mark where it stops being JSON. */
test.each([
  "|",
  " |",
  '{"lang": |tru}',
  '{"lang": |zh}',
  '{|lang: "zh"}',
  '{"lang" |"zh"}',
  '{"lang": "zh",|}',
  '{"lang": "zh"|',
  '{"lang": "zh"} |}',
  '{"lang": |"zh\n"}',
  '{"lang": |"z\\h"}',
  '{"lang": |01}',
  '{"a": [1, [2, {"b": null}], |]}',
  '{"a": [1|}',
  "|'a'",
  '{"lang": "zh" |// comment\n}',
  '[1, 2.5e-3, true, "\\u4e2d"]|',
])("%s breaks there", (marked) => {
  const text = marked.replace("|", "")
  expect(whereJsonBreaks(text)).toBe(marked.indexOf("|"))
})
