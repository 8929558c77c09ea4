/** How far into a file readers look for the mark of a PDF. */
const LEAD = 1024

/** Whether bytes are a PDF, by what stands at their beginning. */
export function isPdf(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, LEAD)).includes("%PDF-")
}
