import { adds, cell, law, rule } from "../../rule.ts"

export default rule({
  id: "T09",
  title: {
    zh: "财政拨款支出总计等于三张支出表合计加结转下年",
    en: "The three expenditure tables add up to all appropriations",
  },
  why: {
    zh: "财政拨款支出分列在一般公共预算、政府性基金和国有资本经营三张表，加上结转下年就是总计。",
    en: "What appropriations pay for is divided among three tables; with what is carried forward, they add up to the total.",
  },
  basis: [law("预算法实施条例", "第五条")],
  holds: adds({
    name: "total",
    total: cell("T.F", "exp.total"),
    parts: [cell("T.G", "gpb.exp")],
    optional: [cell("T.GF", "gfb.exp"), cell("T.SC", "soc.exp"), cell("T.F", "exp.next")],
  }),
})
