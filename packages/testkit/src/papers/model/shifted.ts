import type { Chance } from "../../budget/chance.ts"
import type { Year } from "./year.ts"

/** How another year, or the budget of a year that is over, differs: amounts up to so many per cent off, some the same. */
export interface Shift {
  readonly percent: number
  /** Travel, cars and reception were not less. */
  readonly publicsFall: boolean
  readonly grain: bigint
}

/** The same lines in other amounts; one in six is the same. */
export function shifted(year: Year, chance: Chance, { percent, publicsFall, grain }: Shift): Year {
  const by = (fen: bigint, from: number, to: number) =>
    chance.once(6)
      ? fen
      : ((fen * BigInt(1000 + from * 10 + chance.below((to - from) * 10 + 1))) / 1000n / grain) * grain
  const around = (fen: bigint) => by(fen, -percent, percent)
  const publics = (fen: bigint) => by(fen, publicsFall ? 0 : -percent, percent)
  return {
    lines: year.lines.map((line) => ({ ...line, basic: around(line.basic), project: around(line.project) })),
    kinds: new Map([...year.kinds].map(([code, fen]) => [code, around(fen)])),
    abroad: publics(year.abroad),
    buy: publics(year.buy),
    run: publics(year.run),
    recv: publics(year.recv),
    goods: around(year.goods),
    works: around(year.works),
    services: around(year.services),
  }
}
