import { addsRows, asStated, cell, eachRow, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "I03",
  title: { zh: "收支总表支出各行相加等于合计与总计", en: "The expenditure lines of the table add up" },
  why: {
    zh: "各类支出合成本年支出，加上结转下年（决算还有结余分配）就是支出总计。有的格式不列本年支出合计，各类支出直接合成总计。",
    en: "The classes add up to the expenditure of the year; with what is carried forward (and, in final accounts, surplus distributed), to the total. Some forms have no line for the year, and the classes add up to the total.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  holds: asStated(
    addsRows({
      name: "year",
      total: cell("T.RE", "exp.year"),
      table: "T.RE",
      column: "exp.f",
      rows: "topmost-codes",
    }),
    firstOf(
      eachRow({
        table: "T.RE",
        total: "exp.total",
        parts: ["exp.year"],
        optional: ["exp.distr", "exp.next"],
      }),
      addsRows({
        name: "total",
        total: cell("T.RE", "exp.total"),
        table: "T.RE",
        column: "exp.f",
        rows: "topmost-codes",
        more: [cell("T.RE", "exp.distr"), cell("T.RE", "exp.next")],
      }),
    ),
  ),
})
