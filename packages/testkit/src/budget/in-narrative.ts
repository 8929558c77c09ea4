import type { About, Given, GivenStatement } from "../given.ts"
import { printed, sumOf } from "./amounts.ts"
import { classesOf, whole } from "./in-tables.ts"
import type { UnitBudget } from "./unit-budget.ts"

/** The narrative of a budget in 万元, each figure rounded on its own, with changes against last year's. */
export function narrativeFigures(now: UnitBudget, last: UnitBudget): Given {
  const wan = (fen: bigint) => printed(fen, "万元")
  const [sums, then] = [sumsOf(now), sumsOf(last)]
  const amounts = Object.entries(sums).map(([slot, fen]) => [slot, wan(fen)])
  const changes = CHANGES.map((slot) => [`Δ${slot}`, wan(sums[slot] - then[slot])])
  const classes = classesOf([...now.items, ...now.own]).map(([code, items]) => [
    `exp.f[${code}]`,
    wan(sumOf(items.map(whole))),
  ])
  return {
    ...Object.fromEntries([...amounts, ...classes, ...changes]),
    ...ZEROES,
    veh: String(now.vehicles),
    "veh.general": String(now.vehicles),
    "veh.buy": "1",
  }
}

/** An office telephone, and no name. */
export const CONTACT = { name: null, phone: "023-55500000" }

/** What such a narrative says in words: reasons of its changes, and that there are no other budgets. */
export const NARRATIVE_WORDS: Pick<About, "statements" | "contact"> = {
  contact: CONTACT,
  statements: [
    { kind: "none", concept: "gfb.exp", text: "本单位没有政府性基金预算财政拨款安排的支出。" },
    { kind: "none", concept: "soc.exp", text: "本单位没有国有资本经营预算财政拨款安排的支出。" },
    { kind: "reason", concept: "sg.buy", text: "更新一辆达到报废年限的公务用车。" },
    ...[
      "rev.total",
      "exp.total",
      "gpb.exp",
      "gpb.basic",
      "gpb.proj",
      "sg",
      "sg.abroad",
      "sg.car",
      "sg.recv",
    ].map(reason),
  ],
}

/** The sources and funds such a unit has none of. */
const ZEROES: Given = {
  "rev.gfb": "0.00",
  "rev.soc": "0.00",
  "rev.fsa": "0.00",
  "rev.sup": "0.00",
  "rev.sub": "0.00",
  "rev.op": "0.00",
  "rev.biz": "0.00",
  "gfb.exp": "0.00",
}

const CHANGES = [
  "rev.total",
  "exp.total",
  "gpb.exp",
  "gpb.basic",
  "gpb.proj",
  "sg",
  "sg.abroad",
  "sg.car",
  "sg.recv",
] as const

function sumsOf({ items, kinds, own, publics, goods, services }: UnitBudget) {
  const gpb = sumOf(items.map(whole))
  const unit = sumOf(own.map(whole))
  const { abroad, buy, run, recv } = publics
  return {
    "rev.total": gpb + unit,
    "rev.gpb": gpb,
    "rev.other": unit,
    "exp.total": gpb + unit,
    "gpb.rev": gpb,
    "gpb.exp": gpb,
    "gpb.basic": sumOf(items.map(({ basic }) => basic)),
    "gpb.proj": sumOf(items.map(({ project }) => project)),
    sg: abroad + buy + run + recv,
    "sg.abroad": abroad,
    "sg.car": buy + run,
    "sg.buy": buy,
    "sg.run": run,
    "sg.recv": recv,
    ops: sumOf(kinds.filter(({ side }) => side === "pub").map(({ amount }) => amount)),
    pr: goods + services,
    "pr.g": goods,
    "pr.w": 0n,
    "pr.s": services,
  }
}

function reason(concept: string): GivenStatement {
  // The concepts above are concepts.
  return {
    kind: "reason",
    concept: concept as GivenStatement["concept"],
    text: `${concept}变动的主要原因是业务量变化。`,
  }
}
