import { asStated, balances, cell, eachRow, firstOf, fundBalances, law, rule } from "../../rule.ts"

export default rule({
  id: "I08",
  title: {
    zh: "财政拨款收支总表横向相加，收支总计及各项资金分别平衡",
    en: "The table of appropriations adds up across and balances, in total and for each budget",
  },
  why: {
    zh: "每一类支出分列三项预算，横向相加就是合计；收入总计等于支出总计，每一项预算的收支也各自相等。",
    en: "Each class is divided among the three budgets, which add up to its total; total revenue equals total expenditure, and so it does within each budget.",
  },
  basis: [law("预算法实施条例", "第五条"), law("预算法实施条例", "第四十条")],
  severity: "fatal",
  holds: asStated(
    balances({ name: "totals", revenue: cell("T.F", "rev.total"), expenditure: cell("T.F", "exp.total") }),
    fundBalances("T.F"),
    eachRow({ table: "T.F", total: "exp.total", parts: ["exp.year"], optional: ["exp.next"], by: "year" }),
    eachRow({
      table: "T.F",
      total: "exp.total[*]",
      parts: ["exp.year[*]"],
      optional: ["exp.next[*]"],
      by: "year",
    }),
    eachRow({ table: "T.F", total: "rev.year", optional: ["rev.gpb", "rev.gfb", "rev.soc"] }),
    eachRow({
      table: "T.F",
      total: "rev.carry",
      optional: ["rev.carry[gpb]", "rev.carry[gfb]", "rev.carry[soc]"],
    }),
    firstOf(
      eachRow({ table: "T.F", total: "rev.total", parts: ["rev.year"], optional: ["rev.carry"] }),
      eachRow({
        table: "T.F",
        total: "rev.total",
        by: "budgets",
        optional: ["rev.gpb", "rev.gfb", "rev.soc", "rev.carry"],
      }),
    ),
    eachRow({ table: "T.F", total: "exp.f", optional: ["exp.f[gpb]", "exp.f[gfb]", "exp.f[soc]"] }),
    eachRow({
      table: "T.F",
      total: "exp.year",
      by: "fund",
      optional: ["exp.year[gpb]", "exp.year[gfb]", "exp.year[soc]"],
    }),
    eachRow({
      table: "T.F",
      total: "exp.next",
      by: "fund",
      optional: ["exp.next[gpb]", "exp.next[gfb]", "exp.next[soc]"],
    }),
    eachRow({
      table: "T.F",
      total: "exp.total",
      by: "fund",
      optional: ["exp.total[gpb]", "exp.total[gfb]", "exp.total[soc]"],
    }),
  ),
})
