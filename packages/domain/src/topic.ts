import * as z from "zod"

/**
 * What a part of a disclosure speaks of. A heading sets it, and a short name means different concepts under
 * different topics: 一般公共预算拨款 is a source of income under `revenue`, a fund under `procurement`.
 */
export const TOPICS = {
  organisation: { zh: "单位基本情况", en: "About the organisation" },
  duties: { zh: "职能职责", en: "Duties" },
  structure: { zh: "单位构成", en: "Structure" },
  totals: { zh: "部门收支总体情况", en: "Revenue and expenditure in total" },
  revenue: { zh: "收入预算", en: "Revenue" },
  expenditure: { zh: "支出预算", en: "Expenditure" },
  budget: { zh: "部门预算情况说明", en: "The budget explained" },
  threePublics: { zh: "“三公”经费情况说明", en: "Travel abroad, official cars, official reception" },
  other: { zh: "其他重要事项的情况说明", en: "Other matters" },
  operations: { zh: "机关运行经费", en: "Operating expenses of organs" },
  procurement: { zh: "政府采购情况", en: "Government procurement" },
  performance: { zh: "绩效目标设置情况", en: "Performance targets" },
  assets: { zh: "国有资产占有使用情况", en: "State assets in use" },
  projects: { zh: "项目经费情况说明", en: "Projects described" },
  glossary: { zh: "专业名词解释", en: "Terms explained" },
  contact: { zh: "联系方式", en: "Contact" },
} as const

/** What a section speaks of. */
export type Topic = keyof typeof TOPICS
export const Topic = z.enum(Object.keys(TOPICS) as [Topic, ...Topic[]])
