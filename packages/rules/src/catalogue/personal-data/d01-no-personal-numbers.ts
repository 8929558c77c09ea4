import { law, neverSays, rule } from "../../rule.ts"

export default rule({
  id: "D01",
  title: { zh: "没有手机号、身份证号和银行账号", en: "No mobile, identity card or bank account number" },
  why: {
    zh: "公开文件会被长期保存和检索，个人号码不应出现在里面。",
    en: "What is published stays searchable for years; private numbers have no place in it.",
  },
  basis: [law("个人信息保护法", "第六条"), law("政府信息公开条例", "第十五条")],
  holds: neverSays({
    name: "numbers",
    wrong: {
      zh: "有手机号、身份证号或银行账号",
      en: "There is a mobile, identity card or bank account number",
    },
    right: {
      zh: "没有手机号、身份证号和银行账号",
      en: "There is no mobile, identity card or bank account number",
    },
    advice: { zh: "请删去或改用办公电话。", en: "Remove it, or give an office telephone number." },
    patterns: [
      { finds: /(?<![\dA-Za-z])1[3-9]\d{9}(?![\dA-Za-z])/gu, digits: 11 },
      { finds: /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/gu, digits: 17, valid: "resident-id" },
      { finds: /(?<![\dA-Za-z])\d{16,19}(?![\dA-Za-z])/gu, digits: 16, valid: "bank-card" },
    ],
  }),
})
