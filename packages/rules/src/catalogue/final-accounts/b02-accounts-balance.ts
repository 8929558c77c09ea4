import { ARITHMETIC, adds, asStated, balances, cell, eachRow, rule, template } from "../../rule.ts"

export default rule({
  id: "B02",
  title: { zh: "决算收支总计恒等", en: "Final accounts balance, with what is carried in and forward" },
  why: {
    zh: "本年收入加年初结转和动用的结余等于总计，也等于本年支出加结余分配和年末结转；漏了结转，两边就对不上。",
    en: "Revenue of the year plus opening carry-overs and balances used makes the total; so does expenditure plus surplus distributed and closing carry-overs. Leave a carry-over out and the two sides differ.",
  },
  basis: [template("收入支出决算总表"), ARITHMETIC],
  severity: "fatal",
  applies: { stage: "final" },
  holds: asStated(
    adds({
      name: "revenue",
      total: "rev.total",
      parts: ["rev.year", "rev.carry"],
      optional: ["rev.nonfin"],
    }),
    adds({
      name: "expenditure",
      total: "exp.total",
      parts: ["exp.year", "exp.next"],
      optional: ["exp.distr"],
    }),
    balances({ name: "totals", revenue: "rev.total", expenditure: "exp.total" }),
    eachRow({
      table: "T.RE",
      total: "rev.total",
      parts: ["rev.year", "rev.carry"],
      optional: ["rev.nonfin"],
    }),
    eachRow({ table: "T.RE", total: "exp.total", parts: ["exp.year", "exp.next"], optional: ["exp.distr"] }),
    balances({
      name: "totals-in-table",
      revenue: cell("T.RE", "rev.total"),
      expenditure: cell("T.RE", "exp.total"),
    }),
  ),
})
