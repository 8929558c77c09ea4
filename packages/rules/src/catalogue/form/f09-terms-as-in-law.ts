import { law, neverSays, rule } from "../../rule.ts"

export default rule({
  id: "F09",
  title: { zh: "用语规范", en: "Terms are the standard ones" },
  why: {
    zh: "用语统一，检索和对照才不会漏。",
    en: "One term for one thing, so that searches and comparisons miss nothing.",
  },
  basis: [law("预算法实施条例", "第五条"), law("机关事务管理条例", "第七条")],
  severity: "info",
  holds: neverSays({
    name: "terms",
    wrong: { zh: "有的用语不规范", en: "Some terms are not the standard ones" },
    right: { zh: "用语规范", en: "Terms are the standard ones" },
    advice: { zh: "请改用规范写法。", en: "Use the standard terms." },
    patterns: [
      { finds: /截止(?=\s*(?:到\s*)?(?:19|20)\d{2}年)/gu, instead: "截至" },
      { finds: /执勤执法/gu, instead: "执法执勤" },
      { finds: /一般公共财政拨款/gu, instead: "一般公共预算财政拨款" },
      { finds: /其它/gu, instead: "其他" },
    ],
  }),
})
