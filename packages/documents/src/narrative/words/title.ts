/** Between the year and 部门 or 单位: 2026年区级部门预算. */
export const TITLE_TIERS = ["区级", "县级", "市级", "市本级", "区本级", "县本级", "本级", "州级", "省级"]

/** Between the year and 预算 or 决算: 2024年“三公”经费预算. */
export const TITLE_SUBJECTS = [
  "“三公”经费",
  '"三公"经费',
  "“三公经费”",
  "三公经费",
  "财政拨款",
  "收支",
  "收入支出",
  "支出",
  "财政",
]

/** What stands before the organisation's name on a cover. */
export const ORGANISATION_LABELS = [
  "预算主管部门",
  "预算单位",
  "预算部门",
  "部门名称",
  "单位名称",
  "编制单位",
  "编制部门",
  "填报单位",
  "填报部门",
  "公开单位",
  "公开部门",
]
