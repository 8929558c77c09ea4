import { law, requiresTables, rule } from "../../rule.ts"

export default rule({
  id: "S02",
  title: { zh: "规定的表格齐全", en: "The required tables are all there" },
  why: {
    zh: "没有数据的表格也要列出空表并说明，读者才知道是没有，而不是没公开。",
    en: "A table without data should still be shown, empty and with a note, so that readers know there is none, rather than that it was not published.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "fatal",
  holds: requiresTables(["T.RE", "T.R", "T.E", "T.F", "T.G", "T.B", "T.S", "T.GF"]),
})
