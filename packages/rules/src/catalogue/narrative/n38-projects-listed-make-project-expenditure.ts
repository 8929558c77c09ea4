import { ARITHMETIC, addsListed, asStated, byItem, rule } from "../../rule.ts"

export default rule({
  id: "N38",
  title: { zh: "项目支出等于所列各项目之和", en: "The projects listed add up to project expenditure" },
  why: {
    zh: "“其中”之后逐一列出的项目，合起来就是项目支出；少一个多一个，读者都会算出来。",
    en: "Projects listed one by one after “其中” (of which) add up to project expenditure; readers will notice one too few or too many.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: asStated(
    addsListed({
      name: "general-budget-projects",
      total: "gpb.proj",
      list: byItem("gpb.proj"),
      reach: "list",
      atLeast: 2,
    }),
    addsListed({ name: "projects", total: "exp.proj", list: byItem("exp.proj"), reach: "list", atLeast: 2 }),
  ),
})
