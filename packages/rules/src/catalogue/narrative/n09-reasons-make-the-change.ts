import { ARITHMETIC, reasonsAdd, rule } from "../../rule.ts"

export default rule({
  id: "N09",
  title: { zh: "写明金额的原因合计等于增减", en: "Reasons given with amounts add up to the change" },
  why: {
    zh: "原因写了金额，就可以核对它们是否说明了全部增减。",
    en: "A reason with an amount can be checked: do the amounts explain all of the change?",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: reasonsAdd(),
})
