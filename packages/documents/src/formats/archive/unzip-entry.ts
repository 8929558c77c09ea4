import { err, ok, type Result } from "@gouji/domain"
import { Inflate } from "fflate"

import { LittleEndian } from "../binary/little-endian.ts"
import type { FormatProblem } from "../format-problem.ts"
import type { FormatLimits } from "../limits.ts"
import { crc32 } from "./crc32.ts"
import type { ZipEntry } from "./zip-directory.ts"

const HEADER = 0x04034b50
const HEADER_LENGTH = 30
/** Below this much a file may be as dense as it likes. */
const SMALL = 4 * 1024 * 1024
/** A slice of packed bytes unpacks to a thousand times as much at most, so that a bomb is seen early. */
const SLICE = 8 * 1024

/** The bytes of one file of an archive, refused where it would come to more than allowed or not to what was announced. */
export function unzipEntry(
  archive: Uint8Array,
  entry: ZipEntry,
  limits: Pick<FormatLimits, "bytes" | "ratio">,
): Result<Uint8Array, FormatProblem> {
  if (entry.isEncrypted) return err({ code: "encrypted-document" })
  if (entry.size > limits.bytes || isBomb(entry, limits))
    return err({ code: "too-much-inside", what: "bytes", limit: limits.bytes })
  const packed = packedBytes(archive, entry)
  if (packed === null) return err({ code: "damaged-document", detail: "zip-entry" })
  const bytes = unpacked(packed, entry)
  if (bytes === null || crc32(bytes) !== entry.crc)
    return err({ code: "damaged-document", detail: "zip-entry" })
  return ok(bytes)
}

function isBomb({ size, packed }: ZipEntry, { ratio }: Pick<FormatLimits, "ratio">): boolean {
  return size > SMALL && size > packed * ratio
}

function packedBytes(archive: Uint8Array, { header, packed }: ZipEntry): Uint8Array | null {
  const view = new LittleEndian(archive)
  if (header < 0 || header + HEADER_LENGTH > archive.length || view.u32(header) !== HEADER) return null
  const start = header + HEADER_LENGTH + view.u16(header + 26) + view.u16(header + 28)
  return start + packed <= archive.length ? archive.subarray(start, start + packed) : null
}

function unpacked(packed: Uint8Array, { method, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed.length === size ? packed : null
  return method === 8 ? inflated(packed, size) : null
}

/** Null where the bytes are no deflate stream, or one of another length. */
function inflated(packed: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size)
  let length = 0
  const inflate = new Inflate((chunk) => {
    if (length + chunk.length <= size) bytes.set(chunk, length)
    length += chunk.length
  })
  try {
    for (let at = 0; at < packed.length && length <= size; at += SLICE)
      inflate.push(packed.subarray(at, at + SLICE), at + SLICE >= packed.length)
  } catch {
    return null
  }
  return length === size ? bytes : null
}
