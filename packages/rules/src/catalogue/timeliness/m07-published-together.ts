import { rule, template, withinDays } from "../../rule.ts"

export default rule({
  id: "M07",
  title: { zh: "同一部门同日集中公开", en: "A department and its units publish on one day" },
  why: {
    zh: "集中公开便于查阅；哪一天、哪个平台由各地规定。",
    en: "Published together, documents are easy to find; the day and the platform are set by each region.",
  },
  basis: [template("各地统一平台集中公开的要求")],
  severity: "info",
  applies: { level: "unit" },
  life: {
    status: "draft",
    reason: {
      zh: "是否要求同日、在哪个平台由各地规定，尚无可核实的来源；文件本身也不说明在何处公开。",
      en: "Whether one day is required, and on which platform, is set by each region; no source has confirmed it yet, and a document does not say where it was published.",
    },
  },
  holds: withinDays({
    name: "together",
    to: "published",
    limits: { unit: { from: "published", ofDepartment: true, days: 0 } },
  }),
})
