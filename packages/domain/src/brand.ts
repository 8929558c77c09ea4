declare const brand: unique symbol

/** `T`, marked so that another value of the same shape cannot be passed for it. */
export type Brand<T, Name extends string> = T & { readonly [brand]: Name }
