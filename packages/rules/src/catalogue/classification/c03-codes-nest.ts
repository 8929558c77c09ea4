import { codesNest, codesOnce, every, law, rule, template } from "../../rule.ts"

export default rule({
  id: "C03",
  title: {
    zh: "类、款、项编码逐级对应，不重复列出",
    en: "Every code has the levels above it and is printed once",
  },
  why: {
    zh: "编码前三位是类，前五位是款。缺了上一级，合计就无从核对；也可能是编码写错了一位。",
    en: "The first three digits are the class (类), the first five the section (款). Where a level above is missing, there is nothing to add up to, or a digit is wrong.",
  },
  basis: [law("预算法", "第四十六条"), template("政府收支分类科目")],
  holds: every(codesNest(), codesOnce()),
})
