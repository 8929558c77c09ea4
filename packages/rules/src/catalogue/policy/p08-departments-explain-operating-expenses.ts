import { cell, law, rule, tellsOf } from "../../rule.ts"

export default rule({
  id: "P08",
  title: { zh: "部门应当说明机关运行经费", en: "Departments explain their operating expenses" },
  why: {
    zh: "预算法要求部门对机关运行经费的安排、使用作出说明。",
    en: "The Budget Law requires departments to explain how operating expenses are planned and used.",
  },
  basis: [law("预算法", "第十四条")],
  applies: { level: "department" },
  holds: tellsOf({
    name: "operations",
    subject: { zh: "机关运行经费的说明", en: "operating expenses" },
    topics: ["operations"],
    slots: ["ops", "Δops", cell("T.S", "ops")],
    concepts: ["ops"],
  }),
})
