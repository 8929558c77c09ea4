import { asStated, cell, law, rule, same } from "../../rule.ts"

export default rule({
  id: "T05",
  title: {
    zh: "收支总表与财政拨款收支总表的三项拨款收入相等",
    en: "Revenue from the three budgets is the same in both tables",
  },
  why: {
    zh: "财政拨款收支总表的本年收入，就是收支总表里的财政拨款部分。",
    en: "The revenue of the year in the table of appropriations is that part of the table of revenue and expenditure.",
  },
  basis: [law("预算法实施条例", "第五条")],
  holds: asStated(
    same("rev.gpb", cell("T.RE", "rev.gpb"), cell("T.F", "rev.gpb")),
    same("rev.gfb", cell("T.RE", "rev.gfb"), cell("T.F", "rev.gfb")),
    same("rev.soc", cell("T.RE", "rev.soc"), cell("T.F", "rev.soc")),
  ),
})
