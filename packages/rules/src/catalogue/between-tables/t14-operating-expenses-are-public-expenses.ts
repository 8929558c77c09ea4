import { atMost, cell, either, firstOf, law, rule, SINGLE_ORGAN, same } from "../../rule.ts"

export default rule({
  id: "T14",
  title: {
    zh: "机关运行经费与基本支出表的公用经费相符",
    en: "Operating expenses agree with running expenses",
  },
  why: {
    zh: "行政和参公单位的公用经费就是机关运行经费；部门里还有其他事业单位的，机关运行经费只是其中一部分。",
    en: "For administrative organs and institutions managed as civil service, the running expenses (公用经费) are the operating expenses; in a department with other institutions, operating expenses are only part of them.",
  },
  basis: [law("预算法", "第十四条")],
  severity: "warning",
  holds: either(
    SINGLE_ORGAN,
    firstOf(
      same("operations", cell("T.B", "pub"), cell("T.S", "ops")),
      same("operations-in-text", cell("T.B", "pub"), "ops"),
    ),
    atMost("operations-within-running", [
      { small: [cell("T.S", "ops")], large: [cell("T.B", "pub")] },
      { small: ["ops"], large: [cell("T.B", "pub")] },
    ]),
  ),
})
