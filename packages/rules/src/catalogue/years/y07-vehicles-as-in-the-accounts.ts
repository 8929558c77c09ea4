import { asInAccounts, rule, template } from "../../rule.ts"

export default rule({
  id: "Y07",
  title: { zh: "车辆数与上年决算一致", en: "The number of vehicles agrees with last year's final accounts" },
  why: {
    zh: "预算所列的是上年末的车辆，上年决算所列的也是。同一天的同一批车，数应当一样。",
    en: "The budget counts the vehicles at the end of last year, and so do last year's final accounts: the same vehicles on the same day should give the same number.",
  },
  basis: [template("国有资产占有使用情况说明")],
  severity: "warning",
  applies: { stage: "budget" },
  holds: asInAccounts([
    "veh",
    "veh.lead",
    "veh.confidential",
    "veh.emergency",
    "veh.general",
    "veh.duty",
    "veh.special",
    "veh.retired",
    "veh.other",
  ]),
})
