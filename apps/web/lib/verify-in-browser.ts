/** What came of looking for a file's hash. */
export type Verified =
  | { readonly kind: "published"; readonly path: string }
  | { readonly kind: "released"; readonly path: string; readonly proof: ProofOutcome }
  | { readonly kind: "unknown" }
  | { readonly kind: "failed" }

/** Whether the file belongs to what was signed. */
export type ProofOutcome =
  | { readonly kind: "valid"; readonly key: string }
  | { readonly kind: "unsigned" | "unsupported" | "changed-file" | "wrong-root" | "wrong-signature" }

/** Looks for a hash among the documents and the files of releases. Nothing but the hash is sent. */
export async function verified(file: { readonly size: number; readonly sha256: string }): Promise<Verified> {
  try {
    const document = await fetch(`/api/v1/disclosures/${file.sha256}`, { method: "HEAD" })
    if (document.ok) return { kind: "published", path: `/doc/${file.sha256.slice(0, 12)}` }
    const released = await fetch(`/data/by-hash/${file.sha256}`)
    if (released.ok) return await releasedFile(file, await released.json())
    return document.status === 404 && released.status === 404 ? { kind: "unknown" } : { kind: "failed" }
  } catch {
    return { kind: "failed" }
  }
}

interface Found {
  readonly url: string
  readonly proof: unknown
  readonly signature: unknown
}

async function releasedFile(
  file: { readonly size: number; readonly sha256: string },
  { url, proof, signature }: Found,
): Promise<Verified> {
  const path = new URL(url).pathname
  // What holds a proof against a signature is much, and few need it: it is loaded for them.
  const { provenBy } = await import("./prove-in-browser.ts")
  return { kind: "released", path, proof: await provenBy(file, { proof, signature }) }
}
