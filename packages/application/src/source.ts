import type { Problem } from "./problem.ts"

/** A document to be checked, under the path a person knows it by; or why its bytes could not be had. */
export type Source =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly problem: Problem }

/** The number of bytes past which a source need not even be opened: far beyond what the reader takes. */
export const SOURCE_LIMIT = 256 * 1024 * 1024
