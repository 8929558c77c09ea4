import { law, rule, withinDays } from "../../rule.ts"

export default rule({
  id: "M03",
  title: { zh: "逐级批复不超期限", en: "Each level is approved in time" },
  why: {
    zh: "人大批准后二十日内批复部门，部门十五日内批复单位；前一步迟了，公开也就迟了。",
    en: "Departments are approved within twenty days of adoption by the people's congress, units within fifteen days of their department: a late step makes publication late.",
  },
  basis: [law("预算法", "第五十二条"), law("预算法", "第八十条")],
  severity: "info",
  holds: withinDays({
    name: "approval",
    to: "approved",
    limits: {
      department: { from: "adopted", days: 20 },
      unit: { from: "approved", ofDepartment: true, days: 15 },
    },
  }),
})
