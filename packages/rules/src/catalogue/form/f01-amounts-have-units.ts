import { rule, template, unitsPrinted } from "../../rule.ts"

export default rule({
  id: "F01",
  title: { zh: "金额应当写明单位", en: "Every amount has its unit" },
  why: {
    zh: "没有单位的数字，差一万倍也看不出来。",
    en: "Without a unit, a number may be out by a factor of ten thousand and nobody can tell.",
  },
  basis: [template("部门预算情况说明")],
  holds: unitsPrinted(),
})
