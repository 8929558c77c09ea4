import { afterEach, beforeEach, describe, expect, test } from "vitest"
import { widthOf } from "../output/width.ts"
import { type Office, openOffice, paper, type Seat } from "../testing/seat.ts"
import { type Binding, isHere, whyNot } from "./bindings/binding.ts"
import { BINDINGS } from "./bindings/bindings.ts"
import { PANES, placeOn, type Screen } from "./place.ts"
import { screenLines } from "./screen.ts"
import type { DashboardState } from "./state.ts"
import { wantsOf } from "./wants.ts"

const ESCAPE = "\u001b"
/** As a terminal sends them; every other key is its own name. */
const SENT: Readonly<Record<string, string>> = {
  up: "\u001b[A",
  down: "\u001b[B",
  right: "\u001b[C",
  left: "\u001b[D",
  home: "\u001b[H",
  end: "\u001b[F",
  pageup: "\u001b[5~",
  pagedown: "\u001b[6~",
  enter: "\r",
  escape: ESCAPE,
  tab: "\t",
}

function sent(keys: string): string {
  const control = /^ctrl-([a-z])$/.exec(keys)?.[1]
  if (control !== undefined) return String.fromCharCode(control.charCodeAt(0) - 0x60)
  return SENT[keys] ?? (keys === " " ? " " : keys.replace(" ", ""))
}

/** What to type at the list to come to each screen. */
const WAY: Readonly<Record<Screen, string>> = {
  documents: "",
  board: "gb",
  findings: "\r",
  figures: "gf",
  log: "gl",
  compare: "\rgc",
  comparable: "\rgw",
  rules: "gr",
  rule: "\rgr",
  activity: "ga",
  jobs: "i/a\ri/b\rgj",
}

let office: Office
let seat: Seat

/** Waits until nothing is left to be read or done. */
async function still(): Promise<DashboardState> {
  await expect
    .poll(() => {
      const state = seat.state()
      return state.version >= 0 && wantsOf(state).length === 0 && state.errands.length === 0
    })
    .toBe(true)
  return seat.state()
}

beforeEach(async () => {
  office = await openOffice({ 管理员: ["administrator"], 经办甲: ["clerk", "reviewer"] })
  const desk = office.desk("经办甲")
  await desk.importDocument({ name: "older.txt", bytes: paper("示例区档案馆", "124.00") })
  await desk.importDocument({ name: "old.txt", bytes: paper("示例区档案馆", "125.00") })
  await desk.importDocument({ name: "new.txt", bytes: paper("示例区档案馆", "126.00") })
  await desk.importDocument({ name: "good.txt", bytes: paper("示例区图书馆") })
  seat = office.sit("经办甲")
  await still()
})

afterEach(() => seat.end())

/** Comes to a screen whose first row is the document with findings. */
async function goTo(screen: Screen): Promise<DashboardState> {
  for (const key of `/qdag\r${WAY[screen]}`) {
    seat.type(key)
    await still()
  }
  const state = seat.state()
  expect(state.place.screen).toBe(screen)
  return state
}

/** What a person sees changed: everything but what is told, and what was read meanwhile. */
function seenOf({ known: _, notice: __, version: ___, seen: ____, ...rest }: DashboardState): string {
  const { picked, marks, drafts } = rest
  return JSON.stringify({ ...rest, picked: [...picked], marks: [...marks], drafts: [...drafts] })
}

/** Presses a key at the first row, then at the last one: at an end it may have nowhere to go. */
async function doesSomething(keys: string): Promise<boolean> {
  for (const from of ["gg", "G"]) {
    seat.type(from)
    const before = seenOf(await still())
    seat.type(sent(keys))
    if (seenOf(seat.state()) !== before || seat.state().notice !== null) return true
  }
  return false
}

