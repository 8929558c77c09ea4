import { law, requiresSections, rule, template } from "../../rule.ts"

export default rule({
  id: "S01",
  title: { zh: "格式要求的各部分齐全", en: "All sections of the form are there, in order" },
  why: {
    zh: "各单位按同一格式公开，读者才能对照；缺一部分，就可能少了一项应当公开的内容。",
    en: "One form for all lets readers compare; a section left out may be required content left out.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号"), template("部门预算情况说明")],
  holds: requiresSections(3, [
    {
      stage: "budget",
      from: 2019,
      toldBy: ["organisation", "totals"],
      ordered: true,
      sections: [
        { topic: "organisation", or: [["duties"], ["structure"]] },
        { topic: "totals", or: [["revenue", "expenditure"]] },
        { topic: "budget" },
        { topic: "threePublics" },
        { topic: "other", or: [["operations"], ["procurement"], ["performance"], ["assets"]] },
        { topic: "glossary" },
        { topic: "contact" },
      ],
    },
    {
      stage: "budget",
      until: 2018,
      toldBy: ["organisation", "totals", "other"],
      ordered: true,
      sections: [
        { topic: "organisation", or: [["duties"], ["structure"]] },
        { topic: "budget" },
        { topic: "threePublics" },
        { topic: "other", or: [["operations"], ["procurement"], ["performance"]] },
        { topic: "glossary" },
      ],
    },
    {
      stage: "final",
      toldBy: ["organisation", "duties", "structure"],
      ordered: false,
      sections: [
        { topic: "organisation", or: [["duties"], ["structure"]] },
        { topic: "budget", or: [["totals"], ["revenue", "expenditure"]] },
        { topic: "threePublics" },
        { topic: "glossary" },
      ],
    },
  ]),
})
