import { dirname, join } from "node:path"

import { nodeHash, type OpenRegistry, openRegistry, openReleases, registryPath } from "@gouji/adapters"
import type { KeptReleases } from "@gouji/application"
import { createReader, publicOnly, type Reader } from "@gouji/application/reader"

/** Whether what is not published yet is shown too: to whoever prepares it, on their own machine. */
export function showsDrafts(): boolean {
  return process.env["GOUJI_DRAFTS"] === "1"
}

/** A registry that is held open, and what the site sees of it. */
interface Opened {
  readonly path: string
  readonly registry: Promise<OpenRegistry>
  readonly reader: Promise<Reader>
}

/**
 * What the process holds open. The server, what stands before the pages and the pages are bundles, each with a copy of
 * this module: with one registry each they would read every report as often, and keep it as often.
 */
const OPENED = Symbol.for("gouji.opened-registry")
const held = globalThis as { [OPENED]?: Opened | undefined }

/**
 * The composition root: the only place where the site meets the real world, and all it ever gets is a reader.
 * The registry is opened once and asked anew for every page, so what another process imports shows on reload. One that
 * could not be opened is tried again.
 */
export async function reader(): Promise<Reader> {
  const { GOUJI_REGISTRY, XDG_DATA_HOME, HOME } = process.env
  const path = registryPath({ GOUJI_REGISTRY, XDG_DATA_HOME, HOME })
  let opening = held[OPENED]
  if (opening?.path !== path) {
    void opening?.registry.then((registry) => registry.close()).catch(() => undefined)
    opening = open(path)
    held[OPENED] = opening
  }
  try {
    return await opening.reader
  } catch (error) {
    if (held[OPENED] === opening) held[OPENED] = undefined
    throw error
  }
}

function open(path: string): Opened {
  const registry = openRegistry(path)
  const reader = registry.then((whole) =>
    createReader({ registry: showsDrafts() ? whole : publicOnly(whole) }),
  )
  return { path, registry, reader }
}

/** The releases that are offered: those in the folder the operator names, else in `releases` beside the registry's file. */
export function releases(): KeptReleases {
  const { GOUJI_RELEASES, GOUJI_REGISTRY, XDG_DATA_HOME, HOME } = process.env
  const registry = registryPath({ GOUJI_REGISTRY, XDG_DATA_HOME, HOME })
  return openReleases(GOUJI_RELEASES || join(dirname(registry), "releases"))
}

/** SHA-256, for proofs. */
export const hashOf = nodeHash
