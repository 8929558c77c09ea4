import { law, namesNoOther, rule } from "../../rule.ts"

export default rule({
  id: "F04",
  title: {
    zh: "该写本单位名称的地方写的是本单位",
    en: "The organisation's own name stands where it belongs",
  },
  why: {
    zh: "套用其他单位或其他地区的文稿，容易留下别人的名称。只看标题行、编制单位和表头：正文提到别的单位往往有道理。",
    en: "A document adapted from another unit's can easily keep that name. Only title lines, the line “编制单位” and heads of tables are checked: elsewhere other units are often named for good reason.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号")],
  holds: namesNoOther(),
})
