import { atMost, law, rule } from "../../rule.ts"

export default rule({
  id: "N23",
  title: {
    zh: "小微企业份额不超过中小企业份额，后者不超过采购总额",
    en: "The share reserved for small enterprises is within total procurement",
  },
  why: {
    zh: "预留给小微企业的份额是预留给中小企业的一部分，后者又是采购预算的一部分。",
    en: "What is reserved for small and micro enterprises is part of what is reserved for small and medium ones, and that is part of procurement.",
  },
  basis: [law("预算法", "第十四条")],
  severity: "warning",
  holds: atMost("reserved", [
    { small: ["pr.micro"], large: ["pr.sme", "pr"] },
    { small: ["pr.sme"], large: ["pr"] },
  ]),
})
