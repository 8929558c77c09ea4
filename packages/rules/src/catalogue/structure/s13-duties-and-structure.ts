import { every, law, rule, tellsOf } from "../../rule.ts"

export default rule({
  id: "S13",
  title: { zh: "写明职责、机构设置和所属单位", en: "Duties, structure and subordinate units are described" },
  why: {
    zh: "先知道这是谁、管什么、包括哪些单位，数字才读得懂。",
    en: "Figures only make sense once readers know whose they are, what the organisation does and which units it includes.",
  },
  basis: [law("地方预决算公开操作规程", "财预〔2016〕143号"), law("政府信息公开条例", "第二十条")],
  holds: every(
    tellsOf({
      name: "duties",
      subject: { zh: "主要职责", en: "its duties" },
      topics: ["duties"],
      words: /(?:主要|工作)职[责能]|职能职责|职责是|主要负责/u,
    }),
    tellsOf({
      name: "structure",
      subject: { zh: "机构设置", en: "its structure" },
      topics: ["structure"],
      words: /内设[^。\n]{0,12}(?:机构|科|处|部|室)|机构设置|单位构成/u,
    }),
    tellsOf({
      name: "units",
      subject: { zh: "所属单位的构成", en: "the units it takes in" },
      level: "department",
      slots: ["org.units"],
      concepts: ["org.units"],
      words:
        /(?:所属|下属|直属|二级|三级|基层)[^。\n]{0,24}(?:单位|机构|中心)|(?:纳入|编入|列入)[^。]{0,60}(?:预算|决算)[^。]{0,40}单位|(?:预算|决算)单位(?:构成|包括|有|共)/u,
    }),
  ),
})
