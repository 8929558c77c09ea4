import type { zh } from "./zh.ts"

/** Everything the site says, in one language: the Chinese words set the shape, so that neither language lacks any. */
export type Words = Same<typeof zh>

type Same<T> = T extends string
  ? string
  : T extends readonly (infer One)[]
    ? readonly Same<One>[]
    : { readonly [Key in keyof T]: Same<T[Key]> }
