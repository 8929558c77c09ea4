import { ARITHMETIC, balances, cell, law, rule } from "../../rule.ts"

export default rule({
  id: "I01",
  title: {
    zh: "收支总表收入总计等于支出总计",
    en: "In the table of revenue and expenditure, the two totals are equal",
  },
  why: {
    zh: "收支总表两栏是同一笔钱的来和去，最后一行必然相等。",
    en: "Its two columns are the same money coming in and going out, so the last lines must be equal.",
  },
  basis: [law("预算法实施条例", "第四十条"), ARITHMETIC],
  severity: "fatal",
  holds: balances({
    name: "totals",
    revenue: cell("T.RE", "rev.total"),
    expenditure: cell("T.RE", "exp.total"),
  }),
})
