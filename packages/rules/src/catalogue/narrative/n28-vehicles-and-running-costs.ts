import { goTogether, law, rule } from "../../rule.ts"

export default rule({
  id: "N28",
  title: { zh: "车辆数与运行费相称", en: "Vehicles and running costs go together" },
  why: {
    zh: "没有车而有运行费，或有车而没有运行费，可能有合理原因（例如共用车辆），但应当说明。",
    en: "No vehicles and running costs, or vehicles and none: there may be good reason (shared cars), and it wants saying.",
  },
  basis: [law("机关事务管理条例", "第七条")],
  severity: "warning",
  holds: goTogether("vehicles", "veh", ["sg.run", "sg.car"]),
})
