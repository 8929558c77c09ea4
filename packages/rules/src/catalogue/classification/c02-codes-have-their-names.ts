import { namesMatch, rule, template } from "../../rule.ts"

export default rule({
  id: "C02",
  title: { zh: "科目编码与名称一致", en: "Codes and names agree" },
  why: {
    zh: "编码与名称不一致，读者不知道钱到底用在哪里。几份已公开文件印法一致的，按错误提示；见过一两次的提醒；只凭记忆的仅供参考。",
    en: "Where code and name disagree, a reader cannot tell what the money is for. It counts as an error where several published documents print the same name, as a warning where the name was seen once or twice, and as information where it is on record from memory only.",
  },
  basis: [template("政府收支分类科目")],
  holds: namesMatch("any-name"),
})
