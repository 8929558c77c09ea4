import { covers, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "N24",
  title: {
    zh: "绩效目标管理资金与项目支出对照",
    en: "Money under performance targets, compared with project expenditure",
  },
  why: {
    zh: "项目支出实行绩效目标管理，两者通常相等；口径不同也很常见，所以只提示，不算差错。",
    en: "Projects have performance targets, so the two are often equal; just as often their scopes differ, so this is reported but is not an error.",
  },
  basis: [law("重庆市预算审查监督条例", "第九条")],
  severity: "info",
  holds: firstOf(
    covers("targets", "perf", "gpb.proj"),
    covers("general-budget-targets", "perf[gpb]", "gpb.proj"),
    covers("targets-of-all-projects", "perf", "exp.proj"),
    covers("general-budget-targets-of-all-projects", "perf[gpb]", "exp.proj"),
  ),
})
