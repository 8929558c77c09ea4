import { expect, test } from "vitest"

import { operatorIn } from "./operator.ts"

test("a site is nobody's in government unless that is said", () => {
  for (const said of [{}, { GOUJI_OPERATOR: "" }, { GOUJI_OPERATOR: "civil" }])
    expect(operatorIn(said).kind).toBe("civil")
})

test.each(["4200000016", "bm07000001"])("a government's has its code: %s", (code) => {
  expect(operatorIn({ GOUJI_OPERATOR: "government", GOUJI_SITE_CODE: code })).toMatchObject({
    kind: "government",
    siteCode: code,
  })
})

test.each([
  { GOUJI_OPERATOR: "gov" },
  { GOUJI_SITE_CODE: "4200000016" },
  { GOUJI_OPERATOR: "civil", GOUJI_SITE_CODE: "4200000016" },
  { GOUJI_OPERATOR: "government", GOUJI_SITE_CODE: "42" },
  { GOUJI_OPERATOR: "government", GOUJI_SITE_CODE: "bm0700000" },
])("%j is refused", (said) => {
  expect(() => operatorIn(said)).toThrow(/GOUJI_/)
})

test("filings are anybody's, and what is blank was not said", () => {
  const filed = { GOUJI_ICP: "某ICP备00000001号", GOUJI_POLICE_FILING: " ", GOUJI_OPERATOR_NAME: "示例社" }
  expect(operatorIn(filed)).toEqual({
    kind: "civil",
    icp: "某ICP备00000001号",
    police: undefined,
    name: "示例社",
  })
})
