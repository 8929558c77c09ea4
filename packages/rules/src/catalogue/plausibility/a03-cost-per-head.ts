import { cell, every, ratio, rule, template } from "../../rule.ts"

export default rule({
  id: "A03",
  title: {
    zh: "人均人员经费、公用经费的数量级合理",
    en: "Personnel and running expenses per head are of a plausible order",
  },
  why: {
    zh: "每个月不足一千元或一年超过一百万元，多半是元、万元写混，或人数写错。范围只看数量级，不是标准。",
    en: "Less than a thousand yuan a month, or more than a million a year: most likely 元 and 万元 were mixed up, or the head count is wrong. The range is an order of magnitude, not a standard.",
  },
  basis: [template("部门预算公开格式")],
  severity: "info",
  holds: every(
    ratio({
      part: { zh: "人员经费", en: "personnel expenses" },
      whole: { zh: "实有人数", en: "staff" },
      places: [
        { name: "personnel", part: "pers", whole: "org.staff" },
        { name: "personnel-table", part: cell("T.B", "pers"), whole: "org.staff" },
      ],
      low: "12000",
      high: "1000000",
      range: {
        zh: "每人每年的元数，只看数量级",
        en: "yuan per head and year: an order of magnitude, not a standard",
      },
    }),
    ratio({
      part: { zh: "公用经费", en: "running expenses" },
      whole: { zh: "实有人数", en: "staff" },
      places: [
        { name: "running", part: "pub", whole: "org.staff" },
        { name: "running-table", part: cell("T.B", "pub"), whole: "org.staff" },
      ],
      low: "100",
      high: "1000000",
      range: {
        zh: "每人每年的元数，只看数量级",
        en: "yuan per head and year: an order of magnitude, not a standard",
      },
    }),
  ),
})
