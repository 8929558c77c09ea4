import { ARITHMETIC, quotesBudget, rule } from "../../rule.ts"

export default rule({
  id: "B01",
  title: { zh: "决算所引年初预算数与公开的预算一致", en: "Final accounts quote the budget as published" },
  why: {
    zh: "决算与预算对比，前提是用的确实是公开过的那个预算。",
    en: "Final accounts are compared with a budget; it has to be the one that was published.",
  },
  basis: [ARITHMETIC],
  holds: quotesBudget(),
})
