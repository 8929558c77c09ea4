import { accessSync, constants, existsSync } from "node:fs"
import { dirname } from "node:path"

import { RegistryFailure } from "@gouji/application"

import { openEmbeddedRegistry } from "./embedded-registry.ts"

/** How the registry's file is found to be, without making it where there is none. */
export type RegistryState =
  | { readonly kind: "open"; readonly documents: number }
  | { readonly kind: "absent"; readonly writable: boolean }
  | { readonly kind: "unusable"; readonly detail: string }

/** Looks at the registry in the file at `path`. */
export async function registryState(path: string): Promise<RegistryState> {
  if (!existsSync(path)) return { kind: "absent", writable: isWritable(nearestFolder(dirname(path))) }
  try {
    const registry = openEmbeddedRegistry(path)
    const documents = (await registry.list()).length
    registry.close()
    return { kind: "open", documents }
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
