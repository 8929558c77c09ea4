import { ARITHMETIC, asStated, firstOf, impliedPrior, rule } from "../../rule.ts"

export default rule({
  id: "N36",
  title: { zh: "倒推的上年数也应当勾稽", en: "Last year's figures, worked back from the changes, agree too" },
  why: {
    zh: "本年数减去增减就是上年数；本年对得上而上年对不上，说明某个增减写错了。",
    en: "This year less the change is last year. Where this year agrees and last year does not, one of the changes is wrong.",
  },
  basis: [ARITHMETIC],
  severity: "warning",
  holds: asStated(
    impliedPrior("totals", "exp.total", ["rev.total"]),
    impliedPrior("general-budget", "gpb.exp", ["gpb.basic", "gpb.proj"]),
    firstOf(
      impliedPrior("three-publics", "sg", ["sg.abroad", "sg.car", "sg.recv"]),
      impliedPrior("three-publics-cars-split", "sg", ["sg.abroad", "sg.buy", "sg.run", "sg.recv"]),
    ),
    impliedPrior("cars", "sg.car", ["sg.buy", "sg.run"]),
  ),
})
