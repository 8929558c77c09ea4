import { bashScript } from "./bash.ts"
import type { Completed } from "./completed.ts"
import { fishScript } from "./fish.ts"
import { zshScript } from "./zsh.ts"

/** The shells there is a script for. */
export const SHELLS = {
  bash: bashScript,
  zsh: zshScript,
  fish: fishScript,
} as const satisfies Readonly<Record<string, (completed: Completed) => string>>
export type Shell = keyof typeof SHELLS
