import { type DefaultTreeAdapterTypes, parse } from "parse5"

type Node = DefaultTreeAdapterTypes.ChildNode
type Element = DefaultTreeAdapterTypes.Element

/** The words of a web page, a line a block, and where tables stand in them. */
export interface PageText {
  readonly text: string
  /** UTF-16 stretches of the text that are data tables. */
  readonly tables: readonly { readonly start: number; readonly end: number }[]
}

const SILENT = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
  "textarea",
])
const BLOCKS = new Set(
  "address article aside blockquote body br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody tfoot thead title tr ul".split(
    " ",
  ),
)

type Step = { readonly node: Node } | { readonly close: string }

/** Reads a page as a browser would show it: nothing hidden, no script; cells of a row parted by a tab. */
export function htmlText(html: string): PageText {
  const page = new PageReader()
  const steps: Step[] = [...parse(html).childNodes].reverse().map((node) => ({ node }))
  // A stack of our own: hostile pages nest deeper than the call stack goes.
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ("close" in step) page.close(step.close)
    else if ("value" in step.node) page.lines.words(step.node.value)
    else if ("tagName" in step.node && isShown(step.node)) {
      page.open(step.node.tagName)
      steps.push({ close: step.node.tagName })
      for (const node of step.node.childNodes.toReversed()) steps.push({ node })
    }
  }
  return { text: page.lines.text(), tables: page.tables.filter((table) => table.end > table.start) }
}

/** What opening and closing tags mean for lines and tables. */
class PageReader {
  readonly lines = new LineWriter()
  readonly tables: { start: number; end: number }[] = []
  readonly #open: number[] = []

  open(tag: string): void {
    if (BLOCKS.has(tag)) this.lines.newLine()
    if (tag === "table") this.#open.push(this.lines.length)
  }

  close(tag: string): void {
    if (tag === "td" || tag === "th") this.lines.tab()
    else if (BLOCKS.has(tag)) this.lines.newLine()
    const start = tag === "table" ? this.#open.pop() : undefined
    if (start !== undefined) this.tables.push({ start, end: this.lines.length })
  }
}

function isShown(element: Element): boolean {
  if (SILENT.has(element.tagName)) return false
  return !element.attrs.some(
    ({ name, value }) => name === "hidden" || (name === "style" && /display\s*:\s*none/i.test(value)),
  )
}

/** Collapses white space as HTML does, and knows how long the text is so far. */
class LineWriter {
  readonly #parts: string[] = []
  #length = 0
  #atLineStart = true
  #pending = ""

  get length(): number {
    return this.#length
  }

  words(value: string): void {
    for (const [run] of value.matchAll(/\s+|\S+/gu)) {
      if (/^\s/u.test(run)) this.#pending ||= this.#atLineStart ? "" : " "
      else this.#write(this.#pending + run)
    }
  }

  tab(): void {
    if (!this.#atLineStart) this.#pending = "\t"
  }

  newLine(): void {
    this.#pending = ""
    if (!this.#atLineStart) this.#write("\n")
    this.#atLineStart = true
  }

  text(): string {
    return this.#parts.join("")
  }

  #write(part: string): void {
    this.#parts.push(part)
    this.#length += part.length
    this.#pending = ""
    this.#atLineStart = false
  }
}
