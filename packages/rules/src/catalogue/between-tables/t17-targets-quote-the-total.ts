import { cell, rule, same, template } from "../../rule.ts"

export default rule({
  id: "T17",
  title: {
    zh: "整体绩效目标表的支出预算总量等于收支总表的支出总计",
    en: "The overall performance targets quote total expenditure",
  },
  why: {
    zh: "整体绩效目标对应全部支出，表头的总量就是支出总计。",
    en: "The overall targets are for all expenditure, so the amount at the head of the table is the total.",
  },
  basis: [template("部门整体绩效目标表")],
  holds: same("total", cell("T.OV", "exp.total"), cell("T.RE", "exp.total")),
})
