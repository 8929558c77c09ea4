import { budgetWording, rule, template } from "../../rule.ts"

export default rule({
  id: "B04",
  title: {
    zh: "“大于”“小于”“持平”与决算数、预算数一致，差异有原因",
    en: "Words comparing with the budget agree with the amounts, and differences have reasons",
  },
  why: {
    zh: "决算逐项写明与预算的差异和原因；文字沿用旧稿，就可能和数字相反。",
    en: "Final accounts compare each item with its budget and say why it differs; text carried over from an earlier document may say the opposite of the numbers.",
  },
  basis: [template("部门决算情况说明")],
  applies: { stage: "final" },
  holds: budgetWording(),
})
