import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs"
import { join } from "node:path"

import { faultsIn, inspectRegistry, isPostgresAddress, shownPlace } from "@gouji/adapters"
import { MANIFEST_PATH, type RegistryFault, SIGNATURE_PATH, type Verification } from "@gouji/application"

import type { Context } from "../context.ts"
import { EXIT, type ExitCode } from "../exit-codes.ts"
import { adviceOn, careTelling, faultLine } from "../output/care-lines.ts"
import { safeJson } from "../output/clean.ts"
import { piece } from "../output/paint.ts"
import { CARE } from "../words/care.ts"
import { STORE_WORDS } from "../words/doctor.ts"
import { verifyReleaseAt } from "./verify-release.ts"

/** How the result is written. */
export type VerifyFormat = "text" | "json"

/** What of a release, besides how the result is written: the key it is to be signed by. */
export interface VerifyOptions {
  readonly format: VerifyFormat
  readonly key?: string
}

/** `gouji verify`: everything that is wrong with the registry, or with what lies at a path. */
export async function verifyCommand(
  path: string | undefined,
  { format, key }: VerifyOptions,
  context: Context,
): Promise<ExitCode> {
  const place = path ?? context.registryPath
  switch (path === undefined ? "registry" : kindOf(path)) {
    case "registry":
      return verifyRegistryAt(place, format, context)
    case "folder":
      return verifyReleaseAt(place, { format, ...(key !== undefined && { key }) }, context)
    case "unknown":
      context.tell([[piece(CARE[context.language].nothingToVerify(place), "error")]])
      return EXIT.usage
  }
}

/** What is to be verified, by what lies there: the one place that tells a registry from anything else. */
function kindOf(path: string): "registry" | "folder" | "unknown" {
  if (isPostgresAddress(path)) return "registry"
  const found = statSync(path, { throwIfNoEntry: false })
  // One that is not there is told as a registry that cannot be opened.
  if (found === undefined || (found.isFile() && beginsAsDatabase(path))) return "registry"
  return found.isDirectory() && isRelease(path) ? "folder" : "unknown"
}

/** Either of the two is enough, so that a release whose other one was taken away is told as that. */
function isRelease(folder: string): boolean {
  return [MANIFEST_PATH, SIGNATURE_PATH].some((name) => existsSync(join(folder, name)))
}

const DATABASE = "SQLite format 3\0"

function beginsAsDatabase(path: string): boolean {
  const beginning = Buffer.alloc(DATABASE.length)
  const file = openSync(path, "r")
  try {
    readSync(file, beginning)
  } finally {
    closeSync(file)
  }
  return beginning.toString("latin1") === DATABASE
}

async function verifyRegistryAt(place: string, format: VerifyFormat, context: Context): Promise<ExitCode> {
  const inspector = await inspectRegistry(place)
  const telling = careTelling(context)
  try {
    const faults: RegistryFault[] = []
    for await (const fault of faultsIn(inspector, { ...telling, stop: context.io.stop })) {
      faults.push(fault)
      telling.clear()
      if (format === "text") context.print([faultLine(fault, context)])
    }
    telling.clear()
    const counts = await inspector.counts()
    const { store, schema } = inspector
    const shown = shownPlace(place)
    if (format === "json") context.io.stdout.write(`${safeJson(wireOf(shown, counts, faults), 2)}\n`)
    else tellSum({ shown, store, schema, counts, faults }, context)
    return faults.length === 0 ? EXIT.clean : EXIT.findings
  } finally {
    telling.clear()
    await inspector.close()
  }
}

type Counts = Awaited<ReturnType<Awaited<ReturnType<typeof inspectRegistry>>["counts"]>>

function wireOf(place: string, counts: Counts, faults: readonly RegistryFault[]): Verification {
  return {
    schema: "gouji/verify/1",
    kind: "registry",
    place,
    sound: faults.length === 0,
    counts,
    faults: faults.map(({ table, ...fault }) => ({ where: table, ...fault })),
  }
}

interface Sum {
  readonly shown: string
  readonly store: keyof typeof STORE_WORDS
  readonly schema: number
  readonly counts: Counts
  readonly faults: readonly RegistryFault[]
}

function tellSum({ shown, store, schema, counts, faults }: Sum, context: Context): void {
  const { language, say, print } = context
  const words = CARE[language]
  const isSound = faults.length === 0
  print([
    [piece(shown, "strong"), piece(`  ${STORE_WORDS[store][language]}  ${words.schema(schema)}`, "muted")],
    [piece(words.counted(counts))],
    [piece(isSound ? words.sound : words.faulty(faults.length), isSound ? "good" : "error")],
    ...(isSound ? [] : [[piece(`${say.whatToDo}: `, "strong"), piece(adviceOn(faults, words))]]),
  ])
}
