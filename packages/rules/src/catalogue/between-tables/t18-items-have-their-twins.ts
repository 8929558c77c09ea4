import { corresponds, rule, template } from "../../rule.ts"

export default rule({
  id: "T18",
  title: {
    zh: "养老、年金、医疗、公积金各项与基本支出表相应各款相等",
    en: "Social insurance and housing contributions are the same by function and by economic kind",
  },
  why: {
    zh: "单位缴费按功能和按经济性质各列一次，在财政拨款的基本支出里是同一笔钱；由项目或其他科目安排的会有差别，所以只作提醒。",
    en: "Contributions for staff are shown once by function and once by economic kind: within basic expenditure it is the same money. Some may be paid from projects or other codes, so a difference is only worth a look.",
  },
  basis: [template("政府收支分类科目")],
  severity: "warning",
  holds: corresponds(
    { table: "T.G", column: "gpb.basic" },
    { table: "T.B", column: "gpb.basic" },
    "item-twins",
  ),
})
