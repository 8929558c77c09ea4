import { type ReadOptions, readDocument } from "@gouji/documents"
import { check } from "@gouji/rules"

/** All that is made of a document, as JSON: what was read, and what the rules say of it. Runs wherever the packages do. */
export async function readingReport(bytes: Uint8Array, options: ReadOptions = {}): Promise<string> {
  const read = await readDocument(bytes, options)
  if (!read.ok) return JSON.stringify(read)
  const { format, disclosure, coverage, notices } = read.value
  const { verdicts, findings, rounding } = check({ disclosure, related: [] })
  return JSON.stringify({ ok: true, format, disclosure, coverage, notices, verdicts, findings, rounding })
}
