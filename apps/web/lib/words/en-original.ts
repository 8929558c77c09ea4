import type { Words } from "./words.ts"

/** Words for the file a document came as, in English. */
export const enOriginal: Words["original"] = {
  title: "Original file",
  open: "Open the original file ({format}, {size})",
  openAt: "Open page {page} of the original file ({format}, {size})",
  address: "where it was published",
  withheld: "The original file has personal data in it and is not offered here",
}
