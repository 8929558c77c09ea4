import { comparesEarlier, every, rule, template, yearsBelong } from "../../rule.ts"

export default rule({
  id: "F03",
  title: {
    zh: "年份只应是本年和上年，本年不与自身相比",
    en: "Years mentioned are this year or last, and this year is not compared with itself",
  },
  why: {
    zh: "出现别的年份，或者拿本年与本年相比，往往是沿用往年文字没有改，或者改了头。",
    en: "Another year, or a year compared with itself, is often a sign of text left over from an earlier document, or changed once too often.",
  },
  basis: [template("部门预算情况说明")],
  severity: "warning",
  holds: every(
    yearsBelong(["organisation", "duties", "structure", "glossary", "contact", "projects"]),
    comparesEarlier(),
  ),
})
