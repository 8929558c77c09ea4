import { expect, test } from "vitest"

import { listNumber } from "./list-numbers.ts"

test.each([
  [1, "chineseCounting", "一"],
  [10, "chineseCountingThousand", "十"],
  [11, "chineseCountingThousand", "十一"],
  [20, "chineseCountingThousand", "二十"],
  [101, "chineseCountingThousand", "一百零一"],
  [110, "chineseCountingThousand", "一百一十"],
  [1005, "chineseCountingThousand", "一千零五"],
  [2024, "ideographDigital", "二〇二四"],
  [12, "chineseLegalSimplified", "壹拾贰"],
  [3, "decimalEnclosedCircle", "③"],
  [21, "decimalEnclosedCircle", "21"],
  [3, "decimalEnclosedParen", "⑶"],
  [12, "decimalFullWidth", "１２"],
  [28, "lowerLetter", "bb"],
  [4, "upperRoman", "IV"],
  [5, "hebrew1", "5"],
  [0, "lowerRoman", "0"],
])("%d as %s is %s", (number, format, words) => {
  expect(listNumber(number, format)).toBe(words)
})
