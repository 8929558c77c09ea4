import { neverSays, rule, template } from "../../rule.ts"

export default rule({
  id: "F05",
  title: { zh: "没有未填写的占位符", en: "Nothing is left to fill in" },
  why: {
    zh: "占位符说明这一处没有写完。",
    en: "A placeholder shows that a passage was not finished.",
  },
  basis: [template("部门预算情况说明")],
  holds: neverSays({
    name: "placeholders",
    wrong: { zh: "有占位符没有填写", en: "Some placeholders were not filled in" },
    right: { zh: "没有占位符", en: "No placeholder was left in" },
    advice: { zh: "请填写这些地方，或删去。", en: "Fill these in, or remove them." },
    patterns: [
      { finds: /(?<![A-Za-z])[Xx]{2,}(?![A-Za-z])|[Ｘｘ]{2,}/gu },
      { finds: /×{2,}/gu },
      { finds: /某某/gu },
      { finds: /\{[^{}\n]*\}|｛[^｛｝\n]*｝/gu },
      { finds: /待填|待补充|待定稿/gu },
      { finds: /(?<![○〇一二三四五六七八九十])[○〇]{2,}(?![○〇一二三四五六七八九十年])/gu },
      { finds: /_{3,}|＿{2,}/gu },
    ],
  }),
})
