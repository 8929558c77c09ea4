import { accessSync, constants, existsSync } from "node:fs"
import { dirname } from "node:path"

import { RegistryFailure } from "@gouji/application"

import { inspectRegistry } from "./care/inspect-registry.ts"
import type { OpenInspector } from "./care/open-inspector.ts"
import { isPostgresAddress } from "./postgres-address.ts"

/** How a registry is found to be, without making it where there is none. */
export type RegistryState =
  | {
      readonly kind: "open"
      readonly store: OpenInspector["store"]
      /** The version of its tables. */
      readonly schema: number
      readonly documents: number
    }
  | { readonly kind: "absent"; readonly writable: boolean }
  | { readonly kind: "unusable"; readonly detail: string }

/** Looks at the registry in a file or at an address, and changes nothing in it. */
export async function registryState(place: string): Promise<RegistryState> {
  if (!isPostgresAddress(place) && !existsSync(place))
    return { kind: "absent", writable: isWritable(nearestFolder(dirname(place))) }
  try {
    const inspector = await inspectRegistry(place)
    const { version: documents } = await inspector.counts()
    await inspector.close()
    return { kind: "open", store: inspector.store, schema: inspector.schema, documents }
  } catch (error) {
    if (error instanceof RegistryFailure) return { kind: "unusable", detail: error.detail }
    throw error
  }
}

/** The folder itself, or the closest one above it that is there. */
function nearestFolder(folder: string): string {
  const above = dirname(folder)
  return existsSync(folder) || above === folder ? folder : nearestFolder(above)
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
