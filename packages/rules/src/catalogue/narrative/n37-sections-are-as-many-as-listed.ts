import { ARITHMETIC, countIs, rule } from "../../rule.ts"

export default rule({
  id: "N37",
  title: { zh: "内设机构数与列出的一致", en: "The number of internal sections matches the list" },
  why: {
    zh: "说有几个内设机构，又逐一列出，两者应当一致。",
    en: "Where the number of sections is stated and each is listed, the two should match.",
  },
  basis: [ARITHMETIC],
  severity: "info",
  holds: countIs("org.sections"),
})
