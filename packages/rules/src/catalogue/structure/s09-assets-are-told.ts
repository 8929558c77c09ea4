import { law, rule, tellsOf } from "../../rule.ts"

export default rule({
  id: "S09",
  title: { zh: "说明国有资产占有使用情况", en: "State assets in use are described" },
  why: {
    zh: "车辆和大型设备也是公共财产，要求逐步公开。",
    en: "Vehicles and large equipment are public property too, and publication is being extended to them step by step.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  severity: "warning",
  // Until 2018 the form had no such part.
  applies: { from: 2019 },
  holds: tellsOf({
    name: "assets",
    subject: { zh: "国有资产占有使用情况", en: "state assets in use" },
    topics: ["assets"],
    slots: ["veh"],
    words: /国有资产占[有用]/u,
  }),
})
