import { codesBelong, FUND_SECTIONS, law, rule, template } from "../../rule.ts"

export default rule({
  id: "C04",
  title: { zh: "科目与资金性质相符", en: "Codes appear in the tables of their own funds" },
  why: {
    zh: "四本预算各有各的科目，列错了表，金额就混进了另一种资金。",
    en: "Each of the four budgets has codes of its own; in the wrong table, an amount is mixed into another fund.",
  },
  basis: [law("预算法", "第五条"), template("政府收支分类科目")],
  severity: "warning",
  holds: codesBelong([
    {
      codes: ["223"],
      tables: ["T.G", "T.GF"],
      why: {
        zh: "国有资本经营预算支出科目（223）只列国有资本经营预算",
        en: "subjects of state capital operations (223) belong to that budget only",
      },
    },
    {
      codes: ["209"],
      tables: ["T.RE", "T.R", "T.E", "T.F", "T.G", "T.GF", "T.SC"],
      why: {
        zh: "社会保险基金支出科目（209）不列部门预算",
        en: "subjects of the social insurance funds (209) do not stand in budgets of departments",
      },
    },
    {
      codes: FUND_SECTIONS,
      tables: ["T.G", "T.SC"],
      why: {
        zh: "政府性基金科目只列政府性基金预算",
        en: "subjects of government-managed funds belong to their budget only",
      },
    },
  ]),
})
