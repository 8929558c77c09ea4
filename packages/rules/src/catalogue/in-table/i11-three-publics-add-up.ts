import { asStated, eachRow, law, rule } from "../../rule.ts"

export default rule({
  id: "I11",
  title: {
    zh: "“三公”经费表合计等于三项之和，公务用车小计等于购置费加运行费",
    en: "The table of travel abroad, cars and reception adds up",
  },
  why: {
    zh: "合计分三项，公务用车又分购置和运行；列有上年数或预算数的，两套数都这样。",
    en: "The total has three parts, and cars have two of their own; where last year or the budget is shown too, both sets add up.",
  },
  basis: [law("机关事务管理条例", "第七条"), law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: asStated(
    eachRow({ table: "T.S", total: "sg", parts: ["sg.abroad", "sg.car", "sg.recv"] }),
    eachRow({ table: "T.S", total: "sg.car", parts: ["sg.buy", "sg.run"] }),
    eachRow({ table: "T.S", total: "sg⁻", parts: ["sg.abroad⁻", "sg.car⁻", "sg.recv⁻"] }),
    eachRow({ table: "T.S", total: "sg.car⁻", parts: ["sg.buy⁻", "sg.run⁻"] }),
    eachRow({
      table: "T.S",
      total: "sg@budget",
      parts: ["sg.abroad@budget", "sg.car@budget", "sg.recv@budget"],
    }),
    eachRow({ table: "T.S", total: "sg.car@budget", parts: ["sg.buy@budget", "sg.run@budget"] }),
  ),
})
