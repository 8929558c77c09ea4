import * as z from "zod"

import { canonicalBytes } from "../canonical-json.ts"
import type { Hash } from "../ports.ts"
import type { VerifySignature } from "../signing.ts"
import { manifestBytes, type ReleaseManifest, Sha256 } from "./manifest.ts"

/** A key that vouches for releases: like `Signer`, and it may take its time, as a card or a browser does. */
export interface ReleaseSigner {
  /** The raw Ed25519 public key, 32 bytes in base64url. */
  readonly publicKey: string
  /** The signature, 64 bytes in base64url. */
  sign(bytes: Uint8Array): string | Promise<string>
}

/** Like `VerifySignature`, and it may take its time, as browsers do. */
export type VerifyReleaseSignature = (given: Parameters<VerifySignature>[0]) => boolean | Promise<boolean>

/**
 * Base64url of 32 and of 64 bytes. The last character carries bits that stand for nothing and have to be nought, so that
 * there is one way to write a key and not several.
 */
const PublicKey = z.string().regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/)
const SignatureText = z.string().regex(/^[\w-]{85}[AQgw]$/)

/**
 * The signature on a release, in `manifest.sig.json`, written as canonical JSON. It is over the canonical JSON of all its
 * other members: the hash of the manifest, and with the root and the number of files also what a single file is verified
 * by without the manifest.
 */
export const ReleaseSignature = z
  .object({
    schema: z.literal("gouji/signature/1"),
    algorithm: z.literal("Ed25519"),
    publicKey: PublicKey,
    /** SHA-256 of `manifest.json`. */
    of: Sha256,
    root: Sha256,
    files: z.int().nonnegative(),
    signature: SignatureText,
  })
  .readonly()
export type ReleaseSignature = z.infer<typeof ReleaseSignature>

/** Signs a manifest. Throws where the signer gives back no Ed25519 signature. */
export async function signatureOn(
  manifest: ReleaseManifest,
  signer: ReleaseSigner,
  hash: Hash,
): Promise<ReleaseSignature> {
  const statement = {
    schema: "gouji/signature/1",
    algorithm: "Ed25519",
    publicKey: signer.publicKey,
    of: hash(manifestBytes(manifest)),
    root: manifest.root,
    files: manifest.files.length,
  } as const
  return ReleaseSignature.parse({
    ...statement,
    signature: await signer.sign(canonicalBytes(statement)),
  })
}

/** Whether the signature is that of the key it names. */
export async function isSignedByItsKey(
  { signature, ...statement }: ReleaseSignature,
  verify: VerifyReleaseSignature,
): Promise<boolean> {
  return verify({ publicKey: statement.publicKey, signature, bytes: canonicalBytes(statement) })
}
