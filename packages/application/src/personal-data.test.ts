import { expect, test } from "vitest"

import { personalWordsIn } from "./personal-data.ts"

test.each([
  ["填报人：示例甲\n审核人：示例乙 2024年", ["示例甲", "示例乙"]],
  ["手机13800000000，办公电话023-55500001", ["13800000000"]],
  ["证号110101199001010000", ["110101199001010000"]],
  ["负责人：示例甲，填报人：示例甲", ["示例甲"]],
  ["收入合计 371.06 万元，共 1380000000 元", []],
])("personal in “%s” is %j", (words, personal) => {
  expect(personalWordsIn(words)).toEqual(personal)
})
