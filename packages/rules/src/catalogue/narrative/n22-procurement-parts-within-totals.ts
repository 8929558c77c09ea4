import { ARITHMETIC, atMost, rule } from "../../rule.ts"

export default rule({
  id: "N22",
  title: { zh: "采购各分量不超过总量", en: "No part of procurement exceeds its whole" },
  why: {
    zh: "一部分不会比整体多，采购也不会比全部支出多。",
    en: "A part is never more than the whole, nor procurement more than all expenditure.",
  },
  basis: [ARITHMETIC],
  holds: atMost("procurement", [
    { small: ["pr"], large: ["exp.total"] },
    { small: ["pr.g"], large: ["pr"] },
    { small: ["pr.w"], large: ["pr"] },
    { small: ["pr.s"], large: ["pr"] },
    { small: ["pr[*]"], large: ["pr"] },
    { small: ["pr.g[*]"], large: ["pr.g"] },
    { small: ["pr.w[*]"], large: ["pr.w"] },
    { small: ["pr.s[*]"], large: ["pr.s"] },
  ]),
})
