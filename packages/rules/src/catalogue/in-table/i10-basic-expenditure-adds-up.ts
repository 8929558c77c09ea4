import { addsRows, asStated, cell, eachLevel, eachRow, firstOf, law, onlyUnder, rule } from "../../rule.ts"

export default rule({
  id: "I10",
  title: {
    zh: "基本支出表横向、纵向相加，人员经费与公用经费不混列",
    en: "The table of basic expenditure adds up both ways, with personnel and running expenses kept apart",
  },
  why: {
    zh: "每一行的合计等于人员经费加公用经费；款合成类，类合成合计。工资福利和对个人的补助是人员经费，商品服务、资本性支出等是公用经费。",
    en: "Each row is personnel plus running expenses (人员经费, 公用经费); sections add up to classes, and classes to the total. Pay and payments to people are personnel expenses; goods, services and capital outlay are running expenses.",
  },
  basis: [law("预算法实施条例", "第五条"), law("预算法", "第四十六条")],
  holds: asStated(
    eachRow({ table: "T.B", total: "gpb.basic", optional: ["pers", "pub"] }),
    eachLevel("T.B", "codes"),
    addsRows({
      name: "T.B/gpb.basic:rows",
      total: cell("T.B", "gpb.basic"),
      table: "T.B",
      column: "gpb.basic",
      rows: ["3"],
    }),
    firstOf(
      addsRows({
        name: "T.B/pers:rows",
        total: cell("T.B", "pers"),
        table: "T.B",
        column: "pers",
        rows: ["3"],
      }),
      addsRows({
        name: "T.B/pers:codes",
        total: cell("T.B", "pers"),
        table: "T.B",
        column: "gpb.basic",
        rows: ["301", "303"],
      }),
    ),
    firstOf(
      addsRows({ name: "T.B/pub:rows", total: cell("T.B", "pub"), table: "T.B", column: "pub", rows: ["3"] }),
      addsRows({
        name: "T.B/pub:codes",
        total: cell("T.B", "pub"),
        table: "T.B",
        column: "gpb.basic",
        rows: ["302", "307", "309", "310", "311", "312", "399"],
      }),
    ),
    onlyUnder({ table: "T.B", column: "pers", codes: ["301", "303"], never: ["302", "307", "310", "399"] }),
    onlyUnder({ table: "T.B", column: "pub", codes: ["302", "307", "310", "399"], never: ["301", "303"] }),
  ),
})
