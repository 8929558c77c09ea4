import { eachRow, law, rule } from "../../rule.ts"

export default rule({
  id: "I05",
  title: { zh: "支出总表每一行的合计等于各栏之和", en: "In the expenditure table every row adds up" },
  why: {
    zh: "每个科目的支出分为基本支出和项目支出（有的还有上缴上级、经营和对附属单位补助支出），横向相加就是合计。",
    en: "What is spent under each code is basic or project expenditure (sometimes also payments upwards, operations and subsidies downwards): across the row they add up to the total.",
  },
  basis: [law("预算法实施条例", "第六条")],
  holds: eachRow({
    table: "T.E",
    total: "exp.total",
    parts: ["exp.basic", "exp.proj"],
    optional: ["exp.up", "exp.op", "exp.aid"],
  }),
})
