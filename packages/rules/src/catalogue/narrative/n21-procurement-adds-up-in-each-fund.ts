import { ARITHMETIC, addsByFund, addsListed, asStated, byFund, rule } from "../../rule.ts"

export default rule({
  id: "N21",
  title: { zh: "各资金来源内的采购三类相加一致", en: "Procurement adds up within each fund" },
  why: {
    zh: "每一来源内的货物、工程、服务之和是该来源的采购额；各来源的货物之和是货物总额，工程、服务同理。",
    en: "Within each fund, goods, works and services add up to its procurement; across the funds, goods add up to all goods, and so on.",
  },
  basis: [ARITHMETIC],
  holds: asStated(
    addsByFund("pr", ["pr.g", "pr.w", "pr.s"]),
    addsListed({ name: "goods", total: "pr.g", list: byFund("pr.g"), reach: "document", atLeast: 2 }),
    addsListed({ name: "works", total: "pr.w", list: byFund("pr.w"), reach: "document", atLeast: 2 }),
    addsListed({ name: "services", total: "pr.s", list: byFund("pr.s"), reach: "document", atLeast: 2 }),
  ),
})
