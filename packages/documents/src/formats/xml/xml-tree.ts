import { err, ok, type Result } from "@gouji/domain"

import type { FormatProblem } from "../format-problem.ts"
import { readXml, stopReading } from "./read-xml.ts"

/** An element with those in it. */
export interface XmlElement {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly XmlElement[]
  /** Its own words, for the elements whose words were asked for. */
  readonly words: string
}

/** What of a part to keep. Everything else is not there, with all that is in it. */
export interface Wanted {
  readonly isWanted: (name: string, parent: string) => boolean
  readonly hasWords: (name: string) => boolean
}

/** A budget of a hundred long tables has some 500,000 elements that are wanted. */
const MOST_ELEMENTS = 2_000_000

/** The wanted elements of one part. */
export function xmlTree(bytes: Uint8Array, wanted: Wanted): Result<XmlElement, FormatProblem> {
  const builder = new TreeBuilder(wanted)
  const read = readXml(bytes, builder)
  if (!read.ok) return read
  return builder.root ? ok(builder.root) : err({ code: "damaged-document", detail: "xml-without-root" })
}

interface OpenElement extends XmlElement {
  readonly children: XmlElement[]
  words: string
}

class TreeBuilder {
  root: XmlElement | undefined
  readonly #wanted: Wanted
  readonly #open: OpenElement[] = []
  /** How many elements that are not wanted are open. */
  #skipped = 0
  #count = 0

  constructor(wanted: Wanted) {
    this.#wanted = wanted
  }

  readonly open = (name: string, attributes: Readonly<Record<string, string>>): void => {
    const parent = this.#open.at(-1)
    if (this.#skipped > 0 || (parent && !this.#wanted.isWanted(name, parent.name))) {
      this.#skipped += 1
      return
    }
    this.#count += 1
    if (this.#count > MOST_ELEMENTS) stopReading({ code: "damaged-document", detail: "xml-elements" })
    const element: OpenElement = { name, attributes, children: [], words: "" }
    parent?.children.push(element)
    this.root ??= element
    this.#open.push(element)
  }

  readonly close = (): void => {
    if (this.#skipped > 0) this.#skipped -= 1
    else this.#open.pop()
  }

  readonly words = (words: string): void => {
    const element = this.#open.at(-1)
    if (this.#skipped === 0 && element && this.#wanted.hasWords(element.name)) element.words += words
  }
}
