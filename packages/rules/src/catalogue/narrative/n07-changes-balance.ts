import { ARITHMETIC, rule, same } from "../../rule.ts"

export default rule({
  id: "N07",
  title: { zh: "收入与支出的增减相同", en: "Revenue and expenditure change alike" },
  why: {
    zh: "两年的收支都平衡，收入总计与支出总计的增减就是同一个数。",
    en: "Both years balance, so the change of total revenue and that of total expenditure are one figure.",
  },
  basis: [ARITHMETIC],
  holds: same("changes", "Δrev.total", "Δexp.total"),
})
