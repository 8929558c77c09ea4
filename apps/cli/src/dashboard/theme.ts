import type { Role } from "../output/paint.ts"

/** How Ink is to show a role. */
export interface Look {
  readonly color?: string
  readonly backgroundColor?: string
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
}

type Looks = Readonly<Record<Role, Look>>

/** The terminal's own colours, which are made for its background. */
const DARK: Looks = {
  fatal: { color: "white", backgroundColor: "red", bold: true },
  error: { color: "red", bold: true },
  warning: { color: "yellow", bold: true },
  info: { color: "cyan", bold: true },
  good: { color: "green" },
  strong: { bold: true },
  muted: { dimColor: true },
  place: { color: "blue" },
  caret: { inverse: true },
  plain: {},
}

/** Yellow and cyan cannot be read on white. */
const LIGHT: Looks = {
  ...DARK,
  warning: { color: "#7a4b00", bold: true },
  info: { color: "#005f87", bold: true },
  good: { color: "#00611d" },
  muted: { color: "#5a5a5a" },
  place: { color: "#0000af" },
}

/** Nothing is faint, and nothing depends on a shade. */
const CONTRAST: Looks = {
  ...DARK,
  fatal: { color: "black", backgroundColor: "white", bold: true },
  error: { color: "white", bold: true, inverse: true },
  warning: { color: "white", bold: true },
  info: { color: "white" },
  good: { color: "white" },
  muted: { color: "white" },
  place: { color: "white" },
}

/** Okabe and Ito's colours, which people who see no red or no green tell apart: https://jfly.uni-koeln.de/color/ */
const COLOUR_BLIND: Looks = {
  ...DARK,
  fatal: { color: "black", backgroundColor: "#d55e00", bold: true },
  error: { color: "#d55e00", bold: true },
  warning: { color: "#e69f00", bold: true },
  info: { color: "#56b4e9", bold: true },
  good: { color: "#0072b2" },
  place: { color: "#56b4e9" },
}

const THEMES = {
  dark: DARK,
  light: LIGHT,
  contrast: CONTRAST,
  "colour-blind": COLOUR_BLIND,
} as const satisfies Record<string, Looks>
export type Theme = keyof typeof THEMES

/** The names of the themes. */
export const THEME_NAMES = Object.keys(THEMES) as readonly Theme[]

/** The theme of a name; the dark one where there is none of that name. */
export function themeOf(name: string | undefined): Theme {
  return THEME_NAMES.find((theme) => theme === name) ?? "dark"
}

/** What is said by looks where there are no colours: only where the caret stands. Every role has words or marks of its own. */
const PLAIN: Look = {}
const CARET: Look = { inverse: true }

/** The look of a role; `theme` is null where nothing is to be coloured. */
export function lookOf(role: Role, theme: Theme | null): Look {
  if (theme !== null) return THEMES[theme][role]
  return role === "caret" ? CARET : PLAIN
}
