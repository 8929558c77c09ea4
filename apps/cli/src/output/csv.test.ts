import { expect, test } from "vitest"

import { toCsv } from "./csv.ts"

test("quotes commas, quotes and line ends, and leaves what is not there empty", () => {
  expect(toCsv([["a,b", 'say "x"', "two\nlines", null, 3]])).toBe('"a,b","say ""x""","two\nlines",,3\r\n')
})

test("disarms what a spreadsheet would run, and leaves negative amounts numbers", () => {
  expect(
    toCsv([["=1+1", "+a", "@SUM(A1)", "-cmd|' /C calc'!A0", "\t=1", "＝1", "-0.44", "-9820000.00"]]),
  ).toBe("'=1+1,'+a,'@SUM(A1),'-cmd|' /C calc'!A0,'\t=1,'＝1,-0.44,-9820000.00\r\n")
})
