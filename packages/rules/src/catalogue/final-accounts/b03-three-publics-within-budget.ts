import { law, rule, withinBudget } from "../../rule.ts"

export default rule({
  id: "B03",
  title: {
    zh: "“三公”经费决算数不大于预算数，或说明原因",
    en: "Travel abroad, cars and reception stay within budget, or the reason is given",
  },
  why: {
    zh: "“三公”经费按预算控制；超出的，读者要知道为什么。",
    en: "They are controlled by their budget; where it is exceeded, readers want to know why.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  applies: { stage: "final" },
  holds: withinBudget("three-publics", ["sg", "sg.abroad", "sg.car", "sg.buy", "sg.run", "sg.recv"]),
})
