import type { Bilingual } from "@gouji/application"

import { type Binding, whyNot } from "../bindings/binding.ts"
import { BINDINGS } from "../bindings/bindings.ts"
import { edited } from "../editing.ts"
import { fitting } from "../matching.ts"
import type { Press } from "../press.ts"
import { type DashboardState, type Overlay, telling } from "../state.ts"

/** A command that fits what was typed; what is off says why. */
export interface PaletteEntry {
  readonly binding: Binding
  readonly why: Bilingual | null
}

/** What fits: the key, the words in Chinese or English, the initials of the Chinese. What can be done comes first. */
export function paletteEntries(state: DashboardState, text: string): readonly PaletteEntry[] {
  const under = { ...state, overlay: null }
  const initials = state.known.read.initials?.value
  const byKey = BINDINGS.filter(({ keys }) => keys.includes(asKey(text.trim())))
  const byName = fitting(BINDINGS, text, ({ words }) => ({
    names: [words.zh, words.en],
    initials: initials?.(words.zh) ?? "",
  }))
  const entries = [...new Set([...byKey, ...byName])].map((binding) => ({
    binding,
    why: whyNot(binding, under),
  }))
  return [...entries.filter(({ why }) => why === null), ...entries.filter(({ why }) => why !== null)]
}

/** `gg` is written without its blank. */
function asKey(asked: string): string {
  return asked.length === 2 && asked.startsWith("g") ? `g ${asked.slice(1)}` : asked
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
