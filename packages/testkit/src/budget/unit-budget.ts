import type { Chance } from "./chance.ts"

/** What is spent under one 项, in fen. */
export interface Item {
  readonly code: string
  readonly name: string
  readonly basic: bigint
  readonly project: bigint
}

/** What basic expenditure is spent on, in fen, by economic code. */
export interface Kind {
  readonly code: string
  readonly name: string
  readonly side: "pers" | "pub"
  readonly amount: bigint
}

/** Travel abroad, cars bought and run, and reception, in fen. */
export interface ThreePublics {
  readonly abroad: bigint
  readonly buy: bigint
  readonly run: bigint
  readonly recv: bigint
}

/**
 * One year of an invented unit, exact to the fen and consistent: the items of the general budget, the same basic
 * expenditure by economic kind, money of its own, and what the narrative speaks of besides.
 */
export interface UnitBudget {
  readonly items: readonly Item[]
  readonly kinds: readonly Kind[]
  /** Projects paid from the unit's own revenue (其他收入), under the first item's 类. */
  readonly own: readonly Item[]
  readonly publics: ThreePublics
  readonly goods: bigint
  readonly services: bigint
  readonly vehicles: number
}

/**
 * 项 that units have in common, with the economic kind whose money is the same money, and the per cent of wages that is
 * paid in: 16 for pensions, 8 for the annuity (国办发〔2015〕18号), and 10 of the 5 to 12 there are for housing.
 */
const PAID_FOR: readonly {
  readonly code: string
  readonly name: string
  readonly kind: string
  readonly kindName: string
  readonly share?: bigint
}[] = [
  {
    code: "2080505",
    name: "机关事业单位基本养老保险缴费支出",
    kind: "30108",
    kindName: "机关事业单位基本养老保险缴费",
    share: 16n,
  },
  {
    code: "2080506",
    name: "机关事业单位职业年金缴费支出",
    kind: "30109",
    kindName: "职业年金缴费",
    share: 8n,
  },
  { code: "2101101", name: "行政单位医疗", kind: "30110", kindName: "职工基本医疗保险缴费" },
  { code: "2210201", name: "住房公积金", kind: "30113", kindName: "住房公积金", share: 10n },
]
const PERSONNEL = [
  ["30101", "基本工资"],
  ["30102", "津贴补贴"],
  ["30103", "奖金"],
] as const
const PUBLIC = [
  ["30201", "办公费"],
  ["30205", "水费"],
  ["30206", "电费"],
  ["30211", "差旅费"],
  ["30213", "维修（护）费"],
  ["31002", "办公设备购置"],
] as const
const PROJECTS = [
  ["2010302", "一般行政管理事务"],
  ["2010399", "其他政府办公厅（室）及相关机构事务支出"],
  ["2080199", "其他人力资源和社会保障管理事务支出"],
  ["2120199", "其他城乡社区管理事务支出"],
] as const

/** A year's budget; amounts run from some ten thousand to some ten million yuan. `hasOwn`: money besides appropriations. */
export function unitBudget(chance: Chance, hasOwn: boolean): UnitBudget {
  const annuity = amount(chance, 40)
  const paid = PAID_FOR.map(({ share, ...names }) => ({
    ...names,
    amount: share === undefined ? amount(chance, 60) : (annuity * share) / 8n,
  }))
  const kinds: readonly Kind[] = [
    ...PERSONNEL.map(([code, name]): Kind => ({ code, name, side: "pers", amount: amount(chance, 400) })),
    ...paid.map(
      ({ kind, kindName, amount: same }): Kind => ({
        code: kind,
        name: kindName,
        side: "pers",
        amount: same,
      }),
    ),
    ...PUBLIC.map(([code, name]): Kind => ({ code, name, side: "pub", amount: amount(chance, 30) })),
  ]
  const wages =
    kinds.reduce((sum, { amount: each }) => sum + each, 0n) -
    paid.reduce((sum, each) => sum + each.amount, 0n)
  const items: readonly Item[] = [
    { code: "2010301", name: "行政运行", basic: wages, project: 0n },
    ...PROJECTS.map(([code, name]): Item => ({ code, name, basic: 0n, project: amount(chance, 200) })),
    ...paid.map(({ code, name, amount: same }): Item => ({ code, name, basic: same, project: 0n })),
  ]
  return {
    items: items.toSorted((a, b) => Number(a.code > b.code) - Number(a.code < b.code)),
    kinds: kinds.toSorted((a, b) => Number(a.code > b.code) - Number(a.code < b.code)),
    own: hasOwn
      ? [
          {
            code: "2010399",
            name: "其他政府办公厅（室）及相关机构事务支出",
            basic: 0n,
            project: amount(chance, 50),
          },
        ]
      : [],
    publics: {
      abroad: amount(chance, 3),
      buy: amount(chance, 20),
      run: amount(chance, 5),
      recv: amount(chance, 2),
    },
    goods: amount(chance, 10),
    services: amount(chance, 10),
    vehicles: 1 + chance.below(5),
  }
}

/** The year before: the same kinds of money in other amounts, and more for travel, cars and reception. */
export function yearBefore(now: UnitBudget, chance: Chance): UnitBudget {
  const { abroad, buy, run, recv } = now.publics
  const more = (fen: bigint) => fen + amount(chance, 1)
  return {
    ...unitBudget(chance, now.own.length > 0),
    publics: { abroad: more(abroad), buy: more(buy), run: more(run), recv: more(recv) },
  }
}

/** From half of `tens` ten-thousands of yuan to one and a half times that, to the fen. */
function amount(chance: Chance, tens: number): bigint {
  const fen = tens * 1_000_000
  return BigInt(Math.floor(fen / 2) + chance.below(fen))
}
