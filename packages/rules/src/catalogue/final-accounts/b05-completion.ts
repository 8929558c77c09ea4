import { ARITHMETIC, rule, secondIdOf } from "../../rule.ts"

export default rule({
  id: "B05",
  title: { zh: "完成率复算", en: "Completion rates agree with their amounts" },
  why: {
    zh: "决算的完成率就是决算数除以预算数，与 N15 是同一条。",
    en: "The completion rate in final accounts is the final amount over the budget: the same rule as N15.",
  },
  basis: [ARITHMETIC],
  applies: { stage: "final" },
  holds: secondIdOf("N15"),
})
