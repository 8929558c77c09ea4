import type { LittleEndian } from "../../binary/little-endian.ts"
import { cellWords } from "../../laying-out/cell-words.ts"
import type { BiffRecord } from "./records.ts"

const WIDE = 0x01
const WITH_SOUNDS = 0x04
const WITH_FONTS = 0x08

/** A text whose length stands at a place of a record in one byte or two (MS-XLS 2.5.240, 2.5.294). */
export function textAt(record: BiffRecord, at: number, lengthBytes: 1 | 2): string {
  const length = lengthBytes === 1 ? record.data.u8(at) : record.data.u16(at)
  const reader = new TextReader(record)
  reader.skip(at + lengthBytes)
  const flags = reader.u8()
  return reader.characters(length, (flags & WIDE) !== 0)
}

/** The texts that cells name by number (SST, MS-XLS 2.4.265), as words of a cell. */
export function sharedTexts(record: BiffRecord): readonly string[] {
  const reader = new TextReader(record)
  reader.skip(8)
  const texts: string[] = []
  while (!reader.isAtEnd) texts.push(cellWords(sharedText(reader)))
  return texts
}

/** Changes of font and how the text is spoken follow it and are no part of it. */
function sharedText(reader: TextReader): string {
  const length = reader.u16()
  const flags = reader.u8()
  const fonts = flags & WITH_FONTS ? reader.u16() * 4 : 0
  const sounds = flags & WITH_SOUNDS ? reader.u16() + reader.u16() * 0x10000 : 0
  const text = reader.characters(length, (flags & WIDE) !== 0)
  reader.skip(fonts + sounds)
  return text
}

/** Reads on over the parts of a record. */
class TextReader {
  readonly #parts: readonly LittleEndian[]
  #part = 0
  #at = 0

  constructor({ data, continued }: BiffRecord) {
    this.#parts = [data, ...continued]
    this.#settle()
  }

  get isAtEnd(): boolean {
    return this.#part >= this.#parts.length
  }

  u8(): number {
    const value = this.#parts[this.#part]?.u8(this.#at) ?? 0
    this.skip(1)
    return value
  }

  u16(): number {
    return this.u8() + this.u8() * 0x100
  }

  skip(count: number): void {
    this.#at += count
    this.#settle()
  }

  /** A part that goes on with characters says first, in a byte of its own, whether they take two bytes each. */
  characters(count: number, isWide: boolean): string {
    let wide = isWide
    let text = ""
    while (text.length < count && !this.isAtEnd) {
      const part = this.#part
      text += String.fromCharCode(wide ? this.u16() : this.u8())
      if (this.#part !== part && text.length < count) wide = (this.u8() & WIDE) !== 0
    }
    return text
  }

  #settle(): void {
    for (let part = this.#parts[this.#part]; part && this.#at >= part.bytes.length; ) {
      this.#at -= part.bytes.length
      this.#part += 1
      part = this.#parts[this.#part]
    }
  }
}
