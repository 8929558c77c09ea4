import { ARITHMETIC, carriedOver, law, listOf, rule } from "../../rule.ts"

export default rule({
  id: "N01",
  title: { zh: "收入总计等于各项来源之和", en: "Total revenue is the sum of its sources" },
  why: {
    zh: "收入有哪些来源，每一项多少，合起来应当就是总数；少列一项，读者就看不到那笔钱。",
    en: "The sources of the money, item by item, have to add up to all of it: an item left out is money nobody sees.",
  },
  basis: [law("预算法实施条例", "第四十条"), ARITHMETIC],
  holds: carriedOver({
    name: "revenue",
    total: "rev.total",
    year: "rev.year",
    carried: ["rev.carry", "rev.nonfin"],
    list: listOf(
      [
        "rev.gpb",
        "rev.gfb",
        "rev.soc",
        "rev.fsa",
        "rev.sup",
        "rev.sub",
        "rev.biz",
        "rev.op",
        "rev.other",
        "rev.fin",
        "fin.rev",
        "rev.unit",
      ],
      {
        "rev.fin": ["rev.gpb", "rev.gfb", "rev.soc"],
        "fin.rev": ["rev.gpb", "rev.gfb", "rev.soc", "rev.fin"],
        "rev.unit": ["rev.sup", "rev.sub", "rev.biz", "rev.op", "rev.other"],
      },
    ),
  }),
})
