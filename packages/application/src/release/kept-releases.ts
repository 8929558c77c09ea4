import type { ReleaseManifest } from "./manifest.ts"
import type { ReleaseSignature } from "./signature.ts"

/** A release that lies ready to be had. */
export interface KeptRelease {
  /** The first twelve digits of the SHA-256 of its manifest: another content has another id. */
  readonly id: string
  readonly manifest: ReleaseManifest
  /** Null where it was not signed. */
  readonly signature: ReleaseSignature | null
}

/** A file of a release, opened to be sent. */
export interface KeptFile {
  readonly size: number
  /** SHA-256 in lower-case hex, as the manifest has it. */
  readonly sha256: string
  /** The bytes from one place to another, both included. */
  bytes(from: number, to: number): AsyncIterable<Uint8Array>
}

/** The releases a site offers. */
export interface KeptReleases {
  /** The last first. */
  list(): Promise<readonly KeptRelease[]>
  /** Another text for another list, had without reading it. */
  version(): string
  /** A file that the manifest lists, the manifest itself or its signature; undefined for anything else. */
  open(release: string, path: string): Promise<KeptFile | undefined>
}
