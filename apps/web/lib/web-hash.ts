/** Whether this browser computes hashes for this page: only where it came encrypted, or from the reader's own machine. */
export function canHash(): boolean {
  return "subtle" in crypto
}

/** SHA-256 in lower-case hex, by WebCrypto. */
export async function sha256Of(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("")
}
