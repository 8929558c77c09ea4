import * as z from "zod"

import type { Hash } from "../ports.ts"
import { leafOf, ManifestFile, type ReleaseManifest, Sha256 } from "./manifest.ts"
import { merklePath, rootOfPath } from "./merkle.ts"
import type { FileDigest } from "./release-folder.ts"
import { isSignedByItsKey, type ReleaseSignature, type VerifyReleaseSignature } from "./signature.ts"
import type { ReleaseFault } from "./verify-release.ts"

/** That one file belongs to a release: its number among `files` from 0, and the hashes from it to the root, nearest first. */
export const InclusionProof = z
  .object({
    schema: z.literal("gouji/proof/1"),
    file: ManifestFile,
    index: z.int().nonnegative(),
    files: z.int().positive(),
    path: z.array(Sha256).readonly(),
  })
  .readonly()
export type InclusionProof = z.infer<typeof InclusionProof>

/** The proof for one file of a release; undefined where the manifest has none of that path. */
export function proofOf(manifest: ReleaseManifest, path: string, hash: Hash): InclusionProof | undefined {
  const index = manifest.files.findIndex((file) => file.path === path)
  const file = manifest.files[index]
  if (file === undefined) return undefined
  const leaves = manifest.files.map((each) => leafOf(each, hash))
  return {
    schema: "gouji/proof/1",
    file,
    index,
    files: leaves.length,
    path: merklePath(hash, leaves, index),
  }
}

/** What a proof is held against: the file as it is at hand, and the root it is to lead to. */
export interface ProofGiven {
  readonly file: FileDigest
  readonly root: string
  readonly hash: Hash
}

/** Whether the file is the one the proof is about, and the proof leads from it to the root. */
export function verifiesProof(proof: InclusionProof, { file, root, hash }: ProofGiven): boolean {
  return isThatFile(proof, file) && rootOfProof(proof, hash) === root
}

/** One file with what it is verified by. */
export interface FileToVerify {
  readonly file: FileDigest
  readonly proof: InclusionProof
  readonly signature: ReleaseSignature
  readonly hash: Hash
  readonly verifySignature: VerifyReleaseSignature
  /** The key it has to be signed by; left out, any key will do, and whose it is has to be known otherwise. */
  readonly expectedKey?: string
}

/** Every fault of a single file of a release, without the rest of it: none where it is as it was signed. */
export async function verifySingleFile(given: FileToVerify): Promise<readonly ReleaseFault[]> {
  const { file, proof, signature, hash, verifySignature, expectedKey } = given
  const { path, ...expected } = proof.file
  const root = rootOfProof(proof, hash)
  const isOwnTree = root === signature.root && proof.files === signature.files
  const isOtherKey = expectedKey !== undefined && expectedKey !== signature.publicKey
  return [
    ...(isThatFile(proof, file) ? [] : [{ code: "changed-file" as const, path, expected, actual: file }]),
    ...(isOwnTree
      ? []
      : [{ code: "wrong-root" as const, path, expected: signature.root, actual: root ?? "" }]),
    ...((await isSignedByItsKey(signature, verifySignature))
      ? []
      : [{ code: "wrong-signature" as const, path }]),
    ...(isOtherKey
      ? [{ code: "other-key" as const, path, expected: expectedKey, actual: signature.publicKey }]
      : []),
  ]
}

function isThatFile({ file }: InclusionProof, { size, sha256 }: FileDigest): boolean {
  return file.size === size && file.sha256 === sha256
}

function rootOfProof({ file, index, files, path }: InclusionProof, hash: Hash): string | undefined {
  return rootOfPath(hash, leafOf(file, hash), { index, size: files, path })
}
