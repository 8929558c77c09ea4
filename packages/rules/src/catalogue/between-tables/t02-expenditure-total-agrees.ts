import { ARITHMETIC, cell, firstOf, rule, same } from "../../rule.ts"

export default rule({
  id: "T02",
  title: {
    zh: "收支总表的本年支出合计等于支出总表的合计",
    en: "Expenditure of the year is the same in both tables",
  },
  why: {
    zh: "两张表列的是同一笔支出。不列本年支出合计的格式，对照支出总计。",
    en: "Both tables show the same expenditure. A form without a line for the year is compared by its total.",
  },
  basis: [ARITHMETIC],
  holds: firstOf(
    same("year", cell("T.RE", "exp.year"), cell("T.E", "exp.total")),
    same("total", cell("T.RE", "exp.total"), cell("T.E", "exp.total")),
  ),
})
