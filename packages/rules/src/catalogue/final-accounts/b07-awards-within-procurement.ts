import { asStated, atMost, law, percentOf, rule } from "../../rule.ts"

export default rule({
  id: "B07",
  title: {
    zh: "授予中小企业的合同金额及占比与政府采购总额相符",
    en: "Contracts awarded to small and medium enterprises fit total procurement",
  },
  why: {
    zh: "小微企业包括在中小企业之内，中小企业的合同包括在采购总额之内。",
    en: "Small and micro enterprises are among the small and medium ones, whose contracts are part of all procurement.",
  },
  basis: [law("预算法", "第十四条")],
  severity: "warning",
  applies: { stage: "final" },
  holds: asStated(
    atMost("awards", [
      { small: ["award.sme"], large: ["pr"] },
      { small: ["award.micro"], large: ["award.sme", "pr"] },
    ]),
    percentOf("share", ["award.sme", "award.micro"]),
  ),
})
