import { law, leftOutSaid, rule } from "../../rule.ts"

export default rule({
  id: "P09",
  title: { zh: "因涉密不公开的，应当说明", en: "What is withheld as secret is said to be withheld" },
  why: {
    zh: "只有国家秘密可以不公开；不作说明就看不出是涉密还是遗漏。",
    en: "Only state secrets may be withheld; without a note, nobody can tell that from an omission.",
  },
  basis: [law("预算法", "第十四条"), law("政府信息公开条例", "第十七条")],
  severity: "info",
  holds: leftOutSaid(
    ["T.RE", "T.R", "T.E", "T.F", "T.G", "T.B", "T.S", "T.GF", "T.SC"],
    /(?:涉及|属于?)国家秘密|涉密[^。\n]{0,20}(?:不(?:予|宜|作)?公开|除外)|(?:因|由于)(?:涉密|保密)[^。\n]{0,20}不/u,
  ),
})
