import type { DashboardState } from "../state.ts"
import { ACTING } from "./acting.ts"
import { type Binding, isHere } from "./binding.ts"
import { GOING, LOOKING } from "./looking.ts"
import { MOVING } from "./moving.ts"
import { STAYING } from "./staying.ts"

/** Every key of the dashboard, in the order help lists them. */
export const BINDINGS: readonly Binding[] = [...MOVING, ...LOOKING, ...ACTING, ...GOING, ...STAYING]

/** What a key stands for on this screen; undefined where it stands for nothing. `keys` are its name, or two parted by a blank. */
export function bindingFor(keys: string, state: DashboardState): Binding | undefined {
  const all = BINDINGS.filter((binding) => binding.keys.includes(keys))
  return all.find((binding) => isHere(binding, state)) ?? all[0]
}

const SHOWN: Readonly<Record<string, string>> = {
  up: "↑",
  down: "↓",
  left: "←",
  right: "→",
  enter: "Enter",
  escape: "Esc",
  tab: "Tab",
  pageup: "PgUp",
  pagedown: "PgDn",
  home: "Home",
  end: "End",
  " ": "Space",
}
const SPELLED: Readonly<Record<string, string>> = { up: "Up", down: "Down", left: "Left", right: "Right" }

/** A key as a person reads it. */
export function shownKey(keys: string, ascii: boolean): string {
  if (ascii && keys in SPELLED) return SPELLED[keys] ?? keys
  if (keys in SHOWN) return SHOWN[keys] ?? keys
  return keys.startsWith("ctrl-") ? `Ctrl-${keys.slice(5).toUpperCase()}` : keys
}
