import { rule, template, unitsAlike } from "../../rule.ts"

export default rule({
  id: "U03",
  title: {
    zh: "部门与单位的文件年度、格式、金额单位一致",
    en: "The documents of a department share one year, form and unit of account",
  },
  why: {
    zh: "年度、表样、金额单位各不相同，读者就无法把单位加成部门。",
    en: "Unless year, tables and unit of account are the same, readers cannot add the units up to the department.",
  },
  basis: [template("部门预算（决算）公开格式")],
  severity: "info",
  applies: { level: "department" },
  holds: unitsAlike(),
})
