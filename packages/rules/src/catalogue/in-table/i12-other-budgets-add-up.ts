import { asStated, eachRow, law, rule } from "../../rule.ts"

export default rule({
  id: "I12",
  title: {
    zh: "政府性基金、国有资本经营预算支出表每一行的合计等于基本支出加项目支出",
    en: "In the tables of the other two budgets, every row adds up",
  },
  why: {
    zh: "两张表与一般公共预算支出表同样列到基本支出和项目支出；层级相加见 I06、I07。",
    en: "Both tables divide expenditure as the general budget's table does; for how codes add up, see I06 and I07.",
  },
  basis: [law("预算法实施条例", "第六条")],
  holds: asStated(
    eachRow({ table: "T.GF", total: "gfb.exp", parts: ["gfb.basic", "gfb.proj"] }),
    eachRow({ table: "T.SC", total: "soc.exp", parts: ["soc.basic", "soc.proj"] }),
  ),
})
