import { adds, asStated, cell, firstOf, law, rule, same, sameRows } from "../../rule.ts"

export default rule({
  id: "T06",
  title: {
    zh: "财政拨款收支总表的一般公共预算一栏与一般公共预算支出表相等",
    en: "The general public budget column agrees with that budget's own table",
  },
  why: {
    zh: "财政拨款收支总表的这一栏，按类和合计都与一般公共预算支出表相同；表为空而这一栏有金额的，两处不符。",
    en: "Class by class and in total, this column should match that table; an empty table there and an amount here do not agree.",
  },
  basis: [law("预算法实施条例", "第五条"), law("预算法实施条例", "第六条")],
  holds: asStated(
    sameRows({ table: "T.F", column: "exp.f[gpb]" }, { table: "T.G", column: "gpb.exp" }, "topmost-codes"),
    firstOf(
      same("total", cell("T.F", "exp.year[gpb]"), cell("T.G", "gpb.exp")),
      adds({
        name: "total-with-carried-forward",
        total: cell("T.F", "exp.total[gpb]"),
        parts: [cell("T.G", "gpb.exp")],
        optional: [cell("T.F", "exp.next[gpb]")],
      }),
    ),
  ),
})
