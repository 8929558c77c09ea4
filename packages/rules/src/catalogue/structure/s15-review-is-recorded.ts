import { law, recordsSay, rule } from "../../rule.ts"

export default rule({
  id: "S15",
  title: {
    zh: "公开前的保密审查和审签已完成",
    en: "Secrecy review and sign-off were completed before publication",
  },
  why: {
    zh: "公开前要作保密审查；印出审查情况的，应当写明已完成。",
    en: "Documents are reviewed for secrecy before publication; where the review is printed, it should be recorded as completed.",
  },
  basis: [law("政府信息公开条例", "第十七条")],
  severity: "info",
  holds: recordsSay({
    name: "review",
    subject: { zh: "保密审查或审签", en: "review for secrecy or sign-off" },
    labels: /(?:保密审查|审签)(?:情况|意见|结果)?[^\S\n]*[:：][^\S\n]*([^\n。；;，,]*)/gu,
    done: /^(?:已|通过|同意|合格|完成)/u,
  }),
})
