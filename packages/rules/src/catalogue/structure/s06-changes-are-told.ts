import { law, rule, tellsOf } from "../../rule.ts"

export default rule({
  id: "S06",
  title: { zh: "说明收支增减变化情况", en: "The document says how revenue and expenditure changed" },
  why: {
    zh: "收支比上年多了还是少了、为什么，是公开内容的一部分。",
    en: "Whether there is more or less than last year, and why, is part of what is published.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: tellsOf({
    name: "changes",
    subject: { zh: "收支增减变化的说明", en: "how revenue and expenditure changed" },
    slots: [
      "Δrev.total",
      "Δrev.year",
      "Δrev.fin",
      "Δgpb.rev",
      "Δfin.rev",
      "%rev.total",
      "%rev.year",
      "rev.total⁻",
      "rev.year⁻",
      "Δexp.total",
      "Δexp.year",
      "Δfin.exp",
      "Δgpb.exp",
      "%exp.total",
      "%exp.year",
      "%gpb.exp",
      "exp.total⁻",
      "exp.year⁻",
      "gpb.exp⁻",
    ],
  }),
})
