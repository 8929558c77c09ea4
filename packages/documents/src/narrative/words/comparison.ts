/** Words that a change goes up by. In reasons some stand before the noun: 新增办公设备购置50万元. */
export const UP = [
  "增加",
  "增长",
  "上升",
  "提高",
  "新增",
  "上涨",
  "增多",
  "上调",
  "增列",
  "追加",
  "扩大",
  "多",
]

/** Words that a change goes down by. */
export const DOWN = [
  "减少",
  "下降",
  "降低",
  "缩减",
  "压减",
  "核减",
  "下调",
  "减低",
  "削减",
  "调减",
  "回落",
  "少",
]

/** Words between a direction and its number: 减少了约9.82万元, 增幅为4.23%. */
export const AFTER_DIRECTION = [
  "了",
  "约",
  "额为",
  "额",
  "数为",
  "数",
  "金额为",
  "金额",
  "幅度为",
  "幅度",
  "率为",
  "幅为",
  "幅达",
  "幅",
  "率",
  "为",
  ":",
  "达",
  "共计",
  "合计",
  "共",
  "各",
]

/** Words that say there is no change, after a comparison. */
export const UNCHANGED = [
  "保持一致",
  "保持不变",
  "无增减变化",
  "没有变化",
  "无变化",
  "无增减",
  "无变动",
  "未变化",
  "不变",
  "一致",
  "持平",
  "相同",
]

/** Before a percentage, how much of a budget was carried out. */
export const COMPLETION = ["完成", "执行率", "执行进度", "支出进度"]

/** Before 持平 these make it a rough word, from which no figure can be taken. */
export const ROUGHLY = ["基本", "大致", "大体", "略有"]

/** Words for the year before. */
export const PRIOR_YEAR = [
  "上一年度",
  "上年度",
  "上一年",
  "上年同期",
  "上年",
  "去年同期",
  "去年",
  "前一年",
  "上期",
]

/** Words that begin a comparison, right before a year. */
export const COMPARE = [
  "相较于",
  "相比于",
  "相较",
  "相比",
  "对比",
  "比较",
  "较之",
  "比",
  "较",
  "与",
  "同",
  "和",
]

/** The kind of figure that is compared with. */
export const BASES = [
  { words: ["年初预算数", "年初预算", "预算安排数", "预算安排", "预算数", "预算"], basis: "budget" },
  { words: ["预算执行数", "执行数", "执行"], basis: "execution" },
  { words: ["决算支出数", "决算数", "决算"], basis: "final" },
] as const
