import { namesMatch, rule, template } from "../../rule.ts"

export default rule({
  id: "C07",
  title: { zh: "科目用当年的名称", en: "Codes carry the name of their year" },
  why: {
    zh: "旧名、别名按同一科目对照，并记录下来，不悄悄替换。",
    en: "Former and variant names are treated as the same code, and this is noted rather than done silently.",
  },
  basis: [template("政府收支分类科目")],
  severity: "info",
  holds: namesMatch("name-of-the-year"),
})
