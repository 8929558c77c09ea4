import { err, ok, type Result } from "@gouji/domain"

import { LittleEndian } from "../binary/little-endian.ts"
import type { FormatProblem } from "../format-problem.ts"
import type { FormatLimits } from "../limits.ts"

/** A file in a ZIP archive as its directory lists it; nothing of it is unpacked yet. */
export interface ZipEntry {
  /** With `/` between folders; a folder itself ends with one. */
  readonly name: string
  readonly isEncrypted: boolean
  /** 0 is stored, 8 is deflated; others are not read. */
  readonly method: number
  readonly crc: number
  readonly packed: number
  readonly size: number
  /** Where its own header begins. */
  readonly header: number
}

const END = 0x06054b50
const END_LENGTH = 22
const LONGEST_COMMENT = 0xffff
const ENTRY = 0x02014b50
const ENTRY_LENGTH = 46
const UTF8_NAME = 0x800
const ENCRYPTED = 0x1

/** The directory at the end of a ZIP archive (APPNOTE 4.3), which is what counts; archives over 4 GB are not read. */
export function zipDirectory(
  bytes: Uint8Array,
  limits: Pick<FormatLimits, "entries">,
): Result<readonly ZipEntry[], FormatProblem> {
  const view = new LittleEndian(bytes)
  const end = endOfDirectory(view)
  if (end === null) return err({ code: "damaged-document", detail: "zip-directory" })
  const count = view.u16(end + 10)
  if (count > limits.entries) return err({ code: "too-much-inside", what: "entries", limit: limits.entries })
  const entries: ZipEntry[] = []
  // What stands before an archive (a self-extractor) moves all its offsets by the same length.
  const moved = end - view.u32(end + 12) - view.u32(end + 16)
  let at = end - view.u32(end + 12)
  for (let index = 0; index < count; index += 1) {
    if (at < 0 || at + ENTRY_LENGTH > end || view.u32(at) !== ENTRY)
      return err({ code: "damaged-document", detail: "zip-directory" })
    entries.push(entryAt(view, at, moved))
    at += ENTRY_LENGTH + view.u16(at + 28) + view.u16(at + 30) + view.u16(at + 32)
  }
  return ok(entries)
}

/** The last place that looks like the end of a directory and whose comment fits. */
function endOfDirectory(view: LittleEndian): number | null {
  const last = view.bytes.length - END_LENGTH
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1) {
    if (view.u32(at) === END && at + END_LENGTH + view.u16(at + 20) <= view.bytes.length) return at
  }
  return null
}

function entryAt(view: LittleEndian, at: number, moved: number): ZipEntry {
  const flags = view.u16(at + 8)
  const name = view.bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.u16(at + 28))
  return {
    name: decodeName(name, (flags & UTF8_NAME) !== 0),
    isEncrypted: (flags & ENCRYPTED) !== 0,
    method: view.u16(at + 10),
    crc: view.u32(at + 16),
    packed: view.u32(at + 20),
    size: view.u32(at + 24),
    header: view.u32(at + 42) + moved,
  }
}

/** Windows in China writes names in GBK and sets no flag; other systems write UTF-8 and often set none either. */
function decodeName(name: Uint8Array, isUtf8: boolean): string {
  return decoded("utf-8", name, !isUtf8) ?? decoded("gb18030", name, false) ?? ""
}

function decoded(encoding: string, name: Uint8Array, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(name).replaceAll("\\", "/")
  } catch {
    return null
  }
}
