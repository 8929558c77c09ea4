import { balances, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "N03",
  title: { zh: "收入总计等于支出总计", en: "Total revenue equals total expenditure" },
  why: {
    zh: "部门预算按收支平衡编制，总计口径下收入与支出相等；不等时，两边必有一处是错的。",
    en: "A department budget is drawn up in balance: where its two totals differ, at least one of them is wrong.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  severity: "fatal",
  holds: firstOf(
    balances({ name: "totals", revenue: "rev.total", expenditure: "exp.total" }),
    balances({
      name: "year-and-carried",
      revenue: "rev.year",
      expenditure: "exp.year",
      carriedIn: ["rev.carry", "rev.nonfin"],
      carriedForward: ["exp.carry", "exp.next"],
    }),
  ),
})
