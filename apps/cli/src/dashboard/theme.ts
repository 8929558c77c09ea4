import type { Role } from "../output/paint.ts"

/** How Ink is to show a role. */
export interface Look {
  readonly color?: string
  readonly backgroundColor?: string
  readonly bold?: boolean
  readonly dimColor?: boolean
}

const COLOURED = {
  fatal: { color: "white", backgroundColor: "red", bold: true },
  error: { color: "red", bold: true },
  warning: { color: "yellow", bold: true },
  info: { color: "cyan", bold: true },
  good: { color: "green" },
  strong: { bold: true },
  muted: { dimColor: true },
  place: { color: "blue" },
  plain: {},
} as const satisfies Record<Role, Look>

/** The look of a role. Without colours nothing is said by looks at all: every role has words or marks of its own. */
export function lookOf(role: Role, colour: boolean): Look {
  return colour ? COLOURED[role] : {}
}
