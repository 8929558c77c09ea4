import { err, ok, type Result } from "@gouji/domain"

import { LittleEndian } from "../binary/little-endian.ts"
import type { FormatProblem } from "../format-problem.ts"

const END_OF_CHAIN = 0xfffffffa
const DIRECTORY_ENTRY = 128
const ROOT = 5
const STREAM = 2
const NONE = 0xffffffff
/** Places of the header (MS-CFB 2.2). */
const HEADER = { sectorShift: 30, fatSectors: 44, directory: 48, cutoff: 56, miniFat: 60, difat: 68, fat: 76 }
const FAT_IN_HEADER = 109
const MINI_SECTOR = 64

interface Entry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

/** The streams at the top of a compound file (MS-CFB), in which Office kept its documents until 2003. */
export class CompoundFile {
  readonly #view: LittleEndian
  readonly #sector: number
  readonly #fat: Uint32Array
  readonly #streams: ReadonlyMap<string, Entry>
  readonly #root: Entry | undefined

  private constructor(view: LittleEndian) {
    this.#view = view
    this.#sector = 2 ** view.u16(HEADER.sectorShift)
    this.#fat = this.#readFat()
    const entries = this.#entries()
    this.#root = entries.find(({ type }) => type === ROOT)
    this.#streams = new Map(childrenOf(entries, this.#root).map((entry) => [entry.name, entry]))
  }

  static of(bytes: Uint8Array): Result<CompoundFile, FormatProblem> {
    const view = new LittleEndian(bytes)
    const shift = view.u16(HEADER.sectorShift)
    if (bytes.length < 1536 || (shift !== 9 && shift !== 12))
      return err({ code: "damaged-document", detail: "ole-header" })
    return ok(new CompoundFile(view))
  }

  has(name: string): boolean {
    return this.#streams.has(name)
  }

  /** The bytes of a stream; null where there is none, or where it is cut short. */
  stream(name: string): Uint8Array | null {
    const entry = this.#streams.get(name)
    if (entry?.type !== STREAM) return null
    const isSmall = entry.size < this.#view.u32(HEADER.cutoff)
    const bytes = isSmall ? this.#smallChain(entry.start) : this.#chain(entry.start)
    return bytes.length >= entry.size ? bytes.subarray(0, entry.size) : null
  }

  /** The sectors of a chain one after the other. A chain cannot be longer than the file, so one that turns back ends. */
  #chain(start: number): Uint8Array {
    const sectors: number[] = []
    const most = Math.ceil(this.#view.bytes.length / this.#sector)
    for (let sector = start; sector < END_OF_CHAIN && sectors.length < most; ) {
      sectors.push(sector)
      sector = this.#fat[sector] ?? NONE
    }
    return joined(sectors.map((sector) => this.#sectorAt(sector)))
  }

  #smallChain(start: number): Uint8Array {
    const table = new LittleEndian(this.#chain(this.#view.u32(HEADER.miniFat)))
    const store = this.#chain(this.#root?.start ?? NONE)
    const pieces: Uint8Array[] = []
    const most = store.length / MINI_SECTOR
    for (let sector = start; sector < END_OF_CHAIN && pieces.length < most; ) {
      pieces.push(store.subarray(sector * MINI_SECTOR, (sector + 1) * MINI_SECTOR))
      sector = sector * 4 < table.bytes.length ? table.u32(sector * 4) : NONE
    }
    return joined(pieces)
  }

  #sectorAt(sector: number): Uint8Array {
    const start = (sector + 1) * this.#sector
    return this.#view.bytes.subarray(start, start + this.#sector)
  }

  #readFat(): Uint32Array {
    const most = Math.ceil(this.#view.bytes.length / this.#sector)
    const sectors = this.#fatSectors(Math.min(this.#view.u32(HEADER.fatSectors), most))
    const table = new LittleEndian(joined(sectors.map((sector) => this.#sectorAt(sector))))
    return Uint32Array.from({ length: table.bytes.length >> 2 }, (_, index) => table.u32(index * 4))
  }

  /** The first 109 stand in the header; large files list the others in sectors of their own, each ending with the next. */
  #fatSectors(count: number): readonly number[] {
    const sectors = Array.from({ length: Math.min(count, FAT_IN_HEADER) }, (_, index) =>
      this.#view.u32(HEADER.fat + index * 4),
    )
    const perSector = this.#sector / 4 - 1
    for (let next = this.#view.u32(HEADER.difat); next < END_OF_CHAIN && sectors.length < count; ) {
      const list = new LittleEndian(this.#sectorAt(next))
      for (let index = 0; index < perSector && sectors.length < count; index += 1)
        sectors.push(list.u32(index * 4))
      next = list.bytes.length === this.#sector ? list.u32(perSector * 4) : NONE
    }
    return sectors
  }

  #entries(): readonly Entry[] {
    const directory = new LittleEndian(this.#chain(this.#view.u32(HEADER.directory)))
    const count = Math.floor(directory.bytes.length / DIRECTORY_ENTRY)
    return Array.from({ length: count }, (_, index) => entryAt(directory, index * DIRECTORY_ENTRY))
  }
}

function entryAt(directory: LittleEndian, at: number): Entry {
  const length = Math.max(0, Math.min(directory.u16(at + 64), 64) - 2)
  return {
    name: new TextDecoder("utf-16le").decode(directory.bytes.subarray(at, at + length)),
    type: directory.bytes[at + 66] ?? 0,
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    size: directory.u32(at + 120),
  }
}

/** What stands at the top, and not in the folders of embedded objects: entries are kept as a tree of siblings. */
function childrenOf(entries: readonly Entry[], root: Entry | undefined): readonly Entry[] {
  const seen = new Set<number>()
  const ahead = [root?.child ?? NONE]
  for (let index = ahead.pop(); index !== undefined; index = ahead.pop()) {
    const entry = entries[index]
    if (!entry || seen.has(index)) continue
    seen.add(index)
    ahead.push(entry.left, entry.right)
  }
  return [...seen].flatMap((index) => entries[index] ?? [])
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
