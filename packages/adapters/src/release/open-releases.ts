import { createReadStream, readdirSync, realpathSync, statSync } from "node:fs"
import { join, sep } from "node:path"

import {
  documentId,
  type KeptFile,
  type KeptRelease,
  type KeptReleases,
  MANIFEST_PATH,
  ReleaseManifest,
  ReleaseSignature,
  SIGNATURE_PATH,
} from "@gouji/application"

import { nodeHash } from "../node-hash.ts"
import { bytesOf, digestOf } from "./file-digest.ts"

/** No manifest of this program is longer, nor a signature. */
const LARGEST = 64 * 1024 * 1024

interface Placed extends KeptRelease {
  readonly root: string
}

/**
 * The releases in a folder: each in a folder of its own, or the folder itself one. Only what a manifest lists is ever
 * opened, and only where it really lies in the folder of its release. A folder that is not there holds none.
 */
export function openReleases(folder: string): KeptReleases {
  const placed = async (): Promise<readonly Placed[]> => {
    const found = await Promise.all(rootsIn(folder).map(releaseIn))
    return found
      .filter((one) => one !== undefined)
      .toSorted((a, b) => (a.manifest.releasedAt < b.manifest.releasedAt ? 1 : -1))
  }
  return {
    list: async () => (await placed()).map(({ root: _, ...release }) => release),
    version: () => rootsIn(folder).map(stampOfRelease).filter(Boolean).join(" "),
    open: async (id, path) => {
      const release = (await placed()).find((one) => one.id === id)
      return release === undefined ? undefined : fileIn(release, path)
    },
  }
}

function rootsIn(folder: string): readonly string[] {
  try {
    const root = realpathSync(folder)
    const below = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory())
    // Releases are put in place whole; what begins with a point is still being written.
    const named = below.filter(({ name }) => !name.startsWith("."))
    return [root, ...named.map(({ name }) => join(root, name))]
  } catch (error) {
    if (error instanceof Error && "code" in error) return []
    throw error
  }
}

/** What was read last of each release: its manifest may be long, and seldom changes. */
const RELEASES: LastRead<Promise<Placed | undefined>> = new Map()

function releaseIn(root: string): Promise<Placed | undefined> {
  return readOnce(RELEASES, { place: root, stamp: stampOfRelease(root) }, () => readRelease(root))
}

/** What was read of a place, and the stamp it had then. */
type LastRead<T> = Map<string, { readonly stamp: string; readonly read: T }>

/** What there is in a place: read once, and again when its stamp has changed. */
function readOnce<T>(
  known: LastRead<T>,
  { place, stamp }: { readonly place: string; readonly stamp: string },
  read: () => T,
): T {
  const last = known.get(place)
  if (last?.stamp === stamp) return last.read
  const now = read()
  known.set(place, { stamp, read: now })
  return now
}

/** Changes with what lies there; empty where no release does. */
function stampOfRelease(root: string): string {
  const [manifest, signature] = [stampOf(join(root, MANIFEST_PATH)), stampOf(join(root, SIGNATURE_PATH))]
  return manifest && `${manifest}+${signature}`
}

function stampOf(path: string): string {
  const about = statSync(path, { throwIfNoEntry: false })
  return about === undefined ? "" : `${about.mtimeMs}/${about.size}/${about.ino}`
}

async function readRelease(root: string): Promise<Placed | undefined> {
  const bytes = await bytesOf(join(root, MANIFEST_PATH), LARGEST)
  const manifest = ReleaseManifest.safeParse(jsonIn(bytes))
  if (bytes === undefined || !manifest.success) return undefined
  const signature = ReleaseSignature.safeParse(jsonIn(await bytesOf(join(root, SIGNATURE_PATH), LARGEST)))
  return {
    root,
    id: documentId(nodeHash(bytes)),
    manifest: manifest.data,
    signature: signature.success ? signature.data : null,
  }
}

function jsonIn(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined
  try {
    return JSON.parse(Buffer.from(bytes).toString("utf8"))
  } catch {
    return undefined
  }
}

async function fileIn({ root, manifest, signature }: Placed, path: string): Promise<KeptFile | undefined> {
  const listed = manifest.files.find((file) => file.path === path)
  const isOwn = path === MANIFEST_PATH || (path === SIGNATURE_PATH && signature !== null)
  const place = listed !== undefined || isOwn ? placeIn(root, path) : undefined
  if (place === undefined) return undefined
  const found = await readOnce(DIGESTS, { place, stamp: stampOf(place) }, () => digestOf(place))
  // What was altered since is not the file that is listed, and is not sent under its hash.
  if (found === undefined || (listed !== undefined && listed.sha256 !== found.sha256)) return undefined
  return {
    ...found,
    bytes: (from, to) => bytesBetween(place, from, to),
  }
}

/** What each file came to when it was last read through. */
const DIGESTS: LastRead<ReturnType<typeof digestOf>> = new Map()

/** Opened when it is first read from, so that what nobody reads is never opened. */
async function* bytesBetween(place: string, start: number, end: number): AsyncGenerator<Uint8Array> {
  yield* createReadStream(place, { start, end })
}

/** Where a path leads; undefined where that is no file, or where a link leads out of the release. */
function placeIn(root: string, path: string): string | undefined {
  try {
    const place = realpathSync(join(root, path))
    return place === join(root, ...path.split("/")) &&
      place.startsWith(root + sep) &&
      statSync(place).isFile()
      ? place
      : undefined
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined
    throw error
  }
}
