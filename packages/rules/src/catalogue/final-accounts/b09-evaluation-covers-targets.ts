import { asStated, covers, law, rule } from "../../rule.ts"

export default rule({
  id: "B09",
  title: { zh: "绩效自评与绩效目标对照", en: "Self-evaluation against performance targets" },
  why: {
    zh: "设了绩效目标的项目，年末都要自评；个数或金额不同的，应当说明。",
    en: "Projects with targets are evaluated by their own units at the end of the year; where the number or the money differs, the reason should be given.",
  },
  basis: [law("重庆市预算审查监督条例", "第九条")],
  severity: "warning",
  applies: { stage: "final" },
  holds: asStated(covers("count", "eval.count", "perf.count"), covers("money", "eval", "perf")),
})
