import { cell, ratio, rule, template } from "../../rule.ts"

export default rule({
  id: "A04",
  title: { zh: "车均运行费的数量级合理", en: "Running costs per vehicle are of a plausible order" },
  why: {
    zh: "一辆车一年不到一千元或超过二十万元，多半是元、万元写混，或车辆数写错。各地定额不同，范围只看数量级。",
    en: "Under a thousand or over two hundred thousand yuan per vehicle and year: most likely 元 and 万元 were mixed up, or the number of vehicles is wrong. Local standards differ; the range is an order of magnitude.",
  },
  basis: [template("“三公”经费支出表与国有资产占有使用情况")],
  severity: "info",
  holds: ratio({
    part: { zh: "公务用车运行维护费", en: "running costs of cars" },
    whole: { zh: "车辆数", en: "vehicles" },
    places: [
      { name: "running", part: "sg.run", whole: "veh" },
      { name: "running-table", part: cell("T.S", "sg.run"), whole: "veh" },
    ],
    low: "1000",
    high: "200000",
    range: {
      zh: "每辆每年的元数，只看数量级",
      en: "yuan per vehicle and year: an order of magnitude, not a standard",
    },
  }),
})
