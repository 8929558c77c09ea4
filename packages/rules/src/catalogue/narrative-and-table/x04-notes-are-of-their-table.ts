import { law, notesMatch, rule } from "../../rule.ts"

export default rule({
  id: "X04",
  title: { zh: "空表说明与所在的表相符", en: "The note under an empty table is about that table" },
  why: {
    zh: "没有数据的表要列出空表并说明。说明抄自另一张表，或表里明明有数，等于没有说明。",
    en: "A table without data is shown empty, with a note. A note copied from another table, or under a table that has data, explains nothing.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: notesMatch({
    subjects: {
      "T.GF": ["政府性基金"],
      "T.SC": ["国有资本"],
      "T.S": ["三公", "因公出国", "公务接待", "公务用车"],
      "T.P": ["政府采购"],
      "T.PJ": ["项目支出绩效", "项目绩效"],
      "T.OV": ["整体绩效"],
    },
    empty: [
      "空表",
      "无数据",
      "没有数据",
      "无此项",
      "未安排",
      "没有使用",
      "未使用",
      "无政府性基金",
      "没有政府性基金",
      "无国有资本",
      "没有国有资本",
      "无“三公”",
      "无三公",
      "无政府采购",
      "没有政府采购",
    ],
  }),
})
