import { codesFollowed, rule, template } from "../../rule.ts"

export default rule({
  id: "Y04",
  title: { zh: "两年比较先对应科目调整", en: "Codes are traced from year to year" },
  why: {
    zh: "政府收支分类科目每年都有调整。不先对应，改了编码的行看起来就像消失了或凭空出现。",
    en: "The classification is revised every year. Unless moved codes are traced, rows seem to vanish or to appear from nowhere.",
  },
  basis: [template("政府收支分类科目")],
  severity: "info",
  holds: codesFollowed(),
})
