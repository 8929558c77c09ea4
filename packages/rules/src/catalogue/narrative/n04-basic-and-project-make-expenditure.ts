import { ARITHMETIC, adds, asStated, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "N04",
  title: {
    zh: "支出等于基本支出与项目支出之和",
    en: "Expenditure is the sum of basic and project expenditure",
  },
  why: {
    zh: "支出分为基本支出和项目支出公开，两者之和就是全部。",
    en: "Expenditure is published as basic and as project expenditure; the two add up to all of it.",
  },
  basis: [law("预算法实施条例", "第六条"), ARITHMETIC],
  holds: asStated(
    adds({ name: "general-budget", total: "gpb.exp", parts: ["gpb.basic", "gpb.proj"] }),
    firstOf(
      adds({
        name: "year",
        total: "exp.year",
        parts: ["exp.basic", "exp.proj"],
        optional: ["exp.up", "exp.op", "exp.aid"],
      }),
      adds({
        name: "all-funds",
        total: "exp.total",
        parts: ["exp.basic", "exp.proj"],
        optional: ["exp.up", "exp.op", "exp.aid", "exp.next", "exp.distr"],
      }),
    ),
  ),
})
