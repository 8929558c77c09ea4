import { adds, cell, firstOf, law, rule, same } from "../../rule.ts"

export default rule({
  id: "T10",
  title: {
    zh: "一般公共预算支出表的基本支出等于基本支出表合计",
    en: "Basic expenditure is the same in both tables",
  },
  why: {
    zh: "同一笔基本支出，一张表按功能列，一张表按经济性质列。",
    en: "The same money, sorted by function in one table and by economic kind in the other.",
  },
  basis: [law("预算法", "第四十六条"), law("预算法实施条例", "第六条")],
  holds: firstOf(
    same("basic", cell("T.G", "gpb.basic"), cell("T.B", "gpb.basic")),
    adds({
      name: "personnel-and-running",
      total: cell("T.G", "gpb.basic"),
      parts: [cell("T.B", "pers"), cell("T.B", "pub")],
    }),
  ),
})
