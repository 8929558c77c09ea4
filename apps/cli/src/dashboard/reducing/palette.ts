import type { Bilingual } from "@gouji/application"

import { type Binding, whyNot } from "../bindings/binding.ts"
import { BINDINGS } from "../bindings/bindings.ts"
import { edited } from "../editing.ts"
import type { Press } from "../press.ts"
import { type DashboardState, type Overlay, telling } from "../state.ts"

/** A command that fits what was typed; what is off says why. */
export interface PaletteEntry {
  readonly binding: Binding
  readonly why: Bilingual | null
}

/** What fits: the words in Chinese or English, the initials of the Chinese, or the key. What can be done comes first. */
export function paletteEntries(state: DashboardState, text: string): readonly PaletteEntry[] {
  const asked = text.trim().toLowerCase()
  const under = { ...state, overlay: null }
  const entries = BINDINGS.filter((binding) => fits(binding, asked, state)).map((binding) => ({
    binding,
    why: whyNot(binding, under),
  }))
  return [...entries.filter(({ why }) => why === null), ...entries.filter(({ why }) => why !== null)]
}

function fits({ words, keys }: Binding, asked: string, { known }: DashboardState): boolean {
  if (asked === "") return true
  const names = [words.zh, words.en.toLowerCase(), known.read.initials?.value?.get(words.zh) ?? ""]
  return keys.includes(text(asked)) || names.some((name) => isWithin(asked, name))
}

/** `gg` is written without its blank. */
function text(asked: string): string {
  return asked.length === 2 && asked.startsWith("g") ? `g ${asked.slice(1)}` : asked
}

/** Every character, in that order. */
function isWithin(asked: string, name: string): boolean {
  let from = 0
  for (const character of asked) {
    const at = name.indexOf(character, from)
    if (at < 0) return false
    from = at + character.length
  }
  return true
}

type Palette = Extract<Overlay, { kind: "palette" }>

/** A key while the palette is open. */
export function pressInPalette(state: DashboardState, palette: Palette, press: Press): DashboardState {
  const entries = paletteEntries(state, palette.edit.text)
  const { at } = palette
  switch (press.key) {
    case "escape":
      return { ...state, overlay: null }
    case "down":
    case "tab":
      return { ...state, overlay: { ...palette, at: Math.max(0, Math.min(at + 1, entries.length - 1)) } }
    case "up":
    case "shift-tab":
      return { ...state, overlay: { ...palette, at: Math.max(0, at - 1) } }
    case "enter":
      return run(state, entries[at])
    default:
      return { ...state, overlay: { kind: "palette", edit: edited(palette.edit, press), at: 0 } }
  }
}

function run(state: DashboardState, entry: PaletteEntry | undefined): DashboardState {
  if (entry === undefined) return state
  if (entry.why !== null) return telling(state, entry.why)
  return entry.binding.run({ ...state, overlay: null }, null)
}
