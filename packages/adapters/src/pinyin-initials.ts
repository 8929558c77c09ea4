import { createRequire } from "node:module"

import type { Initials } from "@gouji/application"

type Library = Pick<typeof import("pinyin-pro"), "pinyin">

const require = createRequire(import.meta.url)

/**
 * The first letters of a name as it is read: 重庆市财政局 is `cqsczj`. Characters with several readings are read as in the
 * word they stand in. Anything that is not Chinese stays. The library's dictionary is loaded with the first name: some
 * sixty milliseconds, which whoever only reads need not wait for, and stores, which are told at once, cannot wait for.
 */
export const pinyinInitials: Initials = (name) => {
  const { pinyin }: Library = require("pinyin-pro")
  return pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/\s+/gu, "")
}
