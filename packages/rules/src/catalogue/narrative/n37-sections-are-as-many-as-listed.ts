import { ARITHMETIC, countIs, rule } from "../../rule.ts"

export default rule({
  id: "N37",
  title: { zh: "内设机构数与列出的一致", en: "As many sections as are listed" },
  why: {
    zh: "说有几个内设机构，又逐一列出，两者应当一致。",
    en: "Where sections are counted and listed, the number is the length of the list.",
  },
  basis: [ARITHMETIC],
  severity: "info",
  holds: countIs("org.sections"),
})
