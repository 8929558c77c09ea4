import { ARITHMETIC, repeatedReasons, rule } from "../../rule.ts"

export default rule({
  id: "N11",
  title: { zh: "同一原因各处金额一致", en: "A repeated reason has the same amount" },
  why: {
    zh: "同样的话给了不同的金额，要么有一处写错，要么说的不是同一件事。",
    en: "The same words with two amounts: one of them is wrong, or they are not about the same thing.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: repeatedReasons(),
})
