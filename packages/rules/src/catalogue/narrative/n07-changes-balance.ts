import { ARITHMETIC, rule, same } from "../../rule.ts"

export default rule({
  id: "N07",
  title: { zh: "收入与支出的增减相同", en: "Revenue and expenditure change by the same amount" },
  why: {
    zh: "两年的收支都平衡，收入总计与支出总计的增减就是同一个数。",
    en: "Both years balance, so total revenue and total expenditure change by the same amount.",
  },
  basis: [ARITHMETIC],
  holds: same("changes", "Δrev.total", "Δexp.total"),
})
