import { law, rule, splitInto } from "../../rule.ts"

export default rule({
  id: "S07",
  title: {
    zh: "公务用车经费细分购置费和运行费",
    en: "Official cars are split into purchase and running costs",
  },
  why: {
    zh: "买车的钱和用车的钱是两回事，要求分开公开。",
    en: "Buying cars and running them are two things, and are published as two.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: splitInto({ name: "cars", whole: "sg.car", parts: ["sg.buy", "sg.run"], table: "T.S" }),
})
