import { ARITHMETIC, cellsValid, rule } from "../../rule.ts"

export default rule({
  id: "I17",
  title: { zh: "表中数字可以读取且取值合理", en: "The numbers in tables can be read and are possible" },
  why: {
    zh: "预算表中的金额不会是负数（结转、结余除外），占比不会超过 100%；无法辨认的数字无从核对。",
    en: "Amounts in budget tables are not negative (carry-overs and balances apart) and shares are at most 100%; a number nobody can read cannot be checked.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: cellsValid(["rev.carry", "rev.nonfin", "exp.next", "exp.distr"]),
})
