import { cell, law, rule, zeroInBoth } from "../../rule.ts"

export default rule({
  id: "X05",
  title: {
    zh: "说没有的表中为零，表中为零的有说明",
    en: "“None” in the text and an empty table go together",
  },
  why: {
    zh: "情况说明说没有，表里就不应有数；表里没有数，就应当有一句话说明。",
    en: "Where the narrative says there is none, the table should have no amounts; where the table has none, a sentence should say so.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: zeroInBoth([
    { table: "T.GF", total: cell("T.GF", "gfb.exp"), said: ["gfb.exp", "gfb.rev", "rev.gfb"] },
    { table: "T.SC", total: cell("T.SC", "soc.exp"), said: ["soc.exp", "soc.rev", "rev.soc"] },
    { table: "T.S", total: cell("T.S", "sg"), said: ["sg"] },
    { table: "T.P", total: cell("T.P", "pr"), said: ["pr"] },
  ]),
})
