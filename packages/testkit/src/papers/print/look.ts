import type { Chance } from "../../budget/chance.ts"
import type { NumberStyle } from "./digits.ts"

/** How the tables of a paper look, besides what stands in them. */
export interface Look {
  readonly numbers: NumberStyle
  /** How nought is printed: as a number, with its decimals or alone, as a stroke, or not at all. */
  readonly nought: "number" | "0" | "-" | ""
  /** 类, 款, 项 in columns of their own, or joined in one. */
  readonly codes: "apart" | "joined"
  readonly total: "first" | "last"
  /** How a table without amounts shows that: rows left empty, or 无. */
  readonly empty: "rows" | "无"
  /** Lines left empty above the totals of a table of two sides. */
  readonly spare: number
  /** Before each level of names in tables of codes. */
  readonly indent: "" | "  " | "　"
  /** How the line over a table says the unit, and who made it. */
  readonly unitLine: string
  readonly maker: string
}

/** A look as units have them; what a form prescribes is given and stays. */
export function lookOf(chance: Chance, prescribed: Partial<Look>): Look {
  const unit = chance.pick(["元", "元", "万元"] as const)
  return {
    numbers: {
      unit,
      decimals: unit === "元" && chance.once(3) ? 0 : 2,
      separator: chance.pick(["", ","]),
      trims: false,
    },
    nought: chance.pick(["number", "number", "0", "-", "", ""]),
    codes: chance.pick(["apart", "joined"]),
    total: chance.pick(["first", "last"]),
    empty: chance.pick(["rows", "无"]),
    spare: chance.below(5),
    indent: chance.pick(["", "", "  ", "　"]),
    unitLine: chance.pick(["单位：", "单位：", "单位:", "金额单位：", "单位：人民币"]),
    maker: chance.pick(["编制{部门}：", "编制{部门}：", "{部门}名称：", "{部门}："]),
    ...prescribed,
  }
}
