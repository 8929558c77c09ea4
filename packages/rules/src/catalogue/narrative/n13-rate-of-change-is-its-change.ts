import { ARITHMETIC, percent, rule } from "../../rule.ts"

export default rule({
  id: "N13",
  title: { zh: "增减百分比与金额相符", en: "Rates of change agree with their amounts" },
  why: {
    zh: "读者多半只看百分比。它由本年数和上年数算得，算错一位就是另一个结论；上年为零的，没有百分比可言。",
    en: "Many readers look only at the percentage. It follows from this year's and last year's amounts, and one wrong digit tells another story; where last year was nought, there is no percentage.",
  },
  basis: [ARITHMETIC],
  holds: percent("rate"),
})
