import * as z from "zod"

import { canonicalBytes } from "../canonical-json.ts"
import type { Hash } from "../ports.ts"
import { Bilingual } from "../wire.ts"
import { leafHash, merkleRoot } from "./merkle.ts"
import type { ReleasedFile } from "./release-folder.ts"
import type { ReleaseHead } from "./release-input.ts"

/** Where the manifest of a release lies, and the signature on it: the two files no manifest lists. */
export const MANIFEST_PATH = "manifest.json"
export const SIGNATURE_PATH = "manifest.sig.json"

/** SHA-256 in lower-case hex. */
export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** A path within a release: no part is empty or begins with a point, so that none leads out of it. */
const ReleasedPath = z.string().regex(/^[A-Za-z0-9_-][\w.-]*(?:\/[A-Za-z0-9_-][\w.-]*)*$/)

export const ManifestFile = z
  .object({ path: ReleasedPath, size: z.int().nonnegative(), sha256: Sha256 })
  .readonly()
export type ManifestFile = z.infer<typeof ManifestFile>

/**
 * What a release consists of, in `manifest.json`, written as canonical JSON (RFC 8785). `files` stand in the order of their
 * paths and each is a leaf of the tree that `root` is over: see `leafOf`.
 */
export const ReleaseManifest = z
  .object({
    schema: z.literal("gouji/manifest/1"),
    issuer: Bilingual,
    releasedAt: z.iso.datetime(),
    catalogue: z.string(),
    engine: z.string(),
    files: z.array(ManifestFile).readonly(),
    root: Sha256,
  })
  .readonly()
export type ReleaseManifest = z.infer<typeof ReleaseManifest>

/** The manifest over files in any order. */
export function manifestOf(
  { issuer, releasedAt, catalogue, engine }: ReleaseHead,
  files: readonly ReleasedFile[],
  hash: Hash,
): ReleaseManifest {
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)))
  return ReleaseManifest.parse({
    schema: "gouji/manifest/1",
    issuer,
    releasedAt,
    catalogue,
    engine,
    files: sorted,
    root: rootOf(sorted, hash),
  })
}

/** The bytes of `manifest.json`. */
export function manifestBytes(manifest: ReleaseManifest): Uint8Array {
  return canonicalBytes(manifest)
}

/** The Merkle root over files in the order given. */
export function rootOf(files: readonly ReleasedFile[], hash: Hash): string {
  return merkleRoot(
    hash,
    files.map((file) => leafOf(file, hash)),
  )
}

/** The leaf of a file: the hash of its path, size and SHA-256 as canonical JSON, so that its name is vouched for as well. */
export function leafOf({ path, size, sha256 }: ReleasedFile, hash: Hash): string {
  return leafHash(hash, canonicalBytes({ path, size, sha256 }))
}
