import { adds, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "N16",
  title: { zh: "“三公”经费合计等于三项之和", en: "Travel abroad, cars and reception add up to their total" },
  why: {
    zh: "合计与三项并列公布，是读者最先会算的一笔账。",
    en: "The total is published beside its three parts: it is the first sum a reader does.",
  },
  basis: [law("机关事务管理条例", "第七条")],
  holds: firstOf(
    adds({ name: "three-publics", total: "sg", parts: ["sg.abroad", "sg.car", "sg.recv"] }),
    adds({
      name: "three-publics-cars-split",
      total: "sg",
      parts: ["sg.abroad", "sg.buy", "sg.run", "sg.recv"],
    }),
  ),
})
