import { rule, template, yearsBelong } from "../../rule.ts"

export default rule({
  id: "F03",
  title: { zh: "年份只应是本年和上年", en: "Years mentioned are this year or last" },
  why: {
    zh: "出现别的年份，往往是沿用往年文字没有改。",
    en: "Another year is often a sign of text left over from an earlier document.",
  },
  basis: [template("部门预算情况说明")],
  severity: "warning",
  holds: yearsBelong(["organisation", "duties", "structure", "glossary", "contact"]),
})
