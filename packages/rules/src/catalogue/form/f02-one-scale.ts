import { ARITHMETIC, oneScale, rule } from "../../rule.ts"

export default rule({
  id: "F02",
  title: { zh: "元、万元、亿元没有混淆", en: "Units of money are not mixed up" },
  why: {
    zh: "单位写错，金额就差一万倍。",
    en: "With the wrong unit an amount is out by a factor of ten thousand.",
  },
  basis: [ARITHMETIC],
  severity: "fatal",
  holds: oneScale(),
})
