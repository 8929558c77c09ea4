import { existsSync } from "node:fs"

import type { CareProblem } from "@gouji/application"
import type { Result } from "@gouji/domain"

import { isPostgresAddress } from "../postgres-address.ts"
import { named } from "./backup-registry.ts"
import { copyRegistry } from "./copy-registry.ts"
import { intoFile, snapshot } from "./into-file.ts"
import type { CareOptions } from "./options.ts"
import { soundAt } from "./verify-place.ts"

/**
 * Makes the registry at `place` what `backup` holds, if nothing is wrong with it. What is there already has to be a
 * beginning of it: nothing that was written since is lost. What came of it is verified too. Throws `RegistryFailure`.
 */
export async function restoreRegistry(
  backup: string,
  place: string,
  options: CareOptions = {},
): Promise<Result<null, CareProblem>> {
  const sound = await soundAt(backup, options)
  if (!sound.ok) return sound
  if ([backup, place].some(isPostgresAddress) || existsSync(place)) {
    const copied = await copyRegistry(backup, place, options)
    return copied.ok ? soundAt(place, options) : copied
  }
  return intoFile(place, async (part) => {
    snapshot(backup, part)
    return named(place, await soundAt(part, options))
  })
}
