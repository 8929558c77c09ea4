import { ARITHMETIC, oneScale, rule } from "../../rule.ts"

export default rule({
  id: "F02",
  title: { zh: "元、万元、亿元没有混淆", en: "No unit is taken for another" },
  why: {
    zh: "单位写错，金额就差一万倍。",
    en: "A wrong unit makes an amount ten thousand times what it is.",
  },
  basis: [ARITHMETIC],
  severity: "fatal",
  holds: oneScale(),
})
