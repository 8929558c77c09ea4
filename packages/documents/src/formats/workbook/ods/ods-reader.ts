import type { XmlReader } from "../../xml/read-xml.ts"
import type { Sheet } from "../sheet.ts"
import { OdsSheet } from "./ods-sheet.ts"

type Attributes = Readonly<Record<string, string>>

/** What stands on a cell or in its drawings and is not its words. */
const ASIDE = new Set(["office:annotation", "draw:frame", "draw:custom-shape", "table:shapes"])
const BREAKS: Readonly<Record<string, string>> = {
  "text:tab": "\t",
  "text:line-break": "\n",
  "text:s": " ",
}

/** Reads content.xml (ODF 1.2 part 1, chapter 9). */
export class OdsReader implements XmlReader {
  readonly sheets: Sheet[] = []
  readonly #hiddenStyles = new Set<string>()
  #style = ""
  #sheet: OdsSheet | undefined
  #cell: Attributes = {}
  #words = ""
  #isParagraph = false
  /** How many asides are open. */
  #aside = 0

  readonly open = (name: string, attributes: Attributes): void => {
    if (ASIDE.has(name)) this.#aside += 1
    else if (this.#aside > 0) return
    else if (name.startsWith("table:")) this.#openTable(name, attributes)
    else if (name.startsWith("style:")) this.#openStyle(name, attributes)
    else if (name === "text:p") this.#isParagraph = true
    else this.#words += BREAKS[name] ?? ""
  }

  readonly close = (name: string): void => {
    if (ASIDE.has(name)) this.#aside -= 1
    else if (this.#aside > 0) return
    else if (name === "text:p") {
      this.#isParagraph = false
      this.#words += "\n"
    } else this.#closeTable(name)
  }

  readonly words = (words: string): void => {
    if (this.#isParagraph && this.#aside === 0) this.#words += words
  }

  #openStyle(name: string, attributes: Attributes): void {
    if (name === "style:style") this.#style = attributes["style:name"] ?? ""
    else if (attributes["table:display"] === "false") this.#hiddenStyles.add(this.#style)
  }

  #openTable(name: string, attributes: Attributes): void {
    if (name === "table:table") this.#openSheet(attributes)
    else if (name === "table:table-column") this.#sheet?.column(attributes)
    else if (name === "table:table-row") this.#sheet?.openRow(attributes)
    else if (name === "table:table-cell" || name === "table:covered-table-cell") {
      this.#cell = attributes
      this.#words = ""
    }
  }

  #closeTable(name: string): void {
    if (name === "table:table-cell") this.#sheet?.cell(this.#cell, this.#words)
    else if (name === "table:covered-table-cell") this.#sheet?.cell(this.#cell, "")
    else if (name === "table:table-row") this.#sheet?.closeRow()
    else if (name === "table:table" && this.#sheet) {
      this.sheets.push(this.#sheet.sheet())
      this.#sheet = undefined
    }
  }

  /** A sheet is hidden by its style. */
  #openSheet(attributes: Attributes): void {
    const isHidden = this.#hiddenStyles.has(attributes["table:style-name"] ?? "")
    this.#sheet = new OdsSheet(attributes["table:name"] ?? "", isHidden)
  }
}
