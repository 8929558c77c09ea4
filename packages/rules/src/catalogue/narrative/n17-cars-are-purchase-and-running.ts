import { adds, law, rule } from "../../rule.ts"

export default rule({
  id: "N17",
  title: {
    zh: "公务用车经费等于购置费与运行费之和",
    en: "The cost of official cars is the sum of purchase and running costs",
  },
  why: {
    zh: "公务用车经费要求分开公开购置费和运行费，两者之和就是合计。",
    en: "The costs of cars must be published as purchase and as running costs; the two add up to all of it.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: adds({ name: "cars", total: "sg.car", parts: ["sg.buy", "sg.run"] }),
})
