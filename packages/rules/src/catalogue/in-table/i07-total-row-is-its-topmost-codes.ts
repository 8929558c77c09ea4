import { ARITHMETIC, addsRows, asStated, cell, eachLevel, firstOf, law, rule } from "../../rule.ts"

export default rule({
  id: "I07",
  title: { zh: "合计行等于各类之和", en: "The total row is the sum of the classes" },
  why: {
    zh: "合计行只加各类：再加上款、项就重复计算，漏掉跨页的一类就少算。收入总表的合计行见 I04。",
    en: "The total row adds up the classes (类) only: adding a section or an item as well counts it twice, and a class lost at a page break is not counted. For the revenue table, see I04.",
  },
  basis: [law("预算法实施条例", "第六条"), ARITHMETIC],
  holds: asStated(
    eachLevel("T.E", "total-row"),
    eachLevel("T.G", "total-row"),
    eachLevel("T.GF", "total-row"),
    eachLevel("T.SC", "total-row"),
    firstOf(
      addsRows({
        name: "T.F/exp.year:rows",
        total: cell("T.F", "exp.year"),
        table: "T.F",
        column: "exp.f",
        rows: "topmost-codes",
      }),
      addsRows({
        name: "T.F/exp.total:rows",
        total: cell("T.F", "exp.total"),
        table: "T.F",
        column: "exp.f",
        rows: "topmost-codes",
        more: [cell("T.F", "exp.next")],
      }),
    ),
    firstOf(
      addsRows({
        name: "T.F/exp.year[gpb]:rows",
        total: cell("T.F", "exp.year[gpb]"),
        table: "T.F",
        column: "exp.f[gpb]",
        rows: "topmost-codes",
      }),
      addsRows({
        name: "T.F/exp.total[gpb]:rows",
        total: cell("T.F", "exp.total[gpb]"),
        table: "T.F",
        column: "exp.f[gpb]",
        rows: "topmost-codes",
        more: [cell("T.F", "exp.next[gpb]")],
      }),
    ),
    firstOf(
      addsRows({
        name: "T.F/exp.year[gfb]:rows",
        total: cell("T.F", "exp.year[gfb]"),
        table: "T.F",
        column: "exp.f[gfb]",
        rows: "topmost-codes",
      }),
      addsRows({
        name: "T.F/exp.total[gfb]:rows",
        total: cell("T.F", "exp.total[gfb]"),
        table: "T.F",
        column: "exp.f[gfb]",
        rows: "topmost-codes",
        more: [cell("T.F", "exp.next[gfb]")],
      }),
    ),
    firstOf(
      addsRows({
        name: "T.F/exp.year[soc]:rows",
        total: cell("T.F", "exp.year[soc]"),
        table: "T.F",
        column: "exp.f[soc]",
        rows: "topmost-codes",
      }),
      addsRows({
        name: "T.F/exp.total[soc]:rows",
        total: cell("T.F", "exp.total[soc]"),
        table: "T.F",
        column: "exp.f[soc]",
        rows: "topmost-codes",
        more: [cell("T.F", "exp.next[soc]")],
      }),
    ),
  ),
})
