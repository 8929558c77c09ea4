import { implies, law, NOTHING_CARRIED, rule, sameRows } from "../../rule.ts"

export default rule({
  id: "T12",
  title: {
    zh: "没有结转结余时，收入总表与支出总表逐项相等",
    en: "Without carry-overs, revenue and expenditure are equal code by code",
  },
  why: {
    zh: "当年的收入当年用完，又没有上年结转和结余时，每个科目的收入就是它的支出。",
    en: "Where nothing was carried over or forward and no balances were used, each code's expenditure is its revenue.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  severity: "warning",
  holds: implies(
    NOTHING_CARRIED,
    sameRows({ table: "T.R", column: "rev.total" }, { table: "T.E", column: "exp.total" }, "every-code"),
  ),
})
