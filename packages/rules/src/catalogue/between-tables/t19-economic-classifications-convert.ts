import { corresponds, rule, template } from "../../rule.ts"

export default rule({
  id: "T19",
  title: {
    zh: "政府预算与部门预算支出经济分类换算相符",
    en: "The two economic classifications convert into each other",
  },
  why: {
    zh: "同时公开两种经济分类的，部门预算的各款换算后等于政府预算的各款。没有公开政府预算经济分类的，无从核对；对照关系部分凭记忆整理，只作提醒。",
    en: "Where both are published, the sections of the departmental classification, once converted, equal those of the government one. Where the latter is not published, there is nothing to compare. Part of the correspondence was written from memory, so a difference is only worth a look.",
  },
  basis: [template("部门预算支出经济分类与政府预算支出经济分类对照")],
  severity: "warning",
  applies: { level: "unit" },
  holds: corresponds(
    { table: "T.B", column: "gpb.basic" },
    { table: "T.B", column: "gpb.basic" },
    "government",
  ),
})
