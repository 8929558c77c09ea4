import {
  A_BUDGET,
  ARITHMETIC,
  asStated,
  implies,
  ONLY_GENERAL_BUDGET,
  repeated,
  rule,
  same,
} from "../../rule.ts"

export default rule({
  id: "N10",
  title: { zh: "同一数字各处表述一致", en: "A figure is the same wherever it is stated" },
  why: {
    zh: "同一个数在不同段落里出现，读者只应当看到一个值。",
    en: "Where one figure appears in several places, readers should find one value.",
  },
  basis: [ARITHMETIC],
  holds: asStated(
    same("general-budget-revenue", "rev.gpb", "gpb.rev"),
    same("funds-revenue", "rev.gfb", "gfb.rev"),
    same("state-capital-revenue", "rev.soc", "soc.rev"),
    // In accounts, 财政拨款收入总计 takes in what was carried over.
    implies(A_BUDGET, same("appropriations", "rev.fin", "fin.rev")),
    implies(
      ONLY_GENERAL_BUDGET,
      asStated(
        same("change-of-expenditure", "Δexp.total", "Δgpb.exp"),
        same("change-of-revenue", "Δrev.total", "Δgpb.rev"),
        same("basic-expenditure", "exp.basic", "gpb.basic"),
        same("project-expenditure", "exp.proj", "gpb.proj"),
      ),
    ),
    repeated(),
  ),
})
