import { law, rule, withinDays } from "../../rule.ts"

export default rule({
  id: "M02",
  title: {
    zh: "单位在部门批复后二十日内公开",
    en: "Units publish within twenty days of their department's approval",
  },
  why: {
    zh: "所属单位的期限从部门批复之日起算，和部门自己的期限不是同一天。",
    en: "A unit's days are counted from its department's approval, which is not the day the department's own budget was approved.",
  },
  basis: [law("预算法实施条例", "第六条")],
  applies: { level: "unit" },
  holds: withinDays({
    name: "publication",
    to: "published",
    limits: { unit: { from: "approved", days: 20 } },
  }),
})
