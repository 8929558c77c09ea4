import { asStated, either, law, ONLY_APPROPRIATIONS, rowsMakeUp, rule } from "../../rule.ts"

const BASIC = { table: "T.E", column: "exp.basic" } as const
const PROJECTS = { table: "T.E", column: "exp.proj" } as const
const PAID_BASIC = [
  { table: "T.G", column: "gpb.basic" },
  { table: "T.GF", column: "gfb.basic" },
  { table: "T.SC", column: "soc.basic" },
] as const
const PAID_PROJECTS = [
  { table: "T.G", column: "gpb.proj" },
  { table: "T.GF", column: "gfb.proj" },
  { table: "T.SC", column: "soc.proj" },
] as const

export default rule({
  id: "T11",
  title: {
    zh: "支出总表每一科目不少于三张财政拨款支出表之和",
    en: "For every code, all expenditure is at least what appropriations pay for",
  },
  why: {
    zh: "支出总表是全部资金，三张财政拨款支出表是其中的一部分；只有财政拨款一个来源时，两者相等。",
    en: "One table covers all money, the other three the part that appropriations pay for; where there is no other source, the two are equal.",
  },
  basis: [law("预算法实施条例", "第五条")],
  holds: either(
    ONLY_APPROPRIATIONS,
    asStated(rowsMakeUp(BASIC, PAID_BASIC, "equal"), rowsMakeUp(PROJECTS, PAID_PROJECTS, "equal")),
    asStated(rowsMakeUp(BASIC, PAID_BASIC, "at-most"), rowsMakeUp(PROJECTS, PAID_PROJECTS, "at-most")),
  ),
})
