import type { TextEvidence } from "@gouji/domain"

/** How many characters of context a piece of evidence carries on either side. */
const CONTEXT = 20

/** Text as it grows, giving out where each piece came to stand; positions count code points. */
export class Writing {
  private readonly lines: string[] = []
  private length = 0

  /** Where the next line will begin. */
  get end(): number {
    return this.length
  }

  /** Adds one line and says where `quote` stands in it: at its last occurrence. */
  line(text: string, quote: string = text): TextEvidence {
    const at = text.lastIndexOf(quote)
    if (at < 0 || text.includes("\n")) throw new TypeError(`not one line with its quote: ${text}`)
    const before = [...text.slice(0, at)]
    const start = this.length + before.length
    const after = [...text.slice(at + quote.length)]
    this.lines.push(text)
    this.length += [...text].length + 1
    return {
      kind: "text",
      page: null,
      start,
      end: start + [...quote].length,
      quote,
      before: before.slice(-CONTEXT).join(""),
      after: after.slice(0, CONTEXT).join(""),
      box: null,
    }
  }

  /** Adds text of any number of lines. */
  add(text: string): void {
    this.lines.push(text)
    this.length += [...text].length + 1
  }

  toString(): string {
    return this.lines.map((line) => `${line}\n`).join("")
  }
}
