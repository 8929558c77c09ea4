import { asStated, detailed, law, rule } from "../../rule.ts"

export default rule({
  id: "S03",
  title: {
    zh: "功能分类细化到项，基本支出细化到款",
    en: "Expenditure is broken down to items, basic expenditure to sections",
  },
  why: {
    zh: "只公开到类，读者看不出钱花在什么事上。",
    en: "From the classes alone, readers cannot tell what the money is spent on.",
  },
  basis: [law("预算法", "第四十六条"), law("预算法实施条例", "第六条")],
  holds: asStated(detailed("T.G", 7, ["gpb.basic", "gpb.proj"]), detailed("T.B", 5)),
})
