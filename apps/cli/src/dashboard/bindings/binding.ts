import type { Bilingual } from "@gouji/application"

import type { Screen } from "../place.ts"
import type { DashboardState } from "../state.ts"

/** One thing keys do: which, where, in which words, and what comes of it. Footer, help, palette and handling come from this. */
export interface Binding {
  /** Names of keys; two that are pressed one after the other are parted by a blank (`g g`). */
  readonly keys: readonly string[]
  readonly words: Bilingual
  /** The screens it is for; left out where it is for all. */
  readonly screens?: readonly Screen[]
  /** How soon it is in the footer, the smallest number first; left out where it goes without saying. */
  readonly footer?: number
  /** Why it does nothing just now; null where it does. */
  readonly off?: (state: DashboardState) => Bilingual | null
  /** `count` is the number pressed before it. */
  readonly run: (state: DashboardState, count: number | null) => DashboardState
}

/** Whether a screen has it at all. */
export function isHere({ screens }: Binding, { place }: DashboardState): boolean {
  return screens === undefined || screens.includes(place.screen)
}

/** Why it cannot be done here and now; null where it can. */
export function whyNot(binding: Binding, state: DashboardState): Bilingual | null {
  if (!isHere(binding, state)) return { zh: "此处不可用。", en: "Not on this screen." }
  return binding.off?.(state) ?? null
}
