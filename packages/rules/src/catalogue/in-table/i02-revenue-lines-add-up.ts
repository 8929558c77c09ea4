import { asStated, eachRow, firstOf, law, rule, SOURCE_SUBTOTALS, SOURCES } from "../../rule.ts"

export default rule({
  id: "I02",
  title: { zh: "收支总表收入各行相加等于合计与总计", en: "The revenue lines of the table add up" },
  why: {
    zh: "各项来源合成本年收入，加上使用非财政拨款结余和上年结转就是收入总计。有的格式不列本年收入合计，各项来源直接合成总计。",
    en: "The sources add up to the revenue of the year; with balances used and money carried over, to the total. Some forms have no line for the year, and the sources add up to the total.",
  },
  basis: [law("预算法实施条例", "第四十条")],
  holds: asStated(
    eachRow({ table: "T.RE", total: "fin.rev", optional: ["rev.gpb", "rev.gfb", "rev.soc"] }),
    eachRow({
      table: "T.RE",
      total: "rev.unit",
      optional: ["rev.sup", "rev.sub", "rev.biz", "rev.op", "rev.other"],
    }),
    eachRow({ table: "T.RE", total: "rev.year", optional: SOURCES, subtotals: SOURCE_SUBTOTALS }),
    firstOf(
      eachRow({
        table: "T.RE",
        total: "rev.total",
        parts: ["rev.year"],
        optional: ["rev.nonfin", "rev.carry"],
      }),
      eachRow({
        table: "T.RE",
        total: "rev.total",
        by: "sources",
        optional: [...SOURCES, "rev.nonfin", "rev.carry"],
        subtotals: SOURCE_SUBTOTALS,
      }),
    ),
  ),
})
