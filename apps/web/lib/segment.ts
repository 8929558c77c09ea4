/** What a piece of an address says. One that is not encoded soundly stands for itself. */
export function segmentIn(encoded: string): string {
  try {
    return decodeURIComponent(encoded)
  } catch {
    return encoded
  }
}
