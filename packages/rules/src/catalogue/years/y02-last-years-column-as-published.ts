import { priorColumns, rule, template } from "../../rule.ts"

export default rule({
  id: "Y02",
  title: {
    zh: "上年预算数栏与上年公开的表一致",
    en: "The column for last year's budget agrees with last year's table",
  },
  why: {
    zh: "上年的表已经公开过。今年表中的上年数应当就是它；改了的要说明，漏掉的行不能不说。",
    en: "Last year's table has been published. This year's column for last year should match it; adjustments should be stated, and a missing row should not pass unmentioned.",
  },
  basis: [template("一般公共预算支出表、“三公”经费支出表（上年预算数）")],
  holds: priorColumns(),
})
