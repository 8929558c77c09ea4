import { ARITHMETIC, every, implies, ONLY_GENERAL_BUDGET, rule, same } from "../../rule.ts"

export default rule({
  id: "N06",
  title: { zh: "只有一项来源时，总数就是这一项", en: "Where there is only one source, it is the total" },
  why: {
    zh: "其他来源都是 0 时，收入总计就是一般公共预算拨款，支出总计就是一般公共预算支出，没有取舍的余地。",
    en: "Where every other source is nought, total revenue is that one source and total expenditure is that of its fund: rounding has no room.",
  },
  basis: [ARITHMETIC],
  holds: implies(
    ONLY_GENERAL_BUDGET,
    every(same("revenue", "rev.total", "rev.gpb"), same("expenditure", "exp.total", "gpb.exp")),
  ),
})
