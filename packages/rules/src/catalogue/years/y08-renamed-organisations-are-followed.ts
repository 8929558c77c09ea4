import { rule, succeeds, template } from "../../rule.ts"

export default rule({
  id: "Y08",
  title: { zh: "单位更名、改组的，上下年可以衔接", en: "Renamed or reorganised organisations can be traced" },
  why: {
    zh: "单位改了名称又不说明，上年的文件就像没有了主人，两年也无从比较。",
    en: "Where an organisation changes its name without saying so, last year's document seems to belong to nobody, and the years cannot be compared.",
  },
  basis: [template("单位基本情况（机构设置）")],
  severity: "info",
  holds: succeeds(),
})
