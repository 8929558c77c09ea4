import { law, rule, withinDays } from "../../rule.ts"

export default rule({
  id: "M01",
  title: { zh: "批复后二十日内公开", en: "Published within twenty days of approval" },
  why: {
    zh: "法律规定了公开的期限，迟了读者就看不到当下的账。",
    en: "The law sets the time limit; after it, readers do not see the figures while they matter.",
  },
  basis: [law("预算法", "第十四条"), law("预算法实施条例", "第六条")],
  holds: withinDays({
    name: "publication",
    to: "published",
    limits: { department: { from: "approved", days: 20 }, unknown: { from: "approved", days: 20 } },
  }),
})
