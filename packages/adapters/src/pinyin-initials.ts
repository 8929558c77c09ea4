import type { Initials } from "@gouji/application"
import { pinyin } from "pinyin-pro"

/**
 * The first letters of a name as it is read: 重庆市财政局 is `cqsczj`. Characters with several readings are read as in the
 * word they stand in. Anything that is not Chinese stays.
 */
export const pinyinInitials: Initials = (name) =>
  pinyin(name, { pattern: "first", toneType: "none", type: "array", nonZh: "consecutive" })
    .join("")
    .toLowerCase()
    .replace(/\s+/gu, "")
