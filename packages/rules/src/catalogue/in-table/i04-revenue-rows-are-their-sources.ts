import { asStated, eachLevel, eachRow, law, rule, SOURCE_SUBTOTALS, SOURCES } from "../../rule.ts"

export default rule({
  id: "I04",
  title: {
    zh: "收入总表每一行的合计等于各来源之和，合计行等于各类之和",
    en: "In the revenue table every row and the total row add up",
  },
  why: {
    zh: "每个科目的收入按来源列在各栏，横向相加就是合计；各类相加就是合计行。决算的合计栏是本年收入合计。",
    en: "Each code's revenue is shown by source, and the columns add up to its total; the classes add up to the total row. In final accounts the total column is the revenue of the year.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  holds: asStated(
    eachRow({
      table: "T.R",
      total: "rev.total",
      optional: [...SOURCES, "rev.carry", "rev.nonfin"],
      subtotals: SOURCE_SUBTOTALS,
    }),
    eachRow({ table: "T.R", total: "rev.year", optional: SOURCES, subtotals: SOURCE_SUBTOTALS }),
    eachRow({ table: "T.R", total: "fin.rev", optional: ["rev.gpb", "rev.gfb", "rev.soc"] }),
    eachRow({
      table: "T.R",
      total: "rev.unit",
      optional: ["rev.sup", "rev.sub", "rev.biz", "rev.op", "rev.other"],
    }),
    eachLevel("T.R", "total-row"),
  ),
})
