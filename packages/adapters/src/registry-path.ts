import { homedir } from "node:os"
import { join, resolve } from "node:path"

import { isPostgresAddress } from "./registry/postgres-address.ts"

/** The variables of the environment that say where the registry lies. */
export interface RegistryEnvironment {
  readonly GOUJI_REGISTRY?: string | undefined
  readonly XDG_DATA_HOME?: string | undefined
  readonly HOME?: string | undefined
}

/**
 * Where the registry lies: the path or `postgres://` address asked for, else `GOUJI_REGISTRY`, else `gouji/registry.db` in the person's data
 * folder (XDG_DATA_HOME, or ~/.local/share).
 */
export function registryPath(environment: RegistryEnvironment, asked?: string): string {
  const { GOUJI_REGISTRY, XDG_DATA_HOME, HOME } = environment
  const named = asked ?? GOUJI_REGISTRY
  if (named) return isPostgresAddress(named) ? named : resolve(named)
  const folder = XDG_DATA_HOME || join(HOME ?? homedir(), ".local", "share")
  return join(folder, "gouji", "registry.db")
}
