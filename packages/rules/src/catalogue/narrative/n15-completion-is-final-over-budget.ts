import { ARITHMETIC, percent, rule } from "../../rule.ts"

export default rule({
  id: "N15",
  title: { zh: "完成率与决算数、预算数相符", en: "Completion rates agree with final amounts and budgets" },
  why: {
    zh: "完成率说明预算执行得怎样。“完成 100%”而决算数又大于预算数，两者不能同时成立；没有预算的，没有完成率可言。",
    en: "The completion rate tells how a budget was carried out. “100% completed” and “more than budgeted” cannot both be true; without a budget there is no completion rate.",
  },
  basis: [ARITHMETIC],
  holds: percent("completion"),
})
