import { law, rule, statedByKind } from "../../rule.ts"

export default rule({
  id: "N29",
  title: {
    zh: "机关运行经费的说明与单位性质一致",
    en: "Statements on operating expenses fit the kind of organisation",
  },
  why: {
    zh: "行政单位和参公单位应当公开机关运行经费；其他事业单位不在统计范围，应当说明。",
    en: "Administrative organs, and institutions managed as civil service, should publish operating expenses; other institutions are outside the scope and should say so.",
  },
  basis: [law("预算法", "第十四条"), law("机关事务管理条例", "第七条")],
  severity: "warning",
  holds: statedByKind("ops", ["organ", "civil-service-managed"]),
})
