import type { Words } from "./words.ts"

/** Words for pictures of an organisation's year, in English. */
export const enPicture: Words["picture"] = {
  label: "On one page: ",
  png: "picture (PNG)",
  svg: "drawing (SVG)",
  more: "{count} more on the page",
  noFont:
    "This server has no font with Chinese, so it can make no picture. See poster.svg at the same address: browsers draw it in fonts of their own.",
}
