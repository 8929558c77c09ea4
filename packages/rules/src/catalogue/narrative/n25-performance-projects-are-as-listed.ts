import { ARITHMETIC, addsListed, byItem, countIs, every, rule } from "../../rule.ts"

export default rule({
  id: "N25",
  title: {
    zh: "编报绩效目标的项目与清单一致",
    en: "Projects with performance targets match the list in number and amount",
  },
  why: {
    zh: "说有几个项目、涉及多少资金，又逐一列出，个数和金额都应当与清单一致。",
    en: "Where the number of projects and their money are stated and each is listed, number and sum should match the list.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: every(
    countIs("perf.count", "perf"),
    addsListed({
      name: "performance-projects",
      total: "perf",
      list: byItem("perf"),
      reach: "list",
      atLeast: 2,
    }),
  ),
})
