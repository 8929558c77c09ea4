import { restraint, rule, template } from "../../rule.ts"

export default rule({
  id: "P06",
  title: {
    zh: "面向中小企业预留的采购份额达到规定比例",
    en: "The required share of procurement is reserved for small and medium enterprises",
  },
  why: {
    zh: "预留比例只对适宜由中小企业提供的项目计算，公开的总额里分不出这一部分。",
    en: "The share is counted only on what such enterprises are suited to supply, and the published total does not show that part.",
  },
  basis: [template("政府采购面向中小企业预留份额的规定")],
  severity: "info",
  life: {
    status: "draft",
    reason: {
      zh: "比例和计算基数尚无可核实的来源，公开的数字也不含计算基数。",
      en: "No confirmed source for the share or its base is at hand yet, and the published figures do not contain the base.",
    },
  },
  holds: restraint({
    zh: "没有设定预留比例的，不因份额高低报告",
    en: "where no share is set, none is reported for being low",
  }),
})
