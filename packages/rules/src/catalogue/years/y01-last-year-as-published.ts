import { ARITHMETIC, chains, rule } from "../../rule.ts"

export default rule({
  id: "Y01",
  title: {
    zh: "本年数减增减等于上年公开数",
    en: "This year less the change is the figure published last year",
  },
  why: {
    zh: "两年的文件应当接得上；接不上，说明比较的基数不是上年公开的那个数。",
    en: "The documents of two years should link up; where they do not, the change was measured from a figure other than the one published last year.",
  },
  basis: [ARITHMETIC],
  holds: chains(),
})