/** The keys of a screen, and those of others that are not taken on it. */
function keysOn(state: DashboardState): readonly { readonly binding: Binding; readonly keys: string }[] {
  const all = BINDINGS.flatMap((binding) => binding.keys.map((keys) => ({ binding, keys })))
  const here = all.filter(({ binding }) => isHere(binding, state))
  const taken = new Set(here.map(({ keys }) => keys))
  return [...here, ...all.filter(({ keys }) => !taken.has(keys))].filter(
    ({ keys }) => keys !== "q" && keys !== "ctrl-c",
  )
}

describe.each(Object.keys(PANES) as readonly Screen[])("on the screen %s", (screen) => {
  test("every key of the table does something, or says why not", { timeout: 120_000 }, async () => {
    for (const { binding, keys } of keysOn(await goTo(screen))) {
      const why = whyNot(binding, await still())
      expect(await doesSomething(keys), `${screen}: ${keys}`).toBe(true)
      if (!isHere(binding, { ...seat.state(), place: placeOn(screen) }))
        expect(seat.state().notice?.words, `${screen}: ${keys}`).toEqual(why)
      await back(screen)
    }
  })
})

/** Out of whatever a key opened, and to the screen again. */
async function back(screen: Screen): Promise<void> {
  if (seat.state().begun.prefix !== "") seat.type("x")
  if (seat.state().overlay !== null) seat.type(ESCAPE)
  if (seat.state().language === "en") seat.type("L")
  if (seat.state().place.screen === screen) return
  seat.type(`gd${ESCAPE}${ESCAPE}`)
  await still()
  await goTo(screen)
}

/** The same numbers for the same seed, on every machine (mulberry32). */
function chanceOf(seed: number): () => number {
  let at = seed
  return () => {
    at = (at + 0x6d2b79f5) | 0
    let mixed = Math.imul(at ^ (at >>> 15), 1 | at)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/** As many random keys as are pressed; the long form is `npm run test:long -- keys`. */
const KEYS = Number(process.env["GOUJI_KEYS"] ?? 500)
const SIZES = [
  { columns: 200, rows: 50 },
  { columns: 120, rows: 30 },
  { columns: 80, rows: 24 },
  { columns: 60, rows: 15 },
  { columns: 20, rows: 6 },
]
const OTHERS = [
  "预",
  "ｊ",
  "\u001b[200~贴\u001b[201~",
  "\u001b[<64;1;1M",
  "\u001b[<0;9;5M",
  "7",
  "0",
  "\u0013",
  "\u0015",
  "\u007f",
]

test(`${KEYS} random keys leave every screen whole, and the list can be come back to`, {
  timeout: 3_600_000,
}, async () => {
  const chance = chanceOf(20_260_301)
  const one = <T>(all: readonly T[]): T => all[Math.floor(chance() * all.length)] as T
  const keys = BINDINGS.flatMap((binding) => binding.keys).filter((key) => key !== "q" && key !== "ctrl-c")
  const middles: number[] = []
  for (let pressed = 0; pressed < KEYS; pressed++) {
    if (chance() < 0.02) seat.resize(one(SIZES))
    seat.type(chance() < 0.2 ? one(OTHERS) : sent(one(keys)))
    if (pressed % 10 === 0) await new Promise((resolve) => setTimeout(resolve, 0))
    const state = seat.state()
    const lines = screenLines(state, { ascii: chance() < 0.5 })
    expect(lines.length).toBe(Math.max(state.size.rows, 6))
    for (const line of lines) expect(widthOf(line.map(({ text }) => text).join(""))).toBe(state.size.columns)
    if (pressed % Math.ceil(KEYS / 20) === 0) middles.push(process.memoryUsage().heapUsed / 2 ** 20)
  }
  // Out of fifty places, each with a filter.
  for (let press = 0; press < 120; press++) seat.type(ESCAPE)
  const state = await still()
  expect(state.place.screen).toBe("documents")
  expect(state.overlay).toBeNull()
  expect(state.past.length).toBeLessThanOrEqual(50)
  const [early = 0, late = 0] = [Math.min(...middles.slice(5, 10)), Math.min(...middles.slice(-5))]
  console.info(`heap at a quarter ${early.toFixed(0)} MB, at the end ${late.toFixed(0)} MB`)
  expect(late - early).toBeLessThan(40)
})
