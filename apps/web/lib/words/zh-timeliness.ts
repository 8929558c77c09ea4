/** Words for when something was due and when it was made public, in Chinese. */
export const zhTimeliness = {
  year: "年份",
  start: "从哪天算起",
  due: "最迟公开日",
  published: "公开日",
  result: "是否按时",
  unknown: "不知道",
  untold: "无法判断：{why}",
  legend: "一条是从起算日到最迟公开日（竖线）；● 在期限之内公开，□ 晚于期限，虚线是晚的那些天。",
  act: { approved: "批复", adopted: "人大批准" },
  from: "（{act}）",
  between: "，",
  why: {
    "no-dates": "不知道批复日期",
    "level-unknown": "不知道是部门还是单位",
    "publication-undated": "不知道公开日期",
    "published-ahead": "写的公开日期晚于收录的日子",
  },
  results: {
    "in-time": "按时，比期限早 {left} 天",
    late: "晚 {late} 天",
    "within-bound": "没有超过最长期限；批复日期不知道，不能断定按时",
    "past-bound": "至少晚 {late} 天",
  },
  messages: {
    "in-time": "{act}后第 {taken} 天公开，期限是 {days} 天，按时。",
    late: "{act}后第 {taken} 天公开，期限是 {days} 天，晚了 {late} 天。",
    "within-bound":
      "{act}后第 {taken} 天公开，没有超过推定的最长期限 {days} 天；批复日期不知道，不能断定按时。",
    "past-bound": "{act}后第 {taken} 天公开，推定的最长期限是 {days} 天，至少晚了 {late} 天。",
  },
  before: "写的公开日期比{act}早 {days} 天，没有超过期限；先后次序见核对。",
  cannotTell: "无法判断是否按时：{why}。不知道不等于按时，也不等于晚了。",
  throughYears: "历年公开得及时吗",
  ofYears: "{all} 份里：按时 {inTime} 份，晚于期限 {late} 份，无法断定 {untold} 份。",
}
