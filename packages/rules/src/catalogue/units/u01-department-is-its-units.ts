import { ARITHMETIC, rule, sumsUnits } from "../../rule.ts"

export default rule({
  id: "U01",
  title: { zh: "部门数等于所属各单位之和", en: "A department is the sum of its units" },
  why: {
    zh: "部门预算由本级和所属各单位的预算组成。",
    en: "The budget of a department is made of those of its own office and its units.",
  },
  basis: [ARITHMETIC],
  holds: sumsUnits(["rev.total", "exp.total", "sg", "sg.abroad", "sg.car", "sg.recv", "pr", "perf", "veh"]),
})
