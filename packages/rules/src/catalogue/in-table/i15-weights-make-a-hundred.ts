import { rule, template, weightsAddUp } from "../../rule.ts"

export default rule({
  id: "I15",
  title: { zh: "绩效指标权重合计为 100", en: "The weights of indicators add up to 100" },
  why: {
    zh: "列出权重的绩效目标表，各指标的权重合计是 100，多了少了都说明有指标漏列或写错。",
    en: "Where a table of targets gives weights, they add up to 100; more or less means that an indicator is missing or wrong.",
  },
  basis: [template("绩效目标表")],
  severity: "warning",
  holds: weightsAddUp(["T.OV", "T.PJ"]),
})
