/** Before an amount these make it a limit, not a figure of the budget: 单价50万元以上的设备. */
export const LIMIT_BEFORE = ["单价", "单位价值", "价值", "单台", "单项", "原值", "不超过", "超过", "不足"]

/** Behind an amount these make it a limit. */
export const LIMIT_AFTER = ["以上", "以下", "以内", "(含)", "及以上", "及以下", "(不含"]

/** What a count counts with. */
export const COUNTERS = [
  "辆",
  "台",
  "套",
  "个",
  "名",
  "人",
  "家",
  "项",
  "件",
  "批次",
  "批",
  "次",
  "处",
  "户",
  "所",
]
