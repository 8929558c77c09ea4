import { resolve } from "node:path"

import {
  backupRegistry,
  type CareOptions,
  copyRegistry,
  isPostgresAddress,
  restoreRegistry,
  shownPlace,
  vacuumRegistry,
} from "@gouji/adapters"
import type { CareProblem } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { careDeclined, careTelling } from "../output/care-lines.ts"
import { piece } from "../output/paint.ts"
import { CARE } from "../words/care.ts"

/** `gouji registry copy`: everything of one registry into another, which may have some of it already. */
export function copyCommand(from: string, to: string, context: Context): Promise<ExitCode> {
  return caring(context, (options) => copyRegistry(placeOf(from), placeOf(to), options), {
    told: ({ written, entries }) => CARE[context.language].copied(written, entries),
  })
}

/** `gouji registry backup`: the registry as of now in a new file, while others go on writing. */
export function backupCommand(file: string, context: Context): Promise<ExitCode> {
  return caring(context, (options) => backupRegistry(context.registryPath, resolve(file), options), {
    told: () => CARE[context.language].kept(resolve(file)),
  })
}

/** `gouji registry restore`: what a backup holds, into a registry that is not there or an earlier state of it. */
export function restoreCommand(file: string, context: Context): Promise<ExitCode> {
  return caring(context, (options) => restoreRegistry(placeOf(file), context.registryPath, options), {
    told: () => CARE[context.language].restored(shownPlace(context.registryPath)),
  })
}

/** `gouji registry vacuum`: what is derived is derived again, and the database tidied. */
export function vacuumCommand(context: Context): Promise<ExitCode> {
  return caring(context, (options) => vacuumRegistry(context.registryPath, options), {
    told: ({ chains, versions }) => CARE[context.language].tidied(chains, versions),
  })
}

function placeOf(text: string): string {
  return isPostgresAddress(text) ? text : resolve(text)
}

type Cared<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: CareProblem }

async function caring<T>(
  context: Context,
  care: (options: CareOptions) => Promise<Cared<T>>,
  { told }: { readonly told: (value: T) => string },
): Promise<ExitCode> {
  const telling = careTelling(context)
  try {
    const result = await care({ onProgress: telling.onProgress, stop: context.io.stop })
    telling.clear()
    if (!result.ok) return careDeclined(result.error, context)
    context.print([[piece(told(result.value), "good")]])
    return EXIT.clean
  } finally {
    telling.clear()
  }
}
