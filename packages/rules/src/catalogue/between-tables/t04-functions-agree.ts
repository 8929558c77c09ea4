import { ARITHMETIC, rule, sameRows } from "../../rule.ts"

export default rule({
  id: "T04",
  title: { zh: "收支总表的每一类支出等于支出总表该类的合计", en: "Each class is the same in both tables" },
  why: {
    zh: "收支总表右栏的一行，就是支出总表的一类。",
    en: "Each line on the right of the table of revenue and expenditure is a class (类) of the table of expenditure.",
  },
  basis: [ARITHMETIC],
  holds: sameRows({ table: "T.RE", column: "exp.f" }, { table: "T.E", column: "exp.total" }, "topmost-codes"),
})
