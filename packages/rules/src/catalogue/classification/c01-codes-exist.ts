import { codesKnown, rule, template } from "../../rule.ts"

export default rule({
  id: "C01",
  title: { zh: "科目编码是当年的科目", en: "Codes belong to the classification of their year" },
  why: {
    zh: "编码写错，金额就归到了别的事项上。位数不对的编码在任何一年都不存在；未收录的编码只作提示，因为收录的科目多凭记忆整理。",
    en: "A wrong code puts money under another purpose. A code of the wrong length exists in no year; one that is not on record here is only pointed out, because much of the record was written from memory.",
  },
  basis: [template("政府收支分类科目")],
  holds: codesKnown(),
})
