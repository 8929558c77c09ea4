import type { XmlElement } from "../xml/xml-tree.ts"
import type { WordBlock } from "./blocks.ts"
import { isAddition, isLeftOut, shownBranches } from "./branches.ts"
import type { WordReading } from "./reading.ts"
import { child, isOn, numberIn, valueIn } from "./word-xml.ts"

const BREAKS: Readonly<Record<string, string>> = {
  "w:tab": "\t",
  "w:ptab": "\t",
  "w:br": "\n",
  "w:cr": "\n",
  "w:noBreakHyphen": "-",
}

/** The words of a paragraph with the number its list gives it, and after it the text boxes that hang on it. */
export function readParagraph(paragraph: XmlElement, reading: WordReading): readonly WordBlock[] {
  const joined = reading.takeJoined()
  const properties = child(paragraph, "w:pPr")
  const style = valueIn(child(properties, "w:pStyle"))
  const number = numberBefore(properties, style, reading)
  const runs = new RunReader(reading, style)
  runs.read(paragraph)
  const text = joined + number + runs.text
  if (isMarkDeleted(properties)) {
    reading.joinToNext(text)
    return runs.boxes
  }
  return [{ kind: "paragraph", text }, ...runs.boxes]
}

/** The end of this paragraph was deleted, so that it runs on into the next. */
function isMarkDeleted(properties: XmlElement | undefined): boolean {
  return child(child(properties, "w:rPr"), "w:del") !== undefined
}

/** The list of the paragraph itself counts before that of its style; list 0 is none. */
function numberBefore(
  properties: XmlElement | undefined,
  style: string | undefined,
  { styles, counters }: WordReading,
): string {
  const numbered = child(properties, "w:numPr")
  const list = valueIn(child(numbered, "w:numId")) ?? styles.find(style, "list")
  const level = numberIn(child(numbered, "w:ilvl")) ?? styles.find(style, "level") ?? 0
  return list === undefined || list === "0" ? "" : counters.next({ list, level })
}

/** Reads what is inside a paragraph; of a field (`PAGE`, `TOC`) only what it came to. */
class RunReader {
  text = ""
  readonly boxes: WordBlock[] = []
  readonly #reading: WordReading
  readonly #style: string | undefined
  /** For each open field, whether its result has begun. */
  readonly #fields: boolean[] = []

  constructor(reading: WordReading, style: string | undefined) {
    this.#reading = reading
    this.#style = style
  }

  read(element: XmlElement): void {
    for (const each of shownBranches(element)) this.#readOne(each)
  }

  #readOne(element: XmlElement): void {
    const { name } = element
    if (isLeftOut(element)) this.#reading.noteChange()
    else if (name === "w:r") this.#run(element)
    else if (name === "w:fldChar") this.#field(element.attributes["w:fldCharType"])
    else if (name === "w:txbxContent") this.#box(element)
    else if (name === "w:t" || name === "m:t") this.#write(wordsOf(element))
    else if (BREAKS[name] !== undefined) this.#write(BREAKS[name])
    else if (!name.endsWith("Pr")) this.#lookThrough(element)
  }

  #lookThrough(element: XmlElement): void {
    if (isAddition(element)) this.#reading.noteChange()
    this.read(element)
  }

  #box(content: XmlElement): void {
    for (const block of this.#reading.blocks(content)) this.boxes.push(block)
  }

  #run(run: XmlElement): void {
    if (!this.#isHidden(run)) this.read(run)
    else if (run.children.some(({ name }) => name === "w:t")) this.#reading.noteHidden()
  }

  #isHidden(run: XmlElement): boolean {
    const properties = child(run, "w:rPr")
    const own = child(properties, "w:vanish")
    if (own) return isOn(own)
    const { styles } = this.#reading
    const style = valueIn(child(properties, "w:rStyle"))
    return styles.find(style, "isHidden") ?? styles.find(this.#style, "isHidden") ?? false
  }

  #field(type: string | undefined): void {
    if (type === "begin") this.#fields.push(false)
    else if (type === "separate") this.#fields.splice(-1, 1, true)
    else if (type === "end") this.#fields.pop()
  }

  #write(words: string): void {
    if (this.#fields.every((isResult) => isResult)) this.text += words
  }
}

/** White space at the ends counts only where it is said to. */
function wordsOf({ words, attributes }: XmlElement): string {
  return attributes["xml:space"] === "preserve" ? words : words.trim()
}
