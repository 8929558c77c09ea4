import { copiedForward, law, rule } from "../../rule.ts"

export default rule({
  id: "Y05",
  title: { zh: "没有照抄上年的句子", en: "No sentence is left over from last year" },
  why: {
    zh: "情况说明多在上年文件上修改。年份和金额都与上年一字不差的句子，多半是忘了改。",
    en: "Narratives are mostly last year's, edited. A sentence whose year and amounts are unchanged was probably not updated.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: copiedForward(),
})
