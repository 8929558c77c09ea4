import type { Wish } from "@gouji/application/desk"

import type { JobWish } from "./job.ts"

/** Something to be done that changes more than the screen. */
export type Errand =
  | { readonly kind: "act"; readonly ids: readonly string[]; readonly wish: Wish }
  | { readonly kind: "correct"; readonly id: string; readonly path: string }
  | { readonly kind: "job"; readonly id: number; readonly wish: JobWish }
  | { readonly kind: "cancel"; readonly id: number }
  /** Into the clipboard of whoever sits at the terminal. */
  | { readonly kind: "copy"; readonly text: string }
