import { law, rule, unitsLabelled } from "../../rule.ts"

export default rule({
  id: "I18",
  title: { zh: "各表写明金额单位", en: "Every table prints its unit" },
  why: {
    zh: "元和万元相差一万倍；同一份文件的表可以单位不同，但每张都要写明。",
    en: "元 and 万元 differ by a factor of ten thousand. Tables in one document may use different units, as long as each says which.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: unitsLabelled(),
})
