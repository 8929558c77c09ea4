/** How a PDF says where its parts lie: by a table, by a stream of references, or not so that more could be appended. */
export type Ending = "table" | "stream" | "unclear"

const TAIL = 2048

/** Looked up as readers do: the last `startxref`, and what stands at the place it names. */
export function endingOf(bytes: Uint8Array): Ending {
  if (latin(bytes, 0, 5) !== "%PDF-") return "unclear"
  const tail = latin(bytes, bytes.length - TAIL, bytes.length)
  const [, offset] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail.slice(tail.lastIndexOf("startxref"))) ?? []
  if (offset === undefined) return "unclear"
  const there = latin(bytes, Number(offset), Number(offset) + 32)
  if (/^\s*xref\b/.test(there)) return "table"
  return /^\s*\d+\s+\d+\s+obj\b/.test(there) ? "stream" : "unclear"
}

function latin(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, start), Math.max(0, end)))
}
