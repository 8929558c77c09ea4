import { whyNot } from "../bindings/binding.ts"
import { BINDINGS, bindingFor } from "../bindings/bindings.ts"
import { edited } from "../editing.ts"
import type { Press } from "../press.ts"
import { type DashboardState, type Overlay, telling } from "../state.ts"
import { click } from "./clicking.ts"
import { fillIn } from "./filling.ts"
import { filter, goTo } from "./going.ts"
import { pressInPalette } from "./palette.ts"

const NOTHING_BEGUN: DashboardState["begun"] = { count: null, prefix: "" }
/** More than any list has; a count beyond it is a key that was leant on. */
const MOST = 10_000_000

/** A key, wherever one is. */
export function press(state: DashboardState, pressed: Press): DashboardState {
  const calm = { ...state, notice: null }
  const { overlay } = calm
  if (pressed.key === "ctrl-c") return { ...calm, done: true }
  if (pressed.cell !== undefined) return click({ ...calm, begun: NOTHING_BEGUN }, pressed.cell)
  if (overlay !== null) return pressOver(calm, overlay, pressed)
  if (pressed.key === "paste") return calm
  return begun(calm, pressed) ?? runKeys(calm, pressed.key)
}

/** Counts, and keys of which a second is to come; undefined where this one is to be done. */
function begun(state: DashboardState, { key }: Press): DashboardState | undefined {
  const { count, prefix } = state.begun
  if (prefix === "m" || prefix === "'") return marked(state, prefix, key)
  if (prefix === "g") return undefined
  if (/^[1-9]$/.test(key) || (key === "0" && count !== null))
    return { ...state, begun: { count: Math.min(MOST, (count ?? 0) * 10 + Number(key)), prefix } }
  if (key === "g") return { ...state, begun: { count, prefix: "g" } }
  if (key === "escape" && count !== null) return { ...state, begun: NOTHING_BEGUN }
  return undefined
}

function marked(state: DashboardState, prefix: string, key: string): DashboardState {
  const calm = { ...state, begun: NOTHING_BEGUN }
  if (!/^[a-zA-Z]$/.test(key)) return calm
  if (prefix === "m") {
    const marks = new Map([...state.marks, [key, state.place]])
    return telling({ ...calm, marks }, { zh: `记号 ${key}`, en: `mark ${key}` }, "muted")
  }
  const place = state.marks.get(key)
  return place === undefined
    ? telling(calm, { zh: `没有记号 ${key}。`, en: `There is no mark ${key}.` })
    : { ...goTo(calm, place), place }
}

function runKeys(state: DashboardState, key: string): DashboardState {
  const { count, prefix } = state.begun
  const calm = { ...state, begun: NOTHING_BEGUN }
  const binding = bindingFor(prefix === "g" ? `g ${key}` : key, calm)
  if (binding === undefined) return calm
  const why = whyNot(binding, calm)
  return why === null ? binding.run(calm, count) : telling(calm, why)
}

function pressOver(state: DashboardState, overlay: Overlay, pressed: Press): DashboardState {
  switch (overlay.kind) {
    case "filter":
      return pressInFilter(state, overlay, pressed)
    case "palette":
      return pressInPalette(state, overlay, pressed)
    case "form":
      return fillIn(state, overlay.form, pressed)
    case "help":
      return pressInHelp(state, overlay.at, pressed)
  }
}

/** The list follows what is typed; Enter keeps it, Escape brings back what was. */
function pressInFilter(
  state: DashboardState,
  { edit, before }: Extract<Overlay, { kind: "filter" }>,
  pressed: Press,
): DashboardState {
  if (pressed.key === "enter") return { ...state, overlay: null }
  if (pressed.key === "escape") return { ...filter(state, before.words), place: before.place, overlay: null }
  if (pressed.key === "down" || pressed.key === "up") return runKeys({ ...state, overlay: null }, pressed.key)
  const next = edited(edit, pressed)
  return { ...filter(state, next.text), overlay: { kind: "filter", edit: next, before } }
}

function pressInHelp(state: DashboardState, at: number, { key }: Press): DashboardState {
  const by: Readonly<Record<string, number>> = {
    j: 1,
    down: 1,
    k: -1,
    up: -1,
    pagedown: 10,
    pageup: -10,
    " ": 10,
  }
  const step = by[key]
  if (step === undefined) return { ...state, overlay: null }
  return { ...state, overlay: { kind: "help", at: Math.max(0, Math.min(BINDINGS.length - 1, at + step)) } }
}
