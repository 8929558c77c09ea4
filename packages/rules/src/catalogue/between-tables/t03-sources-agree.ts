import { ARITHMETIC, adds, asStated, cell, firstOf, rule, same } from "../../rule.ts"

export default rule({
  id: "T03",
  title: { zh: "收支总表的每项来源等于收入总表该栏的合计", en: "Each source is the same in both tables" },
  why: {
    zh: "收入总表的一栏，就是收支总表的一行。收入总表只列财政拨款收入一栏的，对照三项预算之和。",
    en: "Each column of the revenue table is a line of the other. Where it has a single column for all appropriations, that is the sum of the three budgets.",
  },
  basis: [ARITHMETIC],
  holds: asStated(
    firstOf(
      same("fin.rev", cell("T.RE", "fin.rev"), cell("T.R", "fin.rev")),
      adds({
        name: "fin.rev:budgets",
        total: cell("T.R", "fin.rev"),
        parts: [cell("T.RE", "rev.gpb"), cell("T.RE", "rev.gfb"), cell("T.RE", "rev.soc")],
      }),
    ),
    same("rev.gpb", cell("T.RE", "rev.gpb"), cell("T.R", "rev.gpb")),
    same("rev.gfb", cell("T.RE", "rev.gfb"), cell("T.R", "rev.gfb")),
    same("rev.soc", cell("T.RE", "rev.soc"), cell("T.R", "rev.soc")),
    same("rev.fsa", cell("T.RE", "rev.fsa"), cell("T.R", "rev.fsa")),
    same("rev.sup", cell("T.RE", "rev.sup"), cell("T.R", "rev.sup")),
    same("rev.sub", cell("T.RE", "rev.sub"), cell("T.R", "rev.sub")),
    same("rev.biz", cell("T.RE", "rev.biz"), cell("T.R", "rev.biz")),
    same("rev.op", cell("T.RE", "rev.op"), cell("T.R", "rev.op")),
    same("rev.other", cell("T.RE", "rev.other"), cell("T.R", "rev.other")),
    same("rev.unit", cell("T.RE", "rev.unit"), cell("T.R", "rev.unit")),
    same("rev.nonfin", cell("T.RE", "rev.nonfin"), cell("T.R", "rev.nonfin")),
    same("rev.carry", cell("T.RE", "rev.carry"), cell("T.R", "rev.carry")),
  ),
})
