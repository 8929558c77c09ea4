import { type Chance, chanceOf } from "../../budget/chance.ts"
import { type Facts, factsOf } from "./facts.ts"
import { type Shift, shifted } from "./shifted.ts"
import { fieldAt, type Purse, purposesOf, type Shape, type Year, yearOf } from "./year.ts"

/** A unit and everything its paper of one year can state, consistent and exact. */
export interface UnitModel {
  readonly name: string
  readonly district: string
  readonly isOrgan: boolean
  readonly level: "unit" | "department"
  readonly fiscalYear: number
  /** This year's amounts; last year's stand with `⁻`, the budget of accounts with `@budget`. */
  readonly facts: Facts
  readonly counts: ReadonlyMap<string, number>
  readonly purposes: ReadonlyMap<string, string>
  /** Names of projects of the general budget; what they cost stands at `exp.proj[name]`. */
  readonly projects: readonly string[]
}

/** What a form asks of the unit whose paper it is. */
export interface Wanted {
  readonly seed: number
  readonly stage: "budget" | "final"
  readonly grain: bigint
  readonly purses: readonly Purse[]
  /** Whether money may be carried in, and in accounts forward. */
  readonly carries: boolean
  /** The slots whose comparison is with what was executed last year. */
  readonly executed: RegExp
}

const DISTRICTS = ["澜桥区", "青禾区", "云岭区", "栖川区"]

/** The unit of a seed. */
export function unitModel(wanted: Wanted): UnitModel {
  const chance = chanceOf(wanted.seed)
  const shape = shapeOf(chance, wanted)
  const [first = 0] = shape.fields
  const district = chance.pick(DISTRICTS)
  return {
    district,
    name: `${district}${fieldAt(first).names[shape.isOrgan ? 0 : 1]}`,
    isOrgan: shape.isOrgan,
    level: shape.isOrgan ? "department" : "unit",
    fiscalYear: 2021 + chance.below(4),
    purposes: purposesOf(shape),
    ...amountsOf(chance, shape, wanted),
  }
}

function shapeOf(chance: Chance, { grain, purses }: Wanted): Shape {
  const first = chance.below(5)
  const count = chance.once(3) ? 2 + chance.below(3) : 1
  const isOrgan = chance.once(2)
  return {
    isOrgan,
    fields: Array.from({ length: count }, (_, at) => (first + at) % 5),
    purses: purses.filter((purse) => purse === "gpb" || (chance.once(3) && !(isOrgan && purse === "biz"))),
    grain,
  }
}

function amountsOf(chance: Chance, shape: Shape, { stage, carries, grain, executed }: Wanted) {
  const now = yearOf(chance, shape)
  const some = carries && chance.once(2) ? carriedOf(chance, grain) : { in: 0n, next: 0n }
  const carried = stage === "budget" ? { in: some.in, next: 0n } : some
  const other = (shift: Partial<Shift>) =>
    factsOf(shifted(now, chance, { percent: 15, publicsFall: true, grain, ...shift }), { in: 0n, next: 0n })
  const last = other({})
  const mark = stage === "budget" ? "@execution⁻" : "@budget"
  const third = marked(other({ percent: 10 }), mark)
  const facts = new Map([
    ...factsOf(now, carried),
    ...marked(last, "⁻"),
    ...[...third].filter(([slot]) => stage === "final" || executed.test(slot)),
  ])
  if (!shape.isOrgan) for (const slot of ["ops", "ops⁻"]) facts.set(slot, 0n)
  const projects = projectsOf(now, purposesOf(shape))
  for (const [name, fen] of projects)
    for (const fund of ["", "gpb,"]) facts.set(`exp.proj[${fund}${name}]`, fen)
  facts.set("T.PJ/exp.proj", facts.get("gpb.proj") ?? 0n)
  facts.set("T.PJ/exp.proj[gpb]", facts.get("gpb.proj") ?? 0n)
  return { facts, counts: countsOf(chance, facts), projects: projects.map(([name]) => name) }
}

/** A project for every 项 of the general budget that has one, under what it is for. */
function projectsOf(
  { lines }: Year,
  purposes: ReadonlyMap<string, string>,
): readonly (readonly [string, bigint])[] {
  return lines
    .filter(({ purse, project }) => purse === "gpb" && project > 0n)
    .map(({ code, project }) => [`${(purposes.get(code) ?? "").replace(/等.*$/, "")}经费`, project])
}

function carriedOf(chance: Chance, grain: bigint) {
  const some = () => (BigInt(1_000_000 + chance.below(40_000_000)) / grain) * grain
  return { in: some(), next: some() }
}

function marked(facts: Facts, mark: string): Facts {
  return new Map([...facts].map(([slot, fen]) => [`${slot}${mark}`, fen]))
}

function countsOf(chance: Chance, facts: Facts): ReadonlyMap<string, number> {
  const isRun = (facts.get("sg.run") ?? 0n) > 0n
  const parts = ["veh.confidential", "veh.emergency", "veh.duty", "veh.special", "veh.other"]
  const counts = parts.map((slot, at): [string, number] => [
    slot,
    isRun ? (at === 1 ? 1 : chance.below(3)) : 0,
  ])
  const vehicles = counts.reduce((sum, [, count]) => sum + count, 0)
  return new Map([
    ["veh", vehicles],
    ...counts,
    ["veh.general", vehicles - (counts[2]?.[1] ?? 0)],
    ["veh.buy", (facts.get("sg.buy") ?? 0n) > 0n ? 1 : 0],
    ["perf.count", 3 + chance.below(9)],
    ["trip.groups", 1 + chance.below(3)],
    ["trip.people", 4 + chance.below(9)],
    ["recv.batches", 5 + chance.below(30)],
    ["recv.people", 40 + chance.below(200)],
    ["org.sections", 3 + chance.below(6)],
  ])
}
