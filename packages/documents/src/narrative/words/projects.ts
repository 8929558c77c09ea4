/** Titles of a description of a project, behind its name. */
export const PROJECT_TITLES = [
  "项目经费情况说明",
  "项目支出情况说明",
  "项目经费情况的说明",
  "项目情况说明",
  "项目经费说明",
]

/** Headings in such a description under which its money for the year stands. */
export const PROJECT_MONEY = [
  "预算安排",
  "资金安排",
  "经费安排",
  "预算金额",
  "资金预算",
  "项目预算",
  "经费预算",
]
