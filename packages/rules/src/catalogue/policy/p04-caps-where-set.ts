import { restraint, rule, template } from "../../rule.ts"

export default rule({
  id: "P04",
  title: {
    zh: "车均运行费、接待费占比等不超过规定的上限",
    en: "Running costs per vehicle and the like stay under their caps",
  },
  why: {
    zh: "有的地方规定车均运行费、公务接待占比和公用经费压减率的上限。",
    en: "Some regions cap running costs per vehicle, the share of reception, and running expenses.",
  },
  basis: [template("各地车均运行费、公务接待占比和公用经费压减率的规定")],
  severity: "info",
  life: {
    status: "draft",
    reason: {
      zh: "上限由各地规定，尚无可核实的数值；有了来源再写成可核对的规则。",
      en: "Caps are set by each region, and no confirmed figure is at hand yet; with a source, this can become a check.",
    },
  },
  holds: restraint({
    zh: "没有设定上限的，不因金额高低报告",
    en: "where no cap is set, no amount is reported for being high",
  }),
})
