/**
 * What money and projects of the performance section are of, by the words the sentence says before them; null for what no
 * concept is: the evaluation by others, of projects chosen for it.
 */
export const PERFORMANCE = [
  { words: ["绩效自评", "自我评价", "自评"], money: "eval", count: "eval.count" },
  {
    words: ["绩效跟踪", "绩效运行监控", "绩效监控", "跟踪监控", "运行监控"],
    money: "track",
    count: "track.count",
  },
  { words: ["重点绩效评价", "重点评价", "财政评价", "绩效评价", "再评价"], money: null, count: null },
  { words: ["绩效目标"], money: "perf", count: "perf.count" },
] as const
