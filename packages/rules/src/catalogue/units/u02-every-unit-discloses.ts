import { law, rule, unitsDisclose } from "../../rule.ts"

export default rule({
  id: "U02",
  title: { zh: "所列预算单位都已公开", en: "Every unit listed has published" },
  why: {
    zh: "部门所属单位的预算由单位公开。列了名字而找不到文件，或有文件而没有列名，汇总就对不上。",
    en: "Units of a department publish their own budgets. If a unit is listed but has no document, or has a document but is not listed, the sums cannot be checked.",
  },
  basis: [law("预算法实施条例", "第六条")],
  applies: { level: "department" },
  holds: unitsDisclose(),
})
