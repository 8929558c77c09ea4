import { addsListed, listOf, rule, template } from "../../rule.ts"

export default rule({
  id: "N26",
  title: { zh: "车辆总数等于各类车辆之和", en: "The number of vehicles is the sum of their classes" },
  why: {
    zh: "车辆按类别公布，各类之和就是总数。",
    en: "Vehicles are published by class, and the classes add up to the total.",
  },
  basis: [template("部门预算情况说明")],
  holds: addsListed({
    name: "vehicles",
    total: "veh",
    list: listOf([
      "veh.lead",
      "veh.head",
      "veh.confidential",
      "veh.emergency",
      "veh.general",
      "veh.duty",
      "veh.special",
      "veh.retired",
      "veh.other",
    ]),
  }),
})
