import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
} from "node:crypto"

import type { Signer, VerifySignature } from "@gouji/application"

/**
 * Ed25519 by Node. Keys that are none, and signatures of another length, are false and no error; so is a signature in
 * other letters than it is written in, which a lenient decoder would take: a log has one way to write each.
 */
export const verifySignature: VerifySignature = ({ publicKey, signature, bytes }) => {
  const key = publicKeyOf(publicKey)
  const raw = Buffer.from(signature, "base64url")
  return key !== undefined && raw.toString("base64url") === signature && verify(null, bytes, key, raw)
}

/** Signs with a private key. Throws where it is of another kind than Ed25519. */
export function signerOf(privateKey: KeyObject): Signer {
  if (privateKey.asymmetricKeyType !== "ed25519") throw new TypeError("not an Ed25519 key")
  const { x } = createPublicKey(privateKey).export({ format: "jwk" })
  if (x === undefined) throw new TypeError("an Ed25519 key without its public half")
  return { publicKey: x, sign: (bytes) => sign(null, bytes, privateKey).toString("base64url") }
}

/**
 * A new private key, as PEM (PKCS #8). Its public half never begins with a dash, as one in 64 would: where it is given on
 * a command line that would be an option.
 */
export function newPrivateKey(): string {
  for (;;) {
    const { privateKey } = generateKeyPairSync("ed25519")
    if (!signerOf(privateKey).publicKey.startsWith("-"))
      return privateKey.export({ format: "pem", type: "pkcs8" }).toString()
  }
}

/** The private key in a PEM text. Throws where there is none. */
export function privateKeyIn(pem: string): KeyObject {
  return createPrivateKey(pem)
}

/** Keys come again and again: making one of its text takes as long as verifying with it. */
const KEYS = new Map<string, KeyObject | undefined>()

function publicKeyOf(text: string): KeyObject | undefined {
  if (!KEYS.has(text)) {
    if (KEYS.size > 1000) KEYS.clear()
    KEYS.set(text, madeOf(text))
  }
  return KEYS.get(text)
}

function madeOf(text: string): KeyObject | undefined {
  try {
    return createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: text }, format: "jwk" })
  } catch {
    return undefined
  }
}
