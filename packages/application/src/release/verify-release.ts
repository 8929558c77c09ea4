import type * as z from "zod"

import { type Canonical, canonicalBytes } from "../canonical-json.ts"
import type { Hash } from "../ports.ts"
import { MANIFEST_PATH, ReleaseManifest, rootOf, SIGNATURE_PATH } from "./manifest.ts"
import type { FileDigest, ReleaseFolder } from "./release-folder.ts"
import { isSignedByItsKey, ReleaseSignature, type VerifyReleaseSignature } from "./signature.ts"

/**
 * One thing that is wrong with a release, and the path of the file it is wrong with. `no-plain-file`: a link or a device
 * stands there; it was not followed or opened. `unreadable`: the disk does not give it, or manifest or signature is not of
 * its schema. `not-canonical`: it says the same in other bytes than it was written in. `out-of-order`: its files are not in
 * the order of their paths, or one is there twice. `other-manifest`: the signature is on another one. `wrong-root`: the list
 * of files does not come to the root. `other-key`: signed, by another key than the one expected.
 */
export type ReleaseFault =
  | {
      readonly code:
        | "missing-file"
        | "extra-file"
        | "no-plain-file"
        | "unreadable"
        | "not-canonical"
        | "out-of-order"
        | "wrong-signature"
      readonly path: string
    }
  | {
      readonly code: "changed-file"
      readonly path: string
      readonly expected: FileDigest
      readonly actual: FileDigest
    }
  | {
      readonly code: "wrong-root" | "other-manifest" | "other-key"
      readonly path: string
      readonly expected: string
      readonly actual: string
    }
export type ReleaseFaultCode = ReleaseFault["code"]

/** What a release is verified with. */
export interface ReleaseToVerify {
  readonly folder: ReleaseFolder
  readonly hash: Hash
  readonly verifySignature: VerifyReleaseSignature
  /** The key it has to be signed by; left out, any key will do, and whose `signedBy` is has to be known otherwise. */
  readonly expectedKey?: string
}

/** What came of verifying a release: it is whole and as it was signed where there is no fault. */
export interface VerifiedRelease {
  /** In the order of paths. */
  readonly faults: readonly ReleaseFault[]
  /** Null where there is none to be read. */
  readonly manifest: ReleaseManifest | null
  /** The key whose signature on it holds; null where none does. */
  readonly signedBy: string | null
}

/** Holds a release against its manifest, and the manifest against its signature. Every fault is told, not only the first. */
export async function verifyRelease(given: ReleaseToVerify): Promise<VerifiedRelease> {
  const { folder, hash } = given
  const there = new Map((await folder.list()).map(({ path, isFile }) => [path, isFile] as const))
  const manifest = await readSigned({ folder, there }, MANIFEST_PATH, ReleaseManifest)
  const signature = await readSigned({ folder, there }, SIGNATURE_PATH, ReleaseSignature)
  const seal = signature.value === null ? null : await sealFaults(given, signature.value, manifest)
  const faults = [
    ...manifest.faults,
    ...signature.faults,
    ...(manifest.value === null ? [] : faultsWithin(manifest.value, hash)),
    ...(manifest.value === null ? [] : await heldAgainst({ folder, there }, manifest.value)),
    ...(seal ?? []),
  ]
  const isSigned = seal !== null && !seal.some(({ code }) => BREAKS_THE_SEAL.has(code))
  return {
    faults: faults.toSorted((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path))),
    manifest: manifest.value,
    signedBy: isSigned ? (signature.value?.publicKey ?? null) : null,
  }
}

const BREAKS_THE_SEAL: ReadonlySet<ReleaseFaultCode> = new Set(["wrong-signature", "other-manifest"])

/** Enough for a million files; whatever is larger is no manifest of ours. */
const LARGEST_MANIFEST = 256 * 1024 * 1024

/** A folder, and whether what lies under each path is a plain file. */
interface Surveyed {
  readonly folder: ReleaseFolder
  readonly there: ReadonlyMap<string, boolean>
}

