import { law, risesExplained, rule } from "../../rule.ts"

export default rule({
  id: "P02",
  title: {
    zh: "“三公”各项增加的，应当写明原因",
    en: "A rise in any item of travel abroad, cars and reception is explained",
  },
  why: {
    zh: "总额不增时，其中一项也可能增加；增加的一项要有具体原因。",
    en: "One item may rise even if the total does not; the item that rises needs its own reason.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: risesExplained({
    name: "three-publics",
    items: ["sg.abroad", "sg.recv", "sg.car"],
    optional: ["sg.buy", "sg.run"],
  }),
})
