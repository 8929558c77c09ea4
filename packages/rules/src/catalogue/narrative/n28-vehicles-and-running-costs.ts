import { goTogether, rule, template } from "../../rule.ts"

export default rule({
  id: "N28",
  title: { zh: "车辆数与运行费相称", en: "Vehicles and running costs fit together" },
  why: {
    zh: "没有车而有运行费，或有车而没有运行费，可能有合理原因（例如共用车辆），但应当说明。",
    en: "Running costs without vehicles, or vehicles without running costs, may have a good reason (shared cars, for example), but it should be stated.",
  },
  basis: [template("“三公”经费情况与国有资产占有使用情况")],
  severity: "warning",
  holds: goTogether("vehicles", "veh", ["sg.run", "sg.car"]),
})
