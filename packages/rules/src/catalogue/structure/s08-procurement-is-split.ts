import { law, rule, splitInto } from "../../rule.ts"

export default rule({
  id: "S08",
  title: { zh: "政府采购分货物、工程、服务", en: "Procurement is split into goods, works and services" },
  why: {
    zh: "买东西、做工程还是买服务，供应商和读者都要看。",
    en: "Suppliers and readers alike want to know whether goods, works or services are bought.",
  },
  basis: [law("预算法", "第十四条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: splitInto({ name: "procurement", whole: "pr", parts: ["pr.g", "pr.w", "pr.s"], table: "T.P" }),
})
