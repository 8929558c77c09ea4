import type { Chance } from "../../budget/chance.ts"
import type { NumberStyle } from "./digits.ts"

/** How the sentences of a paper are worded where forms leave a choice. */
export interface Voice {
  readonly numbers: NumberStyle
  readonly nought: "0" | "0.00"
  /** Before a change: `比{L}年预算`. */
  readonly since: string
  /** In place of a change of nothing: `与{L}年预算持平`. */
  readonly unchanged: string
  readonly up: string
  readonly down: string
  readonly rateUp: string
  readonly rateDown: string
  /** Before a reason. */
  readonly because: string
  /** How the items of a list are named. */
  readonly itemPath: "brackets" | "codes" | "hyphens"
  /** Picks among the words a template leaves open. */
  readonly chance: Chance
}

/** A voice as units have them; what a form prescribes is given and stays. */
export function voiceOf(chance: Chance, prescribed: Partial<Voice>): Voice {
  return {
    numbers: {
      unit: "万元",
      decimals: 2,
      separator: chance.pick(["", "", ",", "，"]),
      trims: chance.once(2),
    },
    nought: chance.pick(["0", "0.00"]),
    since: chance.pick(["比{L}年预算", "较{L}年预算", "比{L}年预算数"]),
    unchanged: chance.pick(["与{L}年预算持平", "比{L}年预算持平", "与{L}年预算一致"]),
    up: "增加",
    down: "减少",
    rateUp: chance.pick(["增加", "增长"]),
    rateDown: chance.pick(["减少", "下降"]),
    because: chance.pick(["主要原因是", "主要原因是：", "主要原因："]),
    itemPath: chance.pick(["brackets", "codes", "hyphens"]),
    chance,
    ...prescribed,
  }
}
