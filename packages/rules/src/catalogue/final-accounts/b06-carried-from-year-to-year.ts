import { ARITHMETIC, asStated, carriesForward, cell, rule, template } from "../../rule.ts"

export default rule({
  id: "B06",
  title: { zh: "年末结转等于下年年初结转", en: "What one year carries forward, the next carries in" },
  why: {
    zh: "钱没有花完就转到下一年，两年的决算应当接得上。",
    en: "Money not spent passes into the next year, so the accounts of two years should link up.",
  },
  basis: [template("收入支出决算总表"), ARITHMETIC],
  applies: { stage: "final" },
  holds: asStated(
    carriesForward({
      name: "all",
      closing: [cell("T.RE", "exp.next"), "exp.next"],
      opening: [cell("T.RE", "rev.carry"), "rev.carry"],
    }),
    carriesForward({
      name: "appropriations",
      closing: [cell("T.F", "exp.next")],
      opening: [cell("T.F", "rev.carry")],
    }),
  ),
})