interface ReadSigned<T> {
  readonly bytes: Uint8Array | null
  readonly value: T | null
  readonly faults: readonly ReleaseFault[]
}

async function readSigned<T extends Canonical>(
  { folder, there }: Surveyed,
  path: string,
  schema: z.ZodType<T>,
): Promise<ReadSigned<T>> {
  const bytes = await folder.read(path, LARGEST_MANIFEST)
  if (bytes === undefined) return { bytes: null, value: null, faults: [lackOf(path, there)] }
  const value = parsed(bytes, schema)
  if (value === null) return { bytes, value, faults: [{ code: "unreadable", path }] }
  const isCanonical = isSame(bytes, canonicalBytes(value))
  return { bytes, value, faults: isCanonical ? [] : [{ code: "not-canonical", path }] }
}

/** Why a file could not be had. */
function lackOf(path: string, there: Surveyed["there"]): ReleaseFault {
  const isFile = there.get(path)
  if (isFile === undefined) return { code: "missing-file", path }
  return { code: isFile ? "unreadable" : "no-plain-file", path }
}

/** Null for what is no UTF-8, no JSON, or of another schema. */
function parsed<T>(bytes: Uint8Array, schema: z.ZodType<T>): T | null {
  try {
    return schema.safeParse(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes))).data ?? null
  } catch {
    return null
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** What contradicts itself in a manifest. */
function faultsWithin({ files, root }: ReleaseManifest, hash: Hash): readonly ReleaseFault[] {
  const actual = rootOf(files, hash)
  const isOrdered = files.every(({ path }, index) => index === 0 || path > (files[index - 1]?.path ?? ""))
  return [
    ...(isOrdered ? [] : [{ code: "out-of-order" as const, path: MANIFEST_PATH }]),
    ...(actual === root
      ? []
      : [{ code: "wrong-root" as const, path: MANIFEST_PATH, expected: root, actual }]),
  ]
}

/** What the folder has otherwise than the manifest lists it. */
async function heldAgainst(
  { folder, there }: Surveyed,
  { files }: ReleaseManifest,
): Promise<readonly ReleaseFault[]> {
  const faults: ReleaseFault[] = []
  for (const { path, ...expected } of files) {
    const actual = there.get(path) ? await folder.digest(path) : undefined
    if (actual === undefined) faults.push(lackOf(path, there))
    else if (actual.size !== expected.size || actual.sha256 !== expected.sha256)
      faults.push({ code: "changed-file", path, expected, actual })
  }
  const known = new Set([...files.map(({ path }) => path), MANIFEST_PATH, SIGNATURE_PATH])
  const extra = [...there.keys()].filter((path) => !known.has(path))
  return [...faults, ...extra.map((path) => ({ code: "extra-file" as const, path }))]
}

/** What is wrong with a signature, and with the manifest by what the signature says of it. */
async function sealFaults(
  { hash, verifySignature, expectedKey }: ReleaseToVerify,
  signature: ReleaseSignature,
  { bytes, value }: ReadSigned<ReleaseManifest>,
): Promise<readonly ReleaseFault[]> {
  const faults: ReleaseFault[] = []
  const { publicKey, of, root, files } = signature
  if (!(await isSignedByItsKey(signature, verifySignature)))
    faults.push({ code: "wrong-signature", path: SIGNATURE_PATH })
  if (expectedKey !== undefined && expectedKey !== publicKey)
    faults.push({ code: "other-key", path: SIGNATURE_PATH, expected: expectedKey, actual: publicKey })
  const actual = bytes === null ? null : hash(bytes)
  const isOther = actual !== null && actual !== of
  if (isOther) faults.push({ code: "other-manifest", path: MANIFEST_PATH, expected: of, actual })
  if (value !== null && !isOther && (value.root !== root || value.files.length !== files))
    faults.push({ code: "wrong-root", path: SIGNATURE_PATH, expected: value.root, actual: root })
  return faults
}
