import type { Words } from "./words.ts"

/** Words for pictures of printed pages, in English. */
export const enPageCrop: Words["pageCrop"] = {
  alt: "A stretch of page {page} of the original file; framed is “{quote}”.",
  altBlank: "A stretch of page {page} of the original file; what is framed is blank.",
  caption:
    "Page {page} of the original file as it is printed, with this figure framed. Pictures and seals are left out, personal data is covered.",
  noPage: "This figure stands on no page that can be drawn.",
  undrawable: "This page cannot be drawn; please see the text.",
  busy: "Other pages are being drawn; please try again in a moment.",
}
