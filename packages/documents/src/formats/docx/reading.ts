import type { Notice } from "../../layout/laid-document.ts"
import type { XmlElement } from "../xml/xml-tree.ts"
import type { WordBlock } from "./blocks.ts"
import { isLeftOut, shownBranches } from "./branches.ts"
import { ListCounters } from "./list-counters.ts"
import type { Numbering } from "./numbering.ts"
import { readParagraph } from "./paragraph.ts"
import type { Styles } from "./styles.ts"
import { readTable } from "./table.ts"

/** One pass over a document body in its order, with what is counted on the way. */
export class WordReading {
  readonly styles: Styles
  readonly counters: ListCounters
  #changes = 0
  #hidden = 0
  #joined = ""

  constructor(styles: Styles, numbering: Numbering) {
    this.styles = styles
    this.counters = new ListCounters(numbering)
  }

  /** The paragraphs and tables of a body, a cell or a text box; wrappers that print nothing are looked through. */
  blocks(holder: XmlElement): readonly WordBlock[] {
    const blocks = shownBranches(holder).flatMap((element) => this.#blocksOf(element))
    const left = this.takeJoined()
    return left === "" ? blocks : [...blocks, { kind: "paragraph", text: left }]
  }

  #blocksOf(element: XmlElement): readonly WordBlock[] {
    const { name } = element
    if (name === "w:p") return readParagraph(element, this)
    if (name === "w:tbl") return [readTable(element, this)]
    if (isLeftOut(element)) this.noteChange()
    else if (!name.endsWith("Pr")) return this.blocks(element)
    return []
  }

  /** A tracked change was taken as accepted. */
  noteChange(): void {
    this.#changes += 1
  }

  /** Hidden words or a hidden row were left out. */
  noteHidden(): void {
    this.#hidden += 1
  }

  /** Words whose paragraph does not end: the next paragraph begins with them. */
  joinToNext(text: string): void {
    this.#joined = text
  }

  /** What the paragraph before left to this one. */
  takeJoined(): string {
    const joined = this.#joined
    this.#joined = ""
    return joined
  }

  notices(): readonly Notice[] {
    const notices: Notice[] = []
    if (this.#changes > 0) notices.push({ kind: "tracked-changes", count: this.#changes, where: "" })
    if (this.#hidden > 0) notices.push({ kind: "hidden", count: this.#hidden, where: "" })
    return notices
  }
}
