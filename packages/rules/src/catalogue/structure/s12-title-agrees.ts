import { rule, template, titleNames } from "../../rule.ts"

export default rule({
  id: "S12",
  title: { zh: "标题与内容一致", en: "The title agrees with the document" },
  why: {
    zh: "标题告诉读者这是谁的、哪一年的、预算还是决算。",
    en: "The title tells readers whose document this is, for which year, and whether it is a budget or final accounts.",
  },
  basis: [template("部门预算情况说明")],
  holds: titleNames("info"),
})
