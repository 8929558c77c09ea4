/** A person's key at hand: signs with Ed25519 (RFC 8032). */
export interface Signer {
  /** The raw public key, 32 bytes in base64url. */
  readonly publicKey: string
  /** The signature, 64 bytes in base64url. */
  sign(bytes: Uint8Array): string
}

/** Whether a signature is that of the key over the bytes; false for anything that is no key or no signature. */
export type VerifySignature = (given: {
  readonly publicKey: string
  readonly signature: string
  readonly bytes: Uint8Array
}) => boolean
