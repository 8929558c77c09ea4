import { kindExcludes, rule, template } from "../../rule.ts"

export default rule({
  id: "P10",
  title: { zh: "收入种类与单位性质相符", en: "The kinds of income fit the kind of organisation" },
  why: {
    zh: "公益一类事业单位通常没有经营收入，行政机关没有事业收入；有的话值得问一句。",
    en: "Class 1 public institutions as a rule have no revenue from operations, and administrative organs none from services; where they do, it is worth a question.",
  },
  basis: [template("部门（单位）收入总表的收入种类")],
  severity: "info",
  applies: { level: "unit" },
  holds: kindExcludes("income", { "public-institution-1": ["rev.op"], organ: ["rev.op", "rev.biz"] }),
})
