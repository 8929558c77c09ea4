import { ARITHMETIC, asStated, eachRow, law, percent, rule } from "../../rule.ts"

export default rule({
  id: "I09",
  title: {
    zh: "一般公共预算支出表每一行的合计、增减额和增减率相符",
    en: "In the general public budget table, totals, changes and rates of change agree in every row",
  },
  why: {
    zh: "合计等于基本支出加项目支出；列有上年数的，增减额等于本年减上年，增减率由两者得出。",
    en: "A total is basic plus project expenditure; where last year is shown, the change is this year less last year, and the rate follows from the two.",
  },
  basis: [law("预算法实施条例", "第六条"), ARITHMETIC],
  holds: asStated(
    eachRow({ table: "T.G", total: "gpb.exp", parts: ["gpb.basic", "gpb.proj"] }),
    eachRow({ table: "T.G", total: "Δgpb.exp", parts: ["gpb.exp"], less: ["gpb.exp⁻"] }),
    percent("rate", "T.G"),
  ),
})
