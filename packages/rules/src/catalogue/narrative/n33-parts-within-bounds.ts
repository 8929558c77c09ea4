import { ARITHMETIC, atMost, rule } from "../../rule.ts"

export default rule({
  id: "N33",
  title: { zh: "各项不超过上限", en: "No item exceeds its upper limit" },
  why: {
    zh: "“三公”经费不会多于一般公共预算支出，机关运行经费不会多于基本支出，绩效目标资金不会多于全部支出。",
    en: "Travel abroad, cars and reception cannot exceed general public budget expenditure, nor operating expenses basic expenditure, nor money under performance targets all expenditure.",
  },
  basis: [ARITHMETIC],
  holds: atMost("bounds", [
    { small: ["sg"], large: ["gpb.exp"] },
    { small: ["sg.recv", "sg.run", "sg.abroad"], large: ["sg"] },
    { small: ["ops"], large: ["gpb.basic"] },
    { small: ["perf"], large: ["exp.total", "gpb.exp"] },
    { small: ["perf[*]"], large: ["exp.total", "gpb.exp"] },
  ]),
})
