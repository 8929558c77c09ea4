import { ARITHMETIC, decomposes, rule } from "../../rule.ts"

export default rule({
  id: "N08",
  title: {
    zh: "支出增减等于基本与项目支出增减之和",
    en: "The change in expenditure is the sum of the changes in its parts",
  },
  why: {
    zh: "总数的增减来自各部分的增减。",
    en: "A total changes by what its parts change by.",
  },
  basis: [ARITHMETIC],
  holds: decomposes("general-budget", "gpb.exp", ["gpb.basic", "gpb.proj"]),
})
