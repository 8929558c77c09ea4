import { cell, law, ratio, rule } from "../../rule.ts"

export default rule({
  id: "A01",
  title: {
    zh: "职业年金缴费约为养老保险缴费的一半",
    en: "Annuity contributions are about half of pension contributions",
  },
  why: {
    zh: "两项缴费按同一基数计算，比例是 8% 和 16%；相差很远的，多半是多写或少写了一位数字。",
    en: "Both are paid on the same base, at 8% and 16%; where the ratio is far from a half, a digit was probably added or lost.",
  },
  basis: [
    law("国务院关于机关事业单位工作人员养老保险制度改革的决定"),
    law("机关事业单位职业年金办法", "第四条"),
  ],
  severity: "warning",
  holds: ratio({
    part: { zh: "职业年金缴费", en: "annuity contributions" },
    whole: { zh: "基本养老保险缴费", en: "pension contributions" },
    places: [
      { name: "annuity", part: "exp.item[2080506]", whole: "exp.item[2080505]" },
      {
        name: "annuity-appropriations",
        part: cell("T.G", "gpb.exp[2080506]"),
        whole: cell("T.G", "gpb.exp[2080505]"),
      },
      {
        name: "annuity-expenditure",
        part: cell("T.E", "exp.total[2080506]"),
        whole: cell("T.E", "exp.total[2080505]"),
      },
      {
        name: "annuity-basic",
        part: cell("T.B", "gpb.basic[30109]"),
        whole: cell("T.B", "gpb.basic[30108]"),
      },
    ],
    low: "0.4",
    high: "0.6",
    range: {
      zh: "单位缴费比例分别为 8% 和 16%",
      en: "the employer pays 8% into the one and 16% into the other",
    },
  }),
})
