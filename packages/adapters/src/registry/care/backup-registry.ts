import { mkdtempSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"

import type { CareProblem } from "@gouji/application"
import { ok, type Result } from "@gouji/domain"

import { answering } from "../open-database.ts"
import { isPostgresAddress } from "../postgres-address.ts"
import { copyRegistry } from "./copy-registry.ts"
import { intoFile, snapshot } from "./into-file.ts"
import type { CareOptions } from "./options.ts"
import { soundAt } from "./verify-place.ts"

/**
 * Keeps the registry at `place`, as of one moment, in a new file that is a registry itself, while others go on writing. The
 * file is there only once nothing was found wrong with it. Throws `RegistryFailure`.
 */
export async function backupRegistry(
  place: string,
  file: string,
  options: CareOptions = {},
): Promise<Result<null, CareProblem>> {
  return intoFile(file, async (part) => {
    const written = isPostgresAddress(place)
      ? await throughCopy(place, part, options)
      : ok(snapshot(place, part))
    if (!written.ok) return written
    return named(file, await soundAt(part, options))
  })
}

/** Under the name the file was to have. */
export function named<T>(place: string, result: Result<T, CareProblem>): Result<T, CareProblem> {
  return result.ok || result.error.code !== "damaged"
    ? result
    : { ...result, error: { ...result.error, place } }
}

async function throughCopy(place: string, part: string, options: CareOptions) {
  const folder = answering(part, () => mkdtempSync(join(dirname(part), ".gouji-backup-")))
  try {
    const copy = join(folder, "registry.db")
    const copied = await copyRegistry(place, copy, options)
    return copied.ok ? ok(snapshot(copy, part)) : copied
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
