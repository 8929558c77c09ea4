import { oneFormat, rule, template } from "../../rule.ts"

export default rule({
  id: "F11",
  title: { zh: "数字格式统一", en: "Numbers are printed in one format" },
  why: {
    zh: "“2”与“3.50”并用，读者不知道精确到哪一位。",
    en: "With 2 beside 3.50, readers cannot tell how exact either is.",
  },
  basis: [template("部门预算情况说明")],
  severity: "info",
  holds: oneFormat(),
})
