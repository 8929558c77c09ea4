import type { Given, GivenTable, Stated } from "../given.ts"
import { type PrintedUnit, printed, sumOf } from "./amounts.ts"
import type { Item, Kind, UnitBudget } from "./unit-budget.ts"

/** Which paper: a budget, or final accounts with what was carried in and is carried forward. */
export interface Carried {
  readonly in: bigint
  readonly forward: bigint
}

/** The standard tables of a budget, every cell printed from its own exact amount. */
export function tableFigures(budget: UnitBudget, unit: PrintedUnit, carried: Carried): Given {
  const all = [...budget.items, ...budget.own]
  const show = (fen: bigint) => printed(fen, unit)
  return {
    ...totals(budget, show, carried),
    ...rows(all, "T.E", (items) => spent(items, show, { total: "exp.total", fund: "exp" })),
    ...rows(budget.items, "T.G", (items) => spent(items, show, { total: "gpb.exp", fund: "gpb" })),
    ...revenueRows(budget, show, carried),
    ...kindRows(budget.kinds, show),
    ...publics(budget, show),
  }
}

/** The heads of the same tables: names of codes, and notes under those without amounts. */
export function tableHeads(budget: UnitBudget, unit: PrintedUnit): readonly GivenTable[] {
  const named = [...budget.items, ...budget.own].map(({ code, name }) => ({ code, name }))
  const kinds = budget.kinds.map(({ code, name }) => ({ code, name }))
  return [
    { place: "T.RE", unit },
    { place: "T.R", unit, rows: named },
    { place: "T.E", unit, rows: named },
    { place: "T.F", unit },
    { place: "T.G", unit, rows: named },
    { place: "T.B", unit, rows: kinds },
    { place: "T.S", unit },
    { place: "T.GF", unit, note: "本单位没有政府性基金预算财政拨款安排的支出，故本表无数据。" },
    { place: "T.SC", unit, note: "本单位没有国有资本经营预算财政拨款安排的支出，故本表无数据。" },
  ]
}

type Show = (fen: bigint) => Stated

function totals({ items, own }: UnitBudget, show: Show, carried: Carried): Given {
  const all = [...items, ...own]
  const [gpb, unit] = [sumOf(items.map(whole)), sumOf(own.map(whole))]
  const income = gpb + unit + carried.forward - carried.in
  return {
    "T.RE/rev.gpb": show(gpb + carried.forward - carried.in),
    "T.RE/rev.other": show(unit),
    "T.RE/rev.year": show(income),
    "T.RE/rev.carry": show(carried.in),
    "T.RE/rev.total": show(income + carried.in),
    ...Object.fromEntries(
      classesOf(all).map(([code, each]) => [`T.RE/exp.f[${code}]`, show(sumOf(each.map(whole)))]),
    ),
    "T.RE/exp.year": show(gpb + unit),
    "T.RE/exp.next": show(carried.forward),
    "T.RE/exp.total": show(gpb + unit + carried.forward),
    ...appropriations(items, show, carried),
  }
}

function appropriations(items: readonly Item[], show: Show, carried: Carried): Given {
  const gpb = sumOf(items.map(whole))
  const byClass = classesOf(items).flatMap(([code, each]) => {
    const sum = show(sumOf(each.map(whole)))
    return [
      [`T.F/exp.f[${code}]`, sum],
      [`T.F/exp.f[gpb,${code}]`, sum],
    ]
  })
  const inAll = (concept: string, fen: bigint) => [
    [`T.F/${concept}`, show(fen)],
    [`T.F/${concept}[gpb]`, show(fen)],
  ]
  return {
    "T.F/rev.gpb": show(gpb + carried.forward - carried.in),
    "T.F/rev.year": show(gpb + carried.forward - carried.in),
    "T.F/rev.total": show(gpb + carried.forward),
    ...Object.fromEntries([
      ...inAll("rev.carry", carried.in),
      ...byClass,
      ...inAll("exp.year", gpb),
      ...inAll("exp.next", carried.forward),
      ...inAll("exp.total", gpb + carried.forward),
    ]),
  }
}

/** What comes in under each code is what is spent, and under the first of them the difference of what is carried. */
function revenueRows({ items, own }: UnitBudget, show: Show, carried: Carried): Given {
  const [first] = items
  return rows([...items, ...own], "T.R", (each) => {
    const other = sumOf(each.filter((item) => own.includes(item)).map(whole))
    const kept = first !== undefined && each.includes(first) ? carried.forward - carried.in : 0n
    const all = sumOf(each.map(whole)) + kept
    return { "rev.total": show(all), "rev.gpb": show(all - other), "rev.other": show(other) }
  })
}

interface Columns {
  readonly total: string
  readonly fund: string
}

function spent(items: readonly Item[], show: Show, { total, fund }: Columns): Given {
  return {
    [total]: show(sumOf(items.map(whole))),
    [`${fund}.basic`]: show(sumOf(items.map(({ basic }) => basic))),
    [`${fund}.proj`]: show(sumOf(items.map(({ project }) => project))),
  }
}

/** The total row, then every 类 with its 款 and 项. */
function rows(items: readonly Item[], table: string, columns: (items: readonly Item[]) => Given): Given {
  const codes = [
    ...new Set(items.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 5), code])),
  ].toSorted()
  const of = (key: string, under: readonly Item[]) =>
    Object.entries(columns(under)).map(([column, stated]) => [`${table}/${column}${key}`, stated])
  return Object.fromEntries([
    ...of("", items),
    ...codes.flatMap((code) =>
      of(
        `[${code}]`,
        items.filter((item) => item.code.startsWith(code)),
      ),
    ),
  ])
}

function kindRows(kinds: readonly Kind[], show: Show): Given {
  const codes = [...new Set(kinds.flatMap(({ code }) => [code.slice(0, 3), code]))].toSorted()
  const of = (key: string, under: readonly Kind[]) => {
    const side = (which: Kind["side"]) =>
      sumOf(under.filter((kind) => kind.side === which).map(({ amount }) => amount))
    return [
      [`T.B/gpb.basic${key}`, show(side("pers") + side("pub"))],
      [`T.B/pers${key}`, show(side("pers"))],
      [`T.B/pub${key}`, show(side("pub"))],
    ]
  }
  return Object.fromEntries([
    ...of("", kinds),
    ...codes.flatMap((code) =>
      of(
        `[${code}]`,
        kinds.filter((kind) => kind.code.startsWith(code)),
      ),
    ),
  ])
}

function publics({ publics: { abroad, buy, run, recv } }: UnitBudget, show: Show): Given {
  return {
    "T.S/sg": show(abroad + buy + run + recv),
    "T.S/sg.abroad": show(abroad),
    "T.S/sg.car": show(buy + run),
    "T.S/sg.buy": show(buy),
    "T.S/sg.run": show(run),
    "T.S/sg.recv": show(recv),
  }
}

/** Items by their 类. */
export function classesOf(items: readonly Item[]): readonly (readonly [string, readonly Item[]])[] {
  const codes = [...new Set(items.map(({ code }) => code.slice(0, 3)))].toSorted()
  return codes.map((code) => [code, items.filter((item) => item.code.startsWith(code))])
}

/** Basic and project expenditure together. */
export function whole({ basic, project }: Item): bigint {
  return basic + project
}
