import { ARITHMETIC, every, percent, rule, sharesComplete } from "../../rule.ts"

export default rule({
  id: "N14",
  title: {
    zh: "占比与金额相符，各部分合计为 100%",
    en: "Shares agree with their amounts and add up to 100%",
  },
  why: {
    zh: "占比由分项和合计算得；把全部分项列出的，占比相加就是百分之百。",
    en: "A share follows from a part and its total; where all parts are listed, their shares add up to a hundred per cent.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: every(
    percent("share"),
    sharesComplete([
      ["gpb.basic", "gpb.proj"],
      ["sg.abroad", "sg.car", "sg.recv"],
      ["sg.buy", "sg.run"],
      ["pr.g", "pr.w", "pr.s"],
    ]),
  ),
})
