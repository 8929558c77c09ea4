import { law, requiresContact, rule } from "../../rule.ts"

export default rule({
  id: "S11",
  title: { zh: "有联系方式", en: "There is a contact line" },
  why: {
    zh: "读者有疑问，应当有地方问。",
    en: "A reader with a question needs somewhere to ask.",
  },
  basis: [law("政府信息公开条例", "第二十条")],
  severity: "warning",
  holds: requiresContact({
    budget: ["organisation", "totals", "contact"],
    // The form of final accounts that Shanghai prescribes has no contact line (the template of 2024).
    final: ["contact"],
  }),
})
