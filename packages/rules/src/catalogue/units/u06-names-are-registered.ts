import { namesRegistered, rule, template } from "../../rule.ts"

export default rule({
  id: "U06",
  title: { zh: "单位名称与统一社会信用代码对应", en: "Organisation name and credit code match" },
  why: {
    zh: "代码比名称稳定：单位更名，代码不变。代码与名称对不上，文件可能张冠李戴。",
    en: "A code is more stable than a name: it stays when the name changes. Where the two do not match, the document may be someone else's.",
  },
  basis: [template("统一社会信用代码（GB 32100）")],
  severity: "info",
  holds: namesRegistered(),
})
