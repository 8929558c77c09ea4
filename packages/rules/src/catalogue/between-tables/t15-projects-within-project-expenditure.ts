import { ARITHMETIC, addsRows, cell, firstOf, rule, template } from "../../rule.ts"

export default rule({
  id: "T15",
  title: {
    zh: "项目支出绩效目标表的合计不超过项目支出",
    en: "Projects with targets add up to no more than project expenditure",
  },
  why: {
    zh: "列出绩效目标的项目是项目支出的全部或一部分；多出来的，就不是同一套预算。",
    en: "The projects with targets are all or part of project expenditure; if they come to more, they are not from the same budget.",
  },
  basis: [template("项目支出绩效目标表"), ARITHMETIC],
  severity: "warning",
  holds: firstOf(
    addsRows({
      name: "projects",
      total: cell("T.E", "exp.proj"),
      table: "T.PJ",
      column: "exp.proj",
      rows: "items",
      how: "at-most",
    }),
    addsRows({
      name: "general-budget-projects",
      total: cell("T.G", "gpb.proj"),
      table: "T.PJ",
      column: "exp.proj",
      rows: "items",
      how: "at-most",
    }),
  ),
})
