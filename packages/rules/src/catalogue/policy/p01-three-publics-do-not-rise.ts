import { doesNotRise, rule, template } from "../../rule.ts"

export default rule({
  id: "P01",
  title: { zh: "“三公”经费总额只减不增", en: "Travel, cars and reception do not rise" },
  why: {
    zh: "党政机关“三公”经费要求只减不增；增加的，读者会问为什么。",
    en: "Party and government bodies are required to keep the total from rising; where it does rise, readers will ask why.",
  },
  basis: [template("各级“三公”经费总额只减不增的要求")],
  severity: "warning",
  holds: doesNotRise("sg"),
})
