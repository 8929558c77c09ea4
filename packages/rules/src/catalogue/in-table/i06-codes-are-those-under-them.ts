import { asStated, eachLevel, law, rule } from "../../rule.ts"

export default rule({
  id: "I06",
  title: {
    zh: "各表中类等于款之和，款等于项之和",
    en: "In every table, a code is the sum of the codes under it",
  },
  why: {
    zh: "支出按功能列到项：项合成款，款合成类，每一栏都是这样。",
    en: "Expenditure is shown by function down to the item: items (项) add up to sections (款), and sections to classes (类), in every column.",
  },
  basis: [law("预算法", "第四十六条"), law("预算法实施条例", "第六条")],
  holds: asStated(
    eachLevel("T.R", "codes"),
    eachLevel("T.E", "codes"),
    eachLevel("T.G", "codes"),
    eachLevel("T.GF", "codes"),
    eachLevel("T.SC", "codes"),
  ),
})
