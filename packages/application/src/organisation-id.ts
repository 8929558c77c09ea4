import type { Hash } from "./ports.ts"

/**
 * The permanent id of an organisation, made from its name: the first ten hex digits of the name's SHA-256. Two
 * organisations of one name are one here; a renamed one is another.
 */
export function organisationId(hash: Hash, name: string): string {
  return hash(new TextEncoder().encode(name.normalize("NFKC").trim())).slice(0, 10)
}

/** How many digits of a document's hash stand in addresses. */
const SHORT_ID = 12

/** The id of a document in addresses: the beginning of its SHA-256. */
export function documentId(sha256: string): string {
  return sha256.slice(0, SHORT_ID)
}
