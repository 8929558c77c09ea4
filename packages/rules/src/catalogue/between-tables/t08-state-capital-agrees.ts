import { adds, asStated, cell, firstOf, law, rule, same, sameRows } from "../../rule.ts"

export default rule({
  id: "T08",
  title: {
    zh: "财政拨款收支总表的国有资本经营预算一栏与国有资本经营预算支出表相等",
    en: "The state capital operations column agrees with that budget's own table",
  },
  why: {
    zh: "财政拨款收支总表的这一栏，按类和合计都与国有资本经营预算支出表相同；表为空而这一栏有金额的，两处不符。",
    en: "Class by class and in total, this column should match that table; an empty table there and an amount here do not agree.",
  },
  basis: [law("预算法实施条例", "第五条"), law("预算法实施条例", "第六条")],
  holds: asStated(
    sameRows({ table: "T.F", column: "exp.f[soc]" }, { table: "T.SC", column: "soc.exp" }, "topmost-codes"),
    firstOf(
      same("total", cell("T.F", "exp.year[soc]"), cell("T.SC", "soc.exp")),
      adds({
        name: "total-with-carried-forward",
        total: cell("T.F", "exp.total[soc]"),
        parts: [cell("T.SC", "soc.exp")],
        optional: [cell("T.F", "exp.next[soc]")],
      }),
    ),
  ),
})
