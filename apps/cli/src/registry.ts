import { nodeWorld, openEmbeddedRegistry } from "@gouji/adapters"
import type { Ports } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"

import type { Context } from "./context.ts"

/** Runs a command with a desk on the registry and closes the registry behind it, whatever comes of the command. */
export async function withDesk<T>(context: Context, command: (desk: Desk) => Promise<T>): Promise<T> {
  const registry = openEmbeddedRegistry(context.registryPath)
  const ports: Ports = { registry, ...nodeWorld }
  try {
    return await command(createDesk(ports))
  } finally {
    registry.close()
  }
}
