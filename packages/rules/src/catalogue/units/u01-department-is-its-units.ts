import { ARITHMETIC, asStated, ELIMINATED, rule, sumsUnitRows, sumsUnits } from "../../rule.ts"

export default rule({
  id: "U01",
  title: { zh: "部门数等于所属各单位之和", en: "A department is the sum of its units" },
  why: {
    zh: "部门预算由本级和所属各单位的预算组成。",
    en: "A department's budget consists of the budgets of its own office and of its units.",
  },
  basis: [ARITHMETIC],
  holds: asStated(
    sumsUnits({
      slots: ["rev.total", "exp.total", "sg", "sg.abroad", "sg.car", "sg.recv", "pr", "perf", "veh"],
      transfers: ELIMINATED,
      passed: [
        ["rev.sup", "exp.aid"],
        ["rev.sub", "exp.up"],
      ],
    }),
    sumsUnitRows([
      { table: "T.E", column: "exp.basic" },
      { table: "T.E", column: "exp.proj" },
      { table: "T.G", column: "gpb.exp" },
      { table: "T.G", column: "gpb.basic" },
      { table: "T.G", column: "gpb.proj" },
    ]),
  ),
})
