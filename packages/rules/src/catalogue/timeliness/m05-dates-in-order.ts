import { ARITHMETIC, datesInOrder, law, rule } from "../../rule.ts"

export default rule({
  id: "M05",
  title: {
    zh: "批准、批复、成文、发布的日期有先后",
    en: "Adoption, approval, writing and publication are in order",
  },
  why: {
    zh: "先批准、再批复、后发布；次序颠倒的日期至少有一个不对。",
    en: "Adoption comes before approval, and approval before publication: where the order is reversed, at least one date is wrong.",
  },
  basis: [law("预算法", "第五十二条"), ARITHMETIC],
  severity: "warning",
  holds: datesInOrder(["adopted", "approved"], ["approved", "published"], ["written", "published"]),
})
