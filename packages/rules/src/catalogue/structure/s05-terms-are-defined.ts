import { law, requiresTerms, rule } from "../../rule.ts"

export default rule({
  id: "S05",
  title: { zh: "名词解释完整、不过时", en: "Terms are defined, and the definitions are up to date" },
  why: {
    zh: "2020 年修订的预算法实施条例把国有资本经营预算列入财政拨款，沿用旧的解释会少说一项。",
    en: "Since the implementing regulation was revised in 2020, appropriations include state capital operations; an old definition leaves one budget out.",
  },
  basis: [law("预算法实施条例", "第五条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  holds: requiresTerms({
    definitions: [{ term: "财政拨款收入", names: "国有资本经营预算", from: 2021 }],
    used: ["一般公共预算拨款", "国有资本经营预算", "机关运行经费", "政府采购"],
    undefinedWeighs: "info",
  }),
})
