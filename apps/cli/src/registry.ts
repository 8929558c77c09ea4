import { nodeWorld, openRegistry } from "@gouji/adapters"
import type { Ports, Signer } from "@gouji/application"
import { createDesk, type Desk } from "@gouji/application/desk"

import type { Context } from "./context.ts"
import { keyIn, keyPath } from "./key-file.ts"
import { piece } from "./output/paint.ts"
import { DESK } from "./words/desk.ts"

/** How a command takes the key at hand. */
export interface DeskOptions {
  /** A key the registry does not know is of use only for enrolling it; anything else is then done without one. */
  readonly unknownKey?: boolean
}

/** Runs a command with a desk on the registry and closes the registry behind it, whatever comes of the command. */
export async function withDesk<T>(
  context: Context,
  command: (desk: Desk) => Promise<T>,
  { unknownKey = false }: DeskOptions = {},
): Promise<T> {
  const registry = await openRegistry(context.registryPath)
  const ports: Ports = { registry, ...nodeWorld }
  try {
    const signer = signerAt(context)
    const isUsed = signer !== undefined && (unknownKey || (await isKnown(createDesk(ports), signer)))
    return await command(createDesk(isUsed ? { ...ports, signer } : ports))
  } finally {
    await registry.close()
  }
}

function signerAt(context: Context): Signer | undefined {
  const path = keyPath(context.io.environment)
  const found = keyIn(path)
  if (found.kind === "unusable")
    context.tell([[piece(DESK[context.language].keyUnusable(path, found.detail), "warning")]])
  return found.kind === "key" ? found.signer : undefined
}

async function isKnown(desk: Desk, { publicKey }: Signer): Promise<boolean> {
  return (await desk.keys.holders()).some(({ key, isRevoked }) => key === publicKey && !isRevoked)
}
