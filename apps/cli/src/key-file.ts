import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { homedir } from "node:os"
import { dirname, join } from "node:path"

import { newPrivateKey, privateKeyIn, signerOf } from "@gouji/adapters"
import type { Signer } from "@gouji/application"

import type { Environment } from "./io.ts"

/** What became of looking for a key. */
export type KeyFound =
  | { readonly kind: "key"; readonly signer: Signer }
  | { readonly kind: "absent" }
  /** Something else stands there, or it may not be read. */
  | { readonly kind: "unusable"; readonly detail: string }

/** Where the person's private key lies: GOUJI_KEY, else `gouji/key.pem` in the folder for settings. */
export function keyPath({ GOUJI_KEY, XDG_CONFIG_HOME, HOME }: Environment): string {
  if (GOUJI_KEY) return GOUJI_KEY
  return join(XDG_CONFIG_HOME || join(HOME ?? homedir(), ".config"), "gouji", "key.pem")
}

/** The key in a file, if there is one. */
export function keyIn(path: string): KeyFound {
  try {
    return { kind: "key", signer: signerOf(privateKeyIn(readFileSync(path, "utf8"))) }
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : ""
    return code === "ENOENT" ? { kind: "absent" } : { kind: "unusable", detail: code || String(error) }
  }
}

/** Makes a key that only its owner can read. Undefined where there is something already: no key is ever overwritten. */
export function makeKey(path: string): Signer | undefined {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
  const pem = newPrivateKey()
  try {
    writeFileSync(path, pem, { mode: 0o600, flag: "wx" })
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined
    throw error
  }
  return signerOf(privateKeyIn(pem))
}
