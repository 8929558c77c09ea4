import { cell, law, rule, zeroIsSaid } from "../../rule.ts"

export default rule({
  id: "N32",
  title: {
    zh: "没有“三公”经费的，应当说明",
    en: "If there is no spending on travel abroad, cars and reception, the text says so",
  },
  why: {
    zh: "表里是零而文中不提，读者分不清是没有还是漏写；说没有而表里有数，也是一样。",
    en: "Where the table shows nought and the text is silent, readers cannot tell none from forgotten; nor can they where the text says none and the table has an amount.",
  },
  basis: [law("机关事务管理条例", "第七条")],
  holds: zeroIsSaid({
    name: "three-publics",
    amounts: ["sg", cell("T.S", "sg")],
    spelledOut: ["sg"],
    said: ["sg"],
    whereSome: "not-denied",
  }),
})
