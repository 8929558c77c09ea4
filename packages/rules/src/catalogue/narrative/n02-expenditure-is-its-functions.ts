import { ARITHMETIC, addsListed, asStated, byFunction, carriedOver, law, rule } from "../../rule.ts"

export default rule({
  id: "N02",
  title: { zh: "支出总计等于各功能分类支出之和", en: "Total expenditure is the sum of its functions" },
  why: {
    zh: "支出按功能分类列示，各类之和就是总支出。",
    en: "Expenditure is shown by function, and the functions add up to the total.",
  },
  basis: [law("预算法", "第三十七条"), ARITHMETIC],
  holds: asStated(
    carriedOver({
      name: "expenditure",
      total: "exp.total",
      year: "exp.year",
      carried: ["exp.carry", "exp.next"],
      list: byFunction("exp.f"),
    }),
    addsListed({ name: "general-budget", total: "gpb.exp", list: byFunction("exp.f"), reach: "list" }),
  ),
})
