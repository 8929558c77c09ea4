/** What begins a reason. */
export const REASON = [
  "增减变化的主要原因是",
  "变动的主要原因是",
  "主要原因是因为",
  "主要原因是由于",
  "主要原因在于",
  "主要原因是",
  "主要原因为",
  "主要原因系",
  "主要原因",
  "主要是因为",
  "主要是由于",
  "主要由于",
  "主要因为",
  "主要系",
  "主要因",
  "主要是",
  "增减原因",
  "变动原因",
  "变化原因",
  "原因在于",
  "原因是",
  "原因为",
  "原因系",
  "原因:",
  "是因为",
  "是由于",
]

/** What begins a purpose: what money is for, which is no reason for a change. */
export const PURPOSE = [
  "资金主要用于",
  "主要是用于",
  "主要用于",
  "具体用于",
  "主要保障",
  "主要包括",
  "主要支出内容",
  "用于保障",
  "专项用于",
  "用于",
]

/** What begins the parts of a total. */
export const OF_WHICH = [
  "其中包括",
  "其中主要是",
  "其中",
  "具体包括",
  "具体为",
  "具体是",
  "分别为",
  "分别是",
  "包括",
  "主要有",
  "主要用于以下方面",
  "用于以下方面",
]

/** There is none of what follows, or of what stands before where nothing follows. */
export const NONE = [
  "没有使用",
  "没有安排",
  "未使用",
  "未安排",
  "不安排",
  "未发生",
  "未编制",
  "不涉及",
  "不存在",
  "没有",
  "没预算",
  "无预算",
  "未预算",
  "未计划",
  "无计划",
  "未",
  "无",
]

/** Words that make 无 or 没有 speak of something other than money: no change, no other matters. */
export const NOT_OF_MONEY = [
  "变化",
  "增减",
  "变动",
  "其他重要事项",
  "其它重要事项",
  "其他事项",
  "障碍",
  "偿",
  "法",
  "关",
]

/** Outside the scope: from one word to the other; what is outside stands between, or before. */
export const EXCLUDED = [
  {
    from: ["不在", "不属于", "不纳入", "未纳入", "不列入", "不计入"],
    to: ["统计范围", "编制范围", "范围", "统计"],
  },
  { from: ["未使用", "不使用", "不涉及"], to: ["相关科目"] },
]
