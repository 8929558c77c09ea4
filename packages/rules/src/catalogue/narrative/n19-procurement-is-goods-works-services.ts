import { adds, law, rule } from "../../rule.ts"

export default rule({
  id: "N19",
  title: {
    zh: "政府采购预算等于货物、工程、服务之和",
    en: "Procurement is the sum of goods, works and services",
  },
  why: {
    zh: "政府采购只有货物、工程、服务三类。",
    en: "Goods, works and services are the only kinds of procurement.",
  },
  basis: [law("预算法", "第十四条")],
  holds: adds({ name: "procurement", total: "pr", parts: ["pr.g", "pr.w", "pr.s"] }),
})
