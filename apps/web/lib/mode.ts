/** Ways of seeing the same pages, each by the beginning of an address: large and in one column, or in strong contrast. */
export const MODES = ["elder", "contrast"] as const
export type Mode = (typeof MODES)[number]

/** The header by which a layout learns of the mode. Only the server in front of it sets it. */
export const MODE_HEADER = "x-gouji-mode"

/** An address in a mode, from its address in none. */
export function inMode(mode: Mode | undefined, path: string): string {
  if (mode === undefined) return path
  return path === "/" ? `/${mode}` : `/${mode}${path}`
}
