import { ARITHMETIC, cell, either, firstOf, lacksColumns, rule, same } from "../../rule.ts"

export default rule({
  id: "T01",
  title: { zh: "收支总表的收入总计等于收入总表的合计", en: "Total revenue is the same in both tables" },
  why: {
    zh: "两张表列的是同一笔收入。收入总表不列上年结转和使用非财政拨款结余时，它的合计是本年收入合计。",
    en: "Both tables show the same revenue. Where the revenue table has no columns for carry-overs and balances used, its total is the revenue of the year.",
  },
  basis: [ARITHMETIC],
  holds: firstOf(
    same("year", cell("T.RE", "rev.year"), cell("T.R", "rev.year")),
    either(
      lacksColumns("T.R", ["rev.carry", "rev.nonfin"]),
      firstOf(
        same("year-as-total", cell("T.RE", "rev.year"), cell("T.R", "rev.total")),
        same("total", cell("T.RE", "rev.total"), cell("T.R", "rev.total")),
      ),
      same("total", cell("T.RE", "rev.total"), cell("T.R", "rev.total")),
    ),
  ),
})
