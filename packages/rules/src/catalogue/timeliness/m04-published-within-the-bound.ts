import { law, rule, withinDays } from "../../rule.ts"

export default rule({
  id: "M04",
  title: {
    zh: "批复日期未知时不晚于最长期限",
    en: "Without a date of approval, published within the longest time allowed",
  },
  why: {
    zh: "不知道批复日期，也能从人大批准之日推算最晚公开日：部门四十日，单位五十五日。",
    en: "Without the date of approval, the last possible day still follows from adoption by the people's congress: forty days for departments, fifty-five for units.",
  },
  basis: [law("预算法", "第五十二条"), law("预算法", "第十四条"), law("预算法实施条例", "第六条")],
  severity: "warning",
  holds: withinDays({
    name: "publication",
    to: "published",
    unless: "approved",
    limits: { department: { from: "adopted", days: 40 }, unit: { from: "adopted", days: 55 } },
  }),
})
