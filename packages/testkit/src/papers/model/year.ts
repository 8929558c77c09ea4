import type { Chance } from "../../budget/chance.ts"
import { FIELDS, FUND_TASKS, KINDS, STAFF_TASKS, type Task } from "./subjects.ts"

/** Whose money a line is: one of the three budgets, or the unit's own (事业收入 or 其他收入). */
export type Purse = "gpb" | "gfb" | "soc" | "biz" | "other"

/** What is spent under one 项 from one purse, in fen. */
export interface Line {
  readonly code: string
  readonly purse: Purse
  readonly basic: bigint
  readonly project: bigint
}

/** One year of a unit, exact to the fen. */
export interface Year {
  readonly lines: readonly Line[]
  /** Basic expenditure of the general budget by economic code. */
  readonly kinds: ReadonlyMap<string, bigint>
  readonly abroad: bigint
  readonly buy: bigint
  readonly run: bigint
  readonly recv: bigint
  readonly goods: bigint
  readonly works: bigint
  readonly services: bigint
}

/** What a unit is like; `fields` more than one make a department with long tables. */
export interface Shape {
  readonly isOrgan: boolean
  readonly fields: readonly number[]
  readonly purses: readonly Purse[]
  /** Every amount is a multiple of so many fen: 100 where tables are in whole yuan. */
  readonly grain: bigint
}

/** A year of a unit of some shape; the same chance makes the same year. */
export function yearOf(chance: Chance, shape: Shape): Year {
  const some = amounts(chance, shape.grain)
  const publics = publicsOf(chance, some)
  const kinds = kindsOf(shape, some, publics)
  return {
    ...publics,
    kinds,
    lines: [
      ...staffLines(shape, kinds),
      ...taskLines(shape, some),
      ...purseLines(shape, some, chance),
    ].toSorted(byCode),
    goods: some(12),
    works: chance.once(2) ? 0n : some(25),
    services: some(60),
  }
}

/** What every 项 is for. */
export function purposesOf({ fields, isOrgan }: Shape): ReadonlyMap<string, string> {
  const tasks: readonly Task[] = [
    ...fields.flatMap((at) => fieldAt(at).tasks),
    ...FUND_TASKS.gfb,
    ...FUND_TASKS.soc,
  ]
  const staff = STAFF_TASKS.map(({ purpose, ...codes }): [string, string] => [
    codes[sideOf(isOrgan)],
    purpose,
  ])
  const own = fields.map((at): [string, string] => [staffCode(at, isOrgan), "人员支出和日常运转"])
  return new Map([...tasks.map(({ code, purpose }): [string, string] => [code, purpose]), ...staff, ...own])
}

type Amounts = (about: number) => bigint

/** From half of so many ten-thousands of yuan to one and a half times that. */
function amounts(chance: Chance, grain: bigint): Amounts {
  return (about) => {
    const fen = Math.round(about * 1_000_000)
    return (BigInt(Math.floor(fen / 2) + chance.below(fen)) / grain) * grain
  }
}

function publicsOf(chance: Chance, some: Amounts): Pick<Year, "abroad" | "buy" | "run" | "recv"> {
  return {
    abroad: chance.once(3) ? some(8) : 0n,
    buy: chance.once(4) ? some(18) : 0n,
    run: chance.once(6) ? 0n : some(6),
    recv: chance.once(6) ? 0n : some(2),
  }
}

/** Pensions are 16 per cent of wages, the annuity half of that, housing between 5 and 12 per cent (国办发〔2015〕18号). */
function kindsOf(
  { isOrgan, fields, grain }: Shape,
  some: Amounts,
  { run, recv }: Pick<Year, "run" | "recv">,
) {
  const size = fields.length
  const annuity = some(30 * size)
  const wages = (annuity * 100n) / 8n
  const paid: readonly (readonly [string, bigint])[] = [
    ["30108", annuity * 2n],
    ["30109", annuity],
    ["30110", some(28 * size)],
    ["30113", ((wages * 8n) / 100n / grain) * grain],
    ["30302", some(20 * size)],
    ["30217", recv],
    ["30231", run],
  ]
  const plain = KINDS.filter(([code]) => code !== (isOrgan ? "30107" : "30239")).map(
    ([code, about]): readonly [string, bigint] => [code, some(about * size)],
  )
  return new Map([...plain, ...paid].filter(([, fen]) => fen > 0n).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

/** The wages are what the other lines leave over of basic expenditure; of several fields each has its part. */
function staffLines({ isOrgan, fields }: Shape, kinds: ReadonlyMap<string, bigint>): readonly Line[] {
  const paid = STAFF_TASKS.map(({ kind, ...codes }) =>
    basicLine(codes[sideOf(isOrgan)], kinds.get(kind) ?? 0n),
  )
  const all = [...kinds.values()].reduce((sum, fen) => sum + fen, 0n)
  const left = all - paid.reduce((sum, { basic }) => sum + basic, 0n)
  const part = (left / BigInt(fields.length) / 100n) * 100n
  return [
    ...paid,
    ...fields.map((at, index) =>
      basicLine(staffCode(at, isOrgan), index === 0 ? left - part * BigInt(fields.length - 1) : part),
    ),
  ]
}

function taskLines({ fields }: Shape, some: Amounts): readonly Line[] {
  return fields.flatMap((at) =>
    fieldAt(at).tasks.map(({ code }): Line => ({ code, purse: "gpb", basic: 0n, project: some(150) })),
  )
}

/** Projects that the other purses pay for; a unit's own money goes to the first project of its field. */
function purseLines({ fields, purses }: Shape, some: Amounts, chance: Chance): readonly Line[] {
  return purses.flatMap((purse): readonly Line[] => {
    if (purse === "gpb") return []
    const own = fieldAt(fields[0] ?? 0).tasks[0]?.code ?? ""
    const codes = purse === "gfb" || purse === "soc" ? FUND_TASKS[purse].map(({ code }) => code) : [own]
    return [{ code: chance.pick(codes), purse, basic: 0n, project: some(80) }]
  })
}

function basicLine(code: string, basic: bigint): Line {
  return { code, purse: "gpb", basic, project: 0n }
}

function sideOf(isOrgan: boolean): "organ" | "institution" {
  return isOrgan ? "organ" : "institution"
}

function staffCode(at: number, isOrgan: boolean): string {
  return fieldAt(at).staff[sideOf(isOrgan)]
}

/** A field by its number, which wraps around. */
export function fieldAt(at: number) {
  const field = FIELDS[at % FIELDS.length]
  if (field === undefined) throw new TypeError("no fields")
  return field
}

function byCode(a: Line, b: Line): number {
  if (a.code !== b.code) return a.code < b.code ? -1 : 1
  return 0
}
