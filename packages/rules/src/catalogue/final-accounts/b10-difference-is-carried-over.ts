import { cell, differsBy, rule, template } from "../../rule.ts"

export default rule({
  id: "B10",
  title: {
    zh: "全部资金与财政拨款的差额由其他收入和结转构成",
    en: "The gap between all money and appropriations is other income and carry-overs",
  },
  why: {
    zh: "两张总表口径不同，差额应当正好是财政拨款以外的收入和结转。",
    en: "The two tables differ in scope; the gap should be exactly the income and carry-overs that are not appropriations.",
  },
  basis: [template("收入支出决算总表"), template("财政拨款收入支出决算总表")],
  severity: "info",
  applies: { stage: "final" },
  holds: differsBy({
    name: "scope",
    wider: cell("T.RE", "rev.total"),
    narrower: cell("T.F", "rev.total"),
    more: [
      cell("T.RE", "rev.fsa"),
      cell("T.RE", "rev.sup"),
      cell("T.RE", "rev.sub"),
      cell("T.RE", "rev.biz"),
      cell("T.RE", "rev.op"),
      cell("T.RE", "rev.other"),
      cell("T.RE", "rev.nonfin"),
      cell("T.RE", "rev.carry"),
    ],
    less: [cell("T.F", "rev.carry")],
  }),
})
