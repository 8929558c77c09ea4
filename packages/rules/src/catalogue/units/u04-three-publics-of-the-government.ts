import { ARITHMETIC, law, rule, sumsDepartments } from "../../rule.ts"

export default rule({
  id: "U04",
  title: {
    zh: "政府汇总的“三公”经费等于各部门之和",
    en: "The government's total for travel abroad, cars and reception is the sum over its departments",
  },
  why: {
    zh: "政府公布的“三公”经费由各部门汇总而来，各部门又分别公布，两者应当一致。",
    en: "The government's total is compiled from its departments' figures, which they also publish themselves; the two should agree.",
  },
  basis: [law("机关事务管理条例", "第七条"), ARITHMETIC],
  severity: "warning",
  holds: sumsDepartments({
    slots: ["sg", "sg.abroad", "sg.car", "sg.buy", "sg.run", "sg.recv"],
    relation: "equal",
    byClass: false,
  }),
})
