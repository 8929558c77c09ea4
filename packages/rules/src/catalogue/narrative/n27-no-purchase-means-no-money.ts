import { ARITHMETIC, purchaseSaid, rule } from "../../rule.ts"

export default rule({
  id: "N27",
  title: { zh: "购置计划与购置费一致", en: "Plans to buy vehicles agree with the money for them" },
  why: {
    zh: "说没有购置计划，就不应有购置费；有购置费，就应写明购置几辆。",
    en: "Where no purchase is planned, there should be no money for one; where there is money, the number of vehicles should be given.",
  },
  basis: [ARITHMETIC],
  holds: purchaseSaid("sg.buy", "veh.buy"),
})
