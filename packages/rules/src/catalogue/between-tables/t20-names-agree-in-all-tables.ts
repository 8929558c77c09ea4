import { asStated, codesNamedAlike, headsAgree, rule, template } from "../../rule.ts"

export default rule({
  id: "T20",
  title: {
    zh: "同一编码在各表中名称相同，各表表头的单位和年度相同",
    en: "Names of codes, organisation and year are the same in all tables",
  },
  why: {
    zh: "同一套表出自同一份预算：编码的名称、表头的单位和年度处处一样，不一样的往往是从别处抄来的。",
    en: "The tables of a set come from one budget, so names of codes, organisation and year are the same throughout; what differs was often copied from elsewhere.",
  },
  basis: [template("政府收支分类科目")],
  holds: asStated(codesNamedAlike(), headsAgree("organisation"), headsAgree("year")),
})
