import {
  InclusionProof,
  ReleaseSignature,
  type VerifyReleaseSignature,
  verifySingleFile,
} from "@gouji/application"

import type { ProofOutcome } from "./verify-in-browser.ts"
import { sha256Of } from "./web-hash.ts"

/** Holds a file against the proof that it belongs to a release, and that against the signature. */
export async function provenBy(
  file: { readonly size: number; readonly sha256: string },
  given: { readonly proof: unknown; readonly signature: unknown },
): Promise<ProofOutcome> {
  if (given.signature === null) return { kind: "unsigned" }
  const [proof, signature] = [InclusionProof.parse(given.proof), ReleaseSignature.parse(given.signature)]
  let canVerify = true
  const verifySignature: VerifyReleaseSignature = async (asked) => {
    const answer = await isSignedBy(asked)
    canVerify = answer !== undefined
    return answer ?? true
  }
  const faults = await hashingAsAsked((hash) =>
    verifySingleFile({ file, proof, signature, hash, verifySignature }),
  )
  const code = faults[0]?.code
  if (code === "changed-file" || code === "wrong-root" || code === "wrong-signature") return { kind: code }
  return canVerify ? { kind: "valid", key: signature.publicKey } : { kind: "unsupported" }
}

/** Whether a signature is that of a key; undefined where this browser knows no Ed25519. */
async function isSignedBy({
  publicKey,
  signature,
  bytes,
}: Parameters<VerifyReleaseSignature>[0]): Promise<boolean | undefined> {
  try {
    const key = await crypto.subtle.importKey("raw", bytesIn(publicKey), "Ed25519", false, ["verify"])
    return await crypto.subtle.verify("Ed25519", key, bytesIn(signature), Uint8Array.from(bytes))
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotSupportedError") return undefined
    throw error
  }
}

function bytesIn(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll("-", "+").replaceAll("_", "/"))
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}

/** A hash that a computation needs and that is not known yet. */
class Wanted {
  readonly bytes: Uint8Array

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }
}

/**
 * Runs a computation that wants its hashes at once, as it is shared with the terminal, where a browser gives them later: it
 * is begun again with each hash that was missing, of which a proof has a few dozen.
 */
async function hashingAsAsked<T>(compute: (hash: (bytes: Uint8Array) => string) => Promise<T>): Promise<T> {
  const known = new Map<string, string>()
  for (;;) {
    try {
      return await compute((bytes) => {
        const hash = known.get(bytes.join())
        if (hash === undefined) throw new Wanted(bytes)
        return hash
      })
    } catch (wanted) {
      if (!(wanted instanceof Wanted)) throw wanted
      known.set(wanted.bytes.join(), await sha256Of(Uint8Array.from(wanted.bytes)))
    }
  }
}
