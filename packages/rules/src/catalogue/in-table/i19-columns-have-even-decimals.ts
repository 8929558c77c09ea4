import { evenDecimals, rule, template } from "../../rule.ts"

export default rule({
  id: "I19",
  title: { zh: "同一栏的小数位数一致", en: "The amounts in a column have the same number of decimals" },
  why: {
    zh: "小数位数不一，往往是手工改过的数字。",
    en: "A number with more or fewer decimals than its neighbours was often typed in by hand.",
  },
  basis: [template("部门预算公开表格")],
  severity: "info",
  holds: evenDecimals(),
})
