import { law, rule, tellsOf } from "../../rule.ts"

export default rule({
  id: "S10",
  title: { zh: "说明绩效目标或绩效管理情况", en: "Performance targets or results are described" },
  why: {
    zh: "钱要办成什么事、办得怎么样，和钱数一起公开。",
    en: "What the money is meant to achieve, and how well it did, is published along with the amounts.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号"), law("重庆市预算审查监督条例", "第九条")],
  severity: "warning",
  holds: tellsOf({
    name: "targets",
    subject: { zh: "绩效目标或绩效管理情况", en: "performance targets or results" },
    topics: ["performance"],
    slots: ["perf", "perf[gpb]", "perf.count", "eval", "eval.count"],
    words: /绩效目标(?:设置|管理|编报|表)|绩效自评/u,
  }),
})
