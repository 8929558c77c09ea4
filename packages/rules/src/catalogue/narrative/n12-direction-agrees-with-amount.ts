import { ARITHMETIC, direction, rule } from "../../rule.ts"

export default rule({
  id: "N12",
  title: { zh: "增减方向与数值一致", en: "Words of direction agree with their amounts" },
  why: {
    zh: "“增加”“减少”“持平”与数字说的应当是一回事。",
    en: "Rise, fall or no change: the word and the number should say the same thing.",
  },
  basis: [ARITHMETIC],
  holds: direction(),
})
