import { driversAgree, law, rule } from "../../rule.ts"

export default rule({
  id: "A06",
  title: {
    zh: "增减原因与相关数字的方向一致",
    en: "Reasons agree with the direction of the figures they name",
  },
  why: {
    zh: "说“人员减少”，人数或人员经费却在增加，可能各有原因，但读者会问。",
    en: "“Fewer staff” beside a rising head count or rising personnel expenses may have a good reason, but readers will ask.",
  },
  basis: [law("预算法", "第十四条")],
  severity: "info",
  holds: driversAgree([
    {
      rises: /(?<![休养聘])人员(?:数量)?(?:有所)?增加|新进人员|人员调入|增加人员/u,
      falls: /(?<![休养聘])人员(?:数量)?(?:有所)?减少|人员调出|减少人员|人员退休/u,
      amount: "org.staff",
      change: "Δorg.staff",
      lastYear: "org.staff⁻",
    },
    {
      rises: /(?<![休养聘])人员经费(?:有所)?增加|增加人员经费/u,
      falls: /(?<![休养聘])人员经费(?:有所)?减少|减少人员经费/u,
      amount: "pers",
      change: "Δpers",
      lastYear: "pers⁻",
    },
    {
      rises: /车辆(?:数量)?(?:有所)?增加|新增车辆/u,
      falls: /车辆(?:数量)?(?:有所)?减少|车辆报废|报废车辆/u,
      amount: "veh",
      change: "Δveh",
      lastYear: "veh⁻",
    },
  ]),
})
