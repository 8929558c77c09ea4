import { ARITHMETIC, atMost, cell, rule } from "../../rule.ts"

export default rule({
  id: "T16",
  title: { zh: "政府采购不超过支出", en: "Procurement does not exceed expenditure" },
  why: {
    zh: "采购是花钱的一种方式，合计不超过全部支出，各资金来源也不超过各自的支出。",
    en: "Procurement is one way of spending: in total it cannot exceed all expenditure, nor, for each fund, the expenditure of that fund.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: atMost("procurement", [
    { small: [cell("T.P", "pr")], large: [cell("T.E", "exp.total")] },
    { small: [cell("T.P", "pr[gpb]")], large: [cell("T.G", "gpb.exp")] },
    { small: [cell("T.P", "pr[gfb]")], large: [cell("T.GF", "gfb.exp")] },
    { small: [cell("T.P", "pr[soc]")], large: [cell("T.SC", "soc.exp")] },
  ]),
})
