import { ARITHMETIC, asStated, eachRow, law, rule } from "../../rule.ts"

export default rule({
  id: "I13",
  title: {
    zh: "政府采购表按类别和按资金来源相加都等于合计",
    en: "The procurement table adds up by class and by fund",
  },
  why: {
    zh: "货物、工程、服务合成总数，各资金来源也合成总数；每一格都在两个合计里。",
    en: "Goods, works and services add up to the total, and so do the funds: every cell counts in both sums.",
  },
  basis: [law("预算法", "第十四条"), ARITHMETIC],
  holds: asStated(
    eachRow({ table: "T.P", total: "pr", optional: ["pr.g", "pr.w", "pr.s"] }),
    eachRow({ table: "T.P", total: "pr[*]", optional: ["pr.g[*]", "pr.w[*]", "pr.s[*]"] }),
    eachRow({
      table: "T.P",
      total: "pr",
      by: "fund",
      optional: ["pr[gpb]", "pr[gfb]", "pr[soc]", "pr[fsa]", "pr[unit]"],
    }),
    eachRow({
      table: "T.P",
      total: "pr.g",
      by: "fund",
      optional: ["pr.g[gpb]", "pr.g[gfb]", "pr.g[soc]", "pr.g[fsa]", "pr.g[unit]"],
    }),
    eachRow({
      table: "T.P",
      total: "pr.w",
      by: "fund",
      optional: ["pr.w[gpb]", "pr.w[gfb]", "pr.w[soc]", "pr.w[fsa]", "pr.w[unit]"],
    }),
    eachRow({
      table: "T.P",
      total: "pr.s",
      by: "fund",
      optional: ["pr.s[gpb]", "pr.s[gfb]", "pr.s[soc]", "pr.s[fsa]", "pr.s[unit]"],
    }),
  ),
})
