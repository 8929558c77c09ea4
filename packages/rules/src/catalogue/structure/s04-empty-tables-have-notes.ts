import { emptyNoted, law, rule } from "../../rule.ts"

export default rule({
  id: "S04",
  title: { zh: "空表列出并说明", en: "Empty tables are shown, with a note" },
  why: {
    zh: "没有说明的空表，看不出是没有这项收支，还是漏填了。",
    en: "Without a note, nobody can tell whether there is none or the table was not filled in.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: emptyNoted(/无|没有|未|空表|不涉及/u),
})
