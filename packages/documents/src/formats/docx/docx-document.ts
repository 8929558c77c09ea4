import { ok, type Result } from "@gouji/domain"

import type { LaidDocument } from "../../layout/laid-document.ts"
import { WORD_BODY_PART } from "../archive/archive-kind.ts"
import { Parts } from "../archive/parts.ts"
import type { FormatProblem } from "../format-problem.ts"
import { LaidText } from "../laying-out/laid-text.ts"
import { xmlTree } from "../xml/xml-tree.ts"
import { layOut } from "./lay-out.ts"
import { numberingOf } from "./numbering.ts"
import { WordReading } from "./reading.ts"
import { Styles } from "./styles.ts"
import { WORD_BODY } from "./word-xml.ts"

/**
 * A Word document as it is printed: paragraphs with the numbers their lists give them, tables, text boxes after the
 * paragraph they hang on. Tracked changes are taken as accepted and hidden text is left out, both with a notice; page
 * headers, footers, notes and comments are no part of it.
 */
export function docxDocument(bytes: Uint8Array): Result<LaidDocument, FormatProblem> {
  const parts = Parts.of(bytes)
  if (!parts.ok) return parts
  const reading = readingOf(parts.value)
  if (!reading.ok) return reading
  const body = parts.value.required(parts.value.nameLike(WORD_BODY_PART) ?? "")
  if (!body.ok) return body
  const tree = xmlTree(body.value, WORD_BODY)
  if (!tree.ok) return tree
  const laid = new LaidText()
  layOut(reading.value.blocks(tree.value), laid)
  return ok(laid.document(reading.value.notices()))
}

function readingOf(parts: Parts): Result<WordReading, FormatProblem> {
  const styleBytes = parts.optional("word/styles.xml")
  if (!styleBytes.ok) return styleBytes
  const styles = Styles.of(styleBytes.value)
  if (!styles.ok) return styles
  const numberingBytes = parts.optional("word/numbering.xml")
  if (!numberingBytes.ok) return numberingBytes
  const numbering = numberingOf(numberingBytes.value)
  return numbering.ok ? ok(new WordReading(styles.value, numbering.value)) : numbering
}
