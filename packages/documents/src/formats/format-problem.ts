/**
 * Why the bytes of a format cannot be read. `damaged-document` says what is wrong in a technical word, never in words of
 * the document; `too-much-inside` is a file that is small and unpacks to more than any published document holds.
 */
export type FormatProblem =
  | { readonly code: "encrypted-document" }
  | { readonly code: "damaged-document"; readonly detail: string }
  | { readonly code: "too-much-inside"; readonly what: "entries" | "cells" | "bytes"; readonly limit: number }
