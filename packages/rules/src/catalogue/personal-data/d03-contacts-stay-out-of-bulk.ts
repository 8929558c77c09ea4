import { law, restraint, rule } from "../../rule.ts"

export default rule({
  id: "D03",
  title: {
    zh: "批量导出、检索和样例中遮蔽联系人",
    en: "Contacts are masked in bulk exports, indexes and samples",
  },
  why: {
    zh: "公开一份文件的联系人，不等于把所有联系人汇成名册。这是对本程序自身的约束，不检查文件，所以没有结论。",
    en: "Publishing the contact of one document is not publishing a directory of contacts. This binds the program, not the document, so it has no verdict.",
  },
  basis: [law("个人信息保护法", "第六条")],
  severity: "info",
  holds: restraint({
    zh: "联系人姓名不进入批量导出、检索索引、数据集和测试样例，除非有人要求",
    en: "names of contacts do not enter bulk exports, search indexes, data sets and samples unless asked for",
  }),
})
