import { keptAsPublished, law, rule } from "../../rule.ts"

export default rule({
  id: "M06",
  title: {
    zh: "公开后持续可查，改动有说明",
    en: "The document stays as published, or a note says what changed",
  },
  why: {
    zh: "公开的文件要长期可查；悄悄改过的数字，引用过它的人无从知道。",
    en: "What is published should stay available; whoever quoted a figure cannot know that it was later changed without notice.",
  },
  basis: [law("重庆市预算审查监督条例", "第九条"), law("财预〔2021〕29号")],
  severity: "warning",
  holds: keptAsPublished(/更正(?:说明|公告|启事)|勘误|已(?:作)?更正|重新公开/u),
})
