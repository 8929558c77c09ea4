import { type OpenRegistry, openEmbeddedRegistry } from "./embedded-registry.ts"
import { isPostgresAddress } from "./postgres-address.ts"
import { openPostgresRegistry } from "./postgres-registry.ts"

/** Opens the registry at an address of a PostgreSQL server, or in a file. Throws `RegistryFailure`. */
export async function openRegistry(place: string): Promise<OpenRegistry> {
  return isPostgresAddress(place) ? openPostgresRegistry(place) : openEmbeddedRegistry(place)
}
