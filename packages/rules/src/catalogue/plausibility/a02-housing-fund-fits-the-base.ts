import { cell, law, ratio, rule } from "../../rule.ts"

export default rule({
  id: "A02",
  title: {
    zh: "住房公积金与养老保险缴费的基数相称",
    en: "The housing fund is in proportion to the pension contributions",
  },
  why: {
    zh: "由养老保险缴费可以推出缴费基数，公积金与它相差很远的，多半是多写或少写了一位数字。规定的上限是 12%，但各地基数和补充公积金不同，已公开的预算到过近 19%，所以范围放宽。",
    en: "Pension contributions reveal the base; a housing fund far out of proportion probably has a digit too many or too few. The rate is at most 12%, but bases differ and there are supplements: published budgets reach almost 19%, so the range is wide.",
  },
  basis: [law("住房公积金管理条例")],
  severity: "info",
  holds: ratio({
    part: { zh: "住房公积金", en: "housing fund" },
    whole: { zh: "基本养老保险缴费", en: "pension contributions" },
    places: [
      { name: "housing", part: "exp.item[2210201]", whole: "exp.item[2080505]" },
      {
        name: "housing-appropriations",
        part: cell("T.G", "gpb.exp[2210201]"),
        whole: cell("T.G", "gpb.exp[2080505]"),
      },
      {
        name: "housing-expenditure",
        part: cell("T.E", "exp.total[2210201]"),
        whole: cell("T.E", "exp.total[2080505]"),
      },
      {
        name: "housing-basic",
        part: cell("T.B", "gpb.basic[30113]"),
        whole: cell("T.B", "gpb.basic[30108]"),
      },
    ],
    low: "0.3125",
    high: "1.5625",
    range: {
      zh: "公积金按基数的 5% 至 25% 计，含补充公积金和基数差异；养老保险按 16%",
      en: "5% to 25% of the base for the housing fund, supplements and other bases included; 16% for the pension",
    },
  }),
})
