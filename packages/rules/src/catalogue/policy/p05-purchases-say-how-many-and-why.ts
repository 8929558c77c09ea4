import { cell, counted, law, rule } from "../../rule.ts"

export default rule({
  id: "P05",
  title: { zh: "安排购车的，写明数量和原因", en: "Money for buying cars comes with how many and why" },
  why: {
    zh: "买几辆车、为什么买，是读者看到购置费后的第一个问题。",
    en: "How many, and why: the first questions a reader has on seeing money for cars.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: counted({
    name: "purchase",
    money: ["sg.buy", cell("T.S", "sg.buy")],
    counts: [{ concept: "veh.buy", words: /(?:购置|更新|购买)[^。\n]{0,20}\d\s*辆/u }],
    explained: true,
  }),
})
