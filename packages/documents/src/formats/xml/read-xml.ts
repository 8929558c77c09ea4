import { err, ok, type Result } from "@gouji/domain"
import { SaxesParser } from "saxes"

import type { FormatProblem } from "../format-problem.ts"
import { decodeXml } from "./decode-xml.ts"

/** What a part of an office document is read into, element by element; names are as written (`w:p`). */
export interface XmlReader {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly close: (name: string) => void
  readonly words: (words: string) => void
}

/** Documents nest tables and text boxes a few deep; beyond this a file is made to exhaust its reader. */
const DEEPEST = 250
/** The body of a thousand pages of tables takes some 30 MB; each ten take a second. */
const LARGEST_PART = 48 * 1024 * 1024

/**
 * Reads one part from start to end. A document type is refused, since only it can declare entities; so is what is not
 * well-formed or nests too deep.
 */
export function readXml(bytes: Uint8Array, reader: XmlReader): Result<null, FormatProblem> {
  if (bytes.length > LARGEST_PART) return err({ code: "too-much-inside", what: "bytes", limit: LARGEST_PART })
  const text = decodeXml(bytes)
  if (text === null) return err({ code: "damaged-document", detail: "xml-encoding" })
  try {
    parserFor(reader).write(text).close()
    return ok(null)
  } catch (thrown) {
    if (thrown instanceof Stopped) return err(thrown.problem)
    throw thrown
  }
}

/** Ends the reading of a part from within, for a reason that is the document's. */
export function stopReading(problem: FormatProblem): never {
  throw new Stopped(problem)
}

/** The parser can only be left by throwing; nothing but `readXml` sees it. */
class Stopped extends Error {
  readonly problem: FormatProblem

  constructor(problem: FormatProblem) {
    super(problem.code)
    this.problem = problem
  }
}

function parserFor(reader: XmlReader): SaxesParser<{ readonly xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const damaged = (detail: string) => stopReading({ code: "damaged-document", detail })
  let depth = 0
  parser.on("doctype", () => damaged("xml-doctype"))
  parser.on("error", () => damaged("xml-syntax"))
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1
    if (depth > DEEPEST) damaged("xml-nesting")
    reader.open(name, attributes)
  })
  parser.on("closetag", ({ name }) => {
    depth -= 1
    reader.close(name)
  })
  parser.on("text", reader.words)
  parser.on("cdata", reader.words)
  return parser
}
