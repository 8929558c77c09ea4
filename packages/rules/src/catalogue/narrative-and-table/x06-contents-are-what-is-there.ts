import { contentsAgree, rule, template } from "../../rule.ts"

export default rule({
  id: "X06",
  title: { zh: "目录与表格、标题一致", en: "The table of contents matches the tables and headings" },
  why: {
    zh: "读者按目录找表。目录有而正文没有，看起来就是漏了一张表。",
    en: "Readers find tables through the contents. An entry without a table looks like a table left out.",
  },
  basis: [template("部门预算（决算）公开目录")],
  severity: "warning",
  holds: contentsAgree(),
})
