import { ARITHMETIC, asStated, eachRow, itemsOnce, rule, template } from "../../rule.ts"

export default rule({
  id: "I14",
  title: {
    zh: "项目支出绩效目标表每个项目的总额等于各资金来源之和，名称不重复",
    en: "Every project is the sum of its funds, and appears once",
  },
  why: {
    zh: "一个项目的钱来自哪里，加起来就是它的总额；同名出现两次，往往是重复填报。",
    en: "The sources of a project's money add up to its total; a name that appears twice was often entered twice.",
  },
  basis: [template("项目支出绩效目标表"), ARITHMETIC],
  holds: asStated(
    eachRow({
      table: "T.PJ",
      total: "exp.proj",
      optional: ["exp.proj[gpb]", "exp.proj[gfb]", "exp.proj[soc]", "exp.proj[fsa]", "exp.proj[unit]"],
    }),
    itemsOnce("T.PJ", "exp.proj"),
  ),
})
