import { isPostgresAddress } from "../postgres-address.ts"
import { inspectEmbedded } from "./embedded-inspector.ts"
import type { OpenInspector } from "./open-inspector.ts"
import { inspectPostgres } from "./postgres-inspector.ts"

/** Looks into the registry at an address of a PostgreSQL server, or in a file. Throws `RegistryFailure`. */
export async function inspectRegistry(place: string): Promise<OpenInspector> {
  return isPostgresAddress(place) ? inspectPostgres(place) : inspectEmbedded(place)
}
