/** Collapses white space as HTML does, and gives each line when it ends. */
export class LineWriter {
  readonly #write: (line: string) => void
  #parts: string[] = []
  #pending = ""

  constructor(write: (line: string) => void) {
    this.#write = write
  }

  words(value: string): void {
    for (const [run] of value.matchAll(/\s+|\S+/gu)) {
      if (!/^\s/u.test(run)) {
        this.#parts.push(this.#pending, run)
        this.#pending = ""
      } else if (this.#parts.length > 0) this.#pending ||= " "
    }
  }

  tab(): void {
    if (this.#parts.length > 0) this.#pending = "\t"
  }

  newLine(): void {
    if (this.#parts.length > 0) this.#write(this.#parts.join(""))
    this.#parts = []
    this.#pending = ""
  }
}
