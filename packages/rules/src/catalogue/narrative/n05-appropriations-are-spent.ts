import { balances, law, rule } from "../../rule.ts"

export default rule({
  id: "N05",
  title: { zh: "一般公共预算拨款收入等于支出", en: "General budget revenue equals its expenditure" },
  why: {
    zh: "拨款收入加上年结转，等于拨款支出加结转下年。",
    en: "What is appropriated or carried in is either spent or carried forward.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  holds: balances({
    name: "general-budget",
    revenue: "gpb.rev",
    expenditure: "gpb.exp",
    carriedIn: ["rev.carry[gpb]"],
    carriedForward: ["exp.next[gpb]"],
  }),
})
