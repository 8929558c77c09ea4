import { law, rule, secondIdOf } from "../../rule.ts"

export default rule({
  id: "P07",
  title: { zh: "项目支出绩效目标全覆盖", en: "Performance targets cover all projects" },
  why: {
    zh: "绩效目标管理资金与项目支出的对照，与 N24 是同一条。",
    en: "Money under performance targets compared with project expenditure: the same rule as N24.",
  },
  basis: [law("重庆市预算审查监督条例", "第九条")],
  severity: "info",
  applies: { stage: "budget" },
  holds: secondIdOf("N24"),
})
