import { ARITHMETIC, cell, rule, sumsDepartments } from "../../rule.ts"

export default rule({
  id: "U05",
  title: {
    zh: "政府本级各类支出不少于各部门之和",
    en: "The government's expenditure by class is at least the sum over its departments",
  },
  why: {
    zh: "本级一般公共预算支出除各部门的以外，还有未分配到部门的，所以只会多，不会少。",
    en: "Besides that of its departments, a government has expenditure not assigned to any; by class it can be more than theirs, never less.",
  },
  basis: [ARITHMETIC],
  severity: "info",
  holds: sumsDepartments({ slots: [cell("T.G", "gpb.exp")], relation: "at-least", byClass: true }),
})
