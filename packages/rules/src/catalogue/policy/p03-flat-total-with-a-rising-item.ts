import { restraint, rule, template } from "../../rule.ts"

export default rule({
  id: "P03",
  title: {
    zh: "总额持平、其中一项增加，不算违反",
    en: "A rise in one item under a flat total is not a breach",
  },
  why: {
    zh: "只减不增说的是总额；一项增加、其他项减少而总额不增的，只需按 P02 说明原因。",
    en: "The requirement not to rise is on the total; where one item rises, others fall and the total does not rise, only the reason asked for by P02 is needed.",
  },
  basis: [template("各级“三公”经费总额只减不增的要求")],
  severity: "info",
  holds: restraint({
    zh: "“三公”经费总额没有增加时，不因其中一项增加而报告违反总额要求",
    en: "where the total of travel, cars and reception does not rise, a rising item is not reported against it",
  }),
})
