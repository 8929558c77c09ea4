import { emptyNoted, law, rule } from "../../rule.ts"

export default rule({
  id: "I20",
  title: { zh: "全为 0 或空白的表有说明", en: "A table of noughts or blanks has a note" },
  why: {
    zh: "整张表都是 0 或空白的，要在表下说明没有这项收支，读者才知道不是漏填。",
    en: "Where a whole table is noughts or blanks, a note should say that there is none, so that readers know nothing was left out.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  // The three publics are asked for one by one (机关事务管理条例 第七条): a unit without any prints noughts.
  holds: emptyNoted(/无|没有|未|空表|不涉及/u, "nothing", ["T.S"]),
})
