import { neverSays, rule, template } from "../../rule.ts"

export default rule({
  id: "F08",
  title: { zh: "单位不应以部门自称", en: "A unit does not call itself a department" },
  why: {
    zh: "沿用部门模板的话，会让读者以为它还有下属单位。",
    en: "Wording taken from a department's form makes readers think there are units below it.",
  },
  basis: [template("部门预算情况说明")],
  severity: "info",
  holds: neverSays({
    name: "self",
    units: true,
    wrong: { zh: "单位的文件里用了部门的说法", en: "A unit's document uses a department's wording" },
    right: { zh: "自称与级次一致", en: "It calls itself what it is" },
    advice: {
      zh: "请改为“本单位”，删去“所属各预算单位”等说法。",
      en: "Write “本单位” (this unit), and remove wording such as “所属各预算单位” (the units below).",
    },
    patterns: [{ finds: /所属各?预算单位|所属各单位|下属各?预算单位|本部门|我部门/gu }],
  }),
})
