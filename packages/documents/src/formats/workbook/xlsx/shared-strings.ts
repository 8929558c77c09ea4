import { ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../../format-problem.ts"
import { cellWords } from "../../laying-out/cell-words.ts"
import { readXml } from "../../xml/read-xml.ts"
import { localName } from "./local-name.ts"
import { unescaped } from "./unescaped.ts"

/**
 * The texts that cells name by number (xl/sharedStrings.xml), as words of a cell; how they are to be spoken (`rPh`) is no
 * part of them.
 */
export function sharedStrings(bytes: Uint8Array | null): Result<readonly string[], FormatProblem> {
  const texts: string[] = []
  if (!bytes) return ok(texts)
  let text = ""
  let isText = false
  let isSpoken = false
  const read = readXml(bytes, {
    open: (name) => {
      const local = localName(name)
      if (local === "si") text = ""
      else if (local === "rPh") isSpoken = true
      else if (local === "t") isText = !isSpoken
    },
    close: (name) => {
      const local = localName(name)
      if (local === "si") texts.push(cellWords(unescaped(text)))
      else if (local === "rPh") isSpoken = false
      else if (local === "t") isText = false
    },
    words: (words) => {
      if (isText) text += words
    },
  })
  return read.ok ? ok(texts) : read
}
