import { indicatorsComplete, rule, template } from "../../rule.ts"

export default rule({
  id: "I16",
  title: { zh: "绩效指标填写完整", en: "Indicators are complete" },
  why: {
    zh: "一个指标要有性质、指标值和计量单位，才能在年底对照；定性指标用文字描述，不填数字。",
    en: "An indicator needs a kind, a value and a unit before results can be measured against it; a qualitative one is described in words, not numbers.",
  },
  basis: [template("绩效目标表")],
  severity: "info",
  holds: indicatorsComplete(["T.OV", "T.PJ"]),
})
