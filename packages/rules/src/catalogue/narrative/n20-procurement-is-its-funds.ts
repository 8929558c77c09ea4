import { ARITHMETIC, addsListed, byFund, rule } from "../../rule.ts"

export default rule({
  id: "N20",
  title: { zh: "政府采购预算等于各资金来源之和", en: "Procurement is the sum of its funds" },
  why: {
    zh: "采购的钱来自哪里，各项来源合起来就是采购总额。",
    en: "Whatever is procured is paid for from some fund; the funds add up to the total.",
  },
  basis: [ARITHMETIC],
  holds: addsListed({ name: "funds", total: "pr", list: byFund("pr"), reach: "document" }),
})
